import GRDB
import Ledger

extension UndoneBatch {
    /// Writes the row of the ledger that stands for the undo, and which batches stand after it: those
    /// that are undone and those that are not take turns.
    func insert(_ number: Int, _ row: UndoRow, _ preview: Preview, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO batch (id, name, source, attempt, sha256, file, operator, applied_at,
                    result, preview, created, changed, unchanged, deleted, merged, rejected,
                    undoes)
                SELECT ?1, ?2, ?3,
                    1 + (SELECT count(*) FROM batch WHERE name = ?2 AND source = ?3),
                    '', '', ?4, ?5, 'accepted', ?6, ?7, ?8, 0, ?9, 0, 0, ?10
                """,
            arguments: [
                number, undoName, source, row.operatorName, row.now, preview.id,
                preview.counts.created, preview.counts.changed, preview.counts.deleted, id,
            ])
        for (place, batch) in chain.enumerated() {
            let undoing = place.isMultiple(of: 2) ? ([number] + chain)[place] : nil
            try database.execute(
                sql: "UPDATE batch SET undone_by = ? WHERE id = ?", arguments: [undoing, batch])
        }
        try database.execute(sql: "UPDATE registry SET revision = revision + 1")
    }
}
