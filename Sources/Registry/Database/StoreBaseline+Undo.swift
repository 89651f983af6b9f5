import GRDB
import Ledger
import Pool

extension StoreBaseline {
    func undoneBatch(_ name: String) throws -> UndoneBatch? {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT batch.id, batch.name, batch.source, undoing.name
                FROM batch JOIN space ON space.id = batch.source
                    LEFT JOIN batch AS undoing ON undoing.id = batch.undone_by
                WHERE batch.name = ? OR space.name || ':' || batch.name = ?
                ORDER BY undoing.id IS NOT NULL, batch.id DESC LIMIT 1
                """, arguments: [name, name])
        guard let row else { return nil }
        var batch = UndoneBatch(
            id: row[0], name: row[1], source: row[2], chain: try chain(from: row[0]),
            undoneBy: row[3])
        if batch.undoneBy == nil {
            batch.importedAgain = try importedAgain(batch)
            batch.undoneBy = try takenAway(batch)
        }
        return batch
    }

    /// What took away again what a batch brought back: that stands, but nothing of it is left.
    private func takenAway(_ batch: UndoneBatch) throws -> String? {
        guard !batch.bringsBack, let first = batch.chain.last else { return nil }
        return try String.fetchOne(
            database,
            sql: """
                SELECT undoing.name FROM batch JOIN batch AS undoing ON undoing.id = batch.undone_by
                WHERE batch.id = ?
                """, arguments: [first])
    }

    private func chain(from batch: Int) throws -> [Int] {
        try Int.fetchAll(
            database,
            sql: """
                WITH RECURSIVE chain (id, depth) AS (
                    SELECT batch.id, 0 FROM batch WHERE batch.id = ? UNION ALL
                    SELECT batch.undoes, depth + 1 FROM chain JOIN batch USING (id)
                    WHERE batch.undoes IS NOT NULL)
                SELECT id FROM chain ORDER BY depth
                """, arguments: [batch])
    }

    private func importedAgain(_ batch: UndoneBatch) throws -> String? {
        guard batch.bringsBack, let first = batch.chain.last else { return nil }
        return try String.fetchOne(
            database,
            sql: """
                SELECT later.name FROM batch JOIN batch AS later
                    ON later.source = batch.source AND later.name = batch.name
                        AND later.id > batch.id AND later.undone_by IS NULL
                WHERE batch.id = ?
                """, arguments: [first])
    }

    func changes(of batch: Int, _ body: (LedgerChange) throws -> Void) throws {
        try eachChange("WHERE change.batch = ? ORDER BY change.seq DESC", [batch], body)
    }

    func recordsRepeated(in batch: Int) throws -> Set<Int> {
        try Set(
            Int.fetchCursor(
                database,
                sql: """
                    SELECT record FROM change WHERE batch = ?
                    GROUP BY record HAVING count(*) > 1
                    """,
                arguments: [batch]))
    }

    func changes(after batch: Int, _ body: (LedgerChange) throws -> Void) throws {
        try eachChange(
            """
            WHERE change.batch > ? AND change.record IN (
                SELECT record FROM change WHERE batch = ?)
            ORDER BY change.batch, change.seq
            """, [batch, batch], body)
    }

    private func eachChange(
        _ condition: String, _ arguments: StatementArguments,
        _ body: (LedgerChange) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT change.record, record.kind, change.action, change.before, change.line,
                    batch.id, batch.name, batch.undoes
                FROM change JOIN batch ON batch.id = change.batch
                    JOIN record ON record.id = change.record
                \(condition)
                """, arguments: arguments)
        while let row = try rows.next() {
            try body(
                LedgerChange(
                    record: row[0], kind: try Kind(stored: row[1]),
                    isChange: row[2] as String == Preview.Action.change.rawValue,
                    image: row[3], line: row[4],
                    batch: row[5], batchName: row[6], undoes: row[7]))
        }
    }
}
