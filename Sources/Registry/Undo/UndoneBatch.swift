import GRDB

/// A batch of the ledger that is to be taken back.
struct UndoneBatch {
    let id: Int
    let name: String
    private let source: Int
    /// The batch itself, the one that it took back, the one that that took back, and so on.
    private let chain: [Int]

    /// The last attempt of a batch that has not been taken back; `name` with or without its office.
    init?(standing name: String, _ database: Database) throws {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT batch.id, batch.name, batch.source
                FROM batch JOIN space ON space.id = batch.source
                WHERE (batch.name = ?1 OR space.name || ':' || batch.name = ?1)
                    AND batch.undone_by IS NULL
                ORDER BY batch.id DESC LIMIT 1
                """, arguments: [name])
        guard let row else { return nil }
        (id, self.name, source) = (row[0], row[1], row[2])
        chain = try Int.fetchAll(
            database,
            sql: """
                WITH RECURSIVE chain (id, depth) AS (
                    SELECT ?, 0 UNION ALL
                    SELECT batch.undoes, depth + 1 FROM chain JOIN batch USING (id)
                    WHERE batch.undoes IS NOT NULL)
                SELECT id FROM chain ORDER BY depth
                """, arguments: [row[0] as Int])
    }

    /// Taking back what takes back is doing again.
    var undoName: String {
        for (prefix, opposite) in [("undo-", "redo-"), ("redo-", "undo-")]
        where chain.count > 1 && name.hasPrefix(prefix) {
            return opposite + name.dropFirst(prefix.count)
        }
        return "undo-\(name)"
    }

    /// The batch of an office that would stand twice: it has been imported again since.
    func importedAgain(_ database: Database) throws -> String? {
        guard chain.count.isMultiple(of: 2), let first = chain.last else { return nil }
        return try String.fetchOne(
            database,
            sql: """
                SELECT later.name FROM batch JOIN batch AS later
                    ON later.source = batch.source AND later.name = batch.name
                        AND later.id > batch.id AND later.undone_by IS NULL
                WHERE batch.id = ?
                """, arguments: [first])
    }

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

/// Who takes a batch back, and when.
struct UndoRow {
    var operatorName: String
    var now: String
}
