import GRDB
import Pool

extension RegistryStore {
    /// Takes a batch back, as a batch of its own.
    ///
    /// Undoing the undo brings the batch back.
    ///
    /// - Parameters:
    ///   - name: the batch's number, with or without its office.
    ///   - operatorName: who does it, as the ledger keeps it.
    ///   - now: the moment with its zone, as ISO 8601 has it.
    ///   - isDryRun: whether it is only worked out, and nothing written.
    /// - Returns: what was done; `nil` when no such batch stands.
    /// - Throws: E901, E902 and E918 as an import does.
    /// - Complexity: time and memory grow with what the batch changed.
    package func undo(
        _ name: String, operatorName: String, now: String, isDryRun: Bool = false
    ) throws(RegistryError) -> UndoOutcome? {
        do {
            var outcome: UndoOutcome?
            try writer.inTransaction(.immediate) { database in
                try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
                guard let batch = try standingBatch(name, database) else { return .rollback }
                outcome = try undo(
                    batch, UndoRow(operatorName: operatorName, now: now, isDryRun: isDryRun),
                    database)
                return isDryRun ? .rollback : .commit
            }
            return outcome
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    /// The last attempt of a batch that has not been taken back.
    private func standingBatch(_ name: String, _ database: Database) throws -> Row? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT batch.id, batch.name, batch.source, batch.undoes
                FROM batch JOIN space ON space.id = batch.source
                WHERE (batch.name = ?1 OR space.name || ':' || batch.name = ?1)
                    AND batch.undone_by IS NULL
                ORDER BY batch.id DESC LIMIT 1
                """, arguments: [name])
    }

    /// Taking back what takes back is doing again.
    private static func undoName(of batch: String) -> String {
        for (prefix, opposite) in [("undo-", "redo-"), ("redo-", "undo-")]
        where batch.hasPrefix(prefix) {
            return opposite + batch.dropFirst(prefix.count)
        }
        return "undo-\(batch)"
    }

    private func undo(
        _ batch: Row, _ row: UndoRow, _ database: Database
    ) throws -> UndoOutcome {
        let undoer = try Undoer(database, batch: batch[0])
        let number = try BatchRow.nextID(database)
        let name = Self.undoName(of: batch[1])
        var preview = Preview()
        for change in undoer.changes { preview.add(change) }
        preview.close(batch: name)
        try row.insert(number, name, preview, undoing: batch, database)
        var applier = try Applier(database, vault: vault, batch: number)
        var spaces = try Spaces(database)
        for change in undoer.changes { try applier.apply(change, spaces: &spaces) }
        return UndoOutcome(
            batch: batch[1], undoBatch: name, preview: preview, conflicts: undoer.conflicts,
            revision: try RegistryState.fetch(database).revision, isDryRun: row.isDryRun)
    }
}

/// The row of the ledger that stands for an undo.
struct UndoRow {
    var operatorName: String
    var now: String
    var isDryRun: Bool

    func insert(
        _ number: Int, _ name: String, _ preview: Preview, undoing batch: Row,
        _ database: Database
    ) throws {
        let undone: Int = batch[0]
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
                number, name, batch[2] as Int, operatorName, now, preview.id,
                preview.counts.created, preview.counts.changed, preview.counts.deleted, undone,
            ])
        try database.execute(
            sql: "UPDATE batch SET undone_by = ? WHERE id = ?", arguments: [number, undone])
        // Taking an undo back puts the batch that it had undone in force again.
        if let original: Int = batch[3] {
            try database.execute(
                sql: "UPDATE batch SET undone_by = NULL WHERE id = ?", arguments: [original])
        }
        try database.execute(sql: "UPDATE registry SET revision = revision + 1")
    }
}
