import BatchFormat
import GRDB
import Ledger
import Pool

/// The row of the ledger that stands for a batch.
enum BatchRow {
    static func nextID(_ database: Database) throws -> Int {
        (try Int.fetchOne(database, sql: "SELECT max(id) FROM batch") ?? 0) + 1
    }

    /// Begins the row, so that whatever the batch writes can name it.
    ///
    /// Were it written last, SQLite would look at each record for those that wait for it.
    static func open(
        _ batch: Int, _ header: BatchHeader, _ request: ImportRequest, hash: String,
        _ database: Database
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO batch (id, name, source, attempt, sha256, file, made_at, as_of,
                    operator, applied_at, result, preview, created, changed, unchanged, deleted,
                    merged, rejected, rejects_of)
                VALUES (?, ?, (SELECT id FROM space WHERE name = ?),
                    1 + (SELECT count(*) FROM batch JOIN space ON space.id = batch.source
                        WHERE batch.name = ? AND space.name = ?),
                    ?, ?, ?, ?, ?, ?, 'accepted', '', 0, 0, 0, 0, 0, 0, ?)
                """,
            arguments: [
                batch, header.id, header.source, header.id, header.source, hash,
                request.source.name.maskingPersonalNumbers,
                header.madeAt,
                header.asOf?.text, request.operatorName.maskingPersonalNumbers, request.now,
                header.rejectsOf,
            ])
    }

    /// Says what became of the batch.
    static func close(_ batch: Int, _ outcome: ImportOutcome, _ database: Database) throws {
        let counts = outcome.preview.counts
        try database.execute(
            sql: """
                UPDATE batch SET result = ?, preview = ?, created = ?, changed = ?,
                    unchanged = ?, deleted = ?, merged = ?, rejected = ?
                WHERE id = ?
                """,
            arguments: [
                outcome.result.rawValue, outcome.preview.id, counts.created, counts.changed,
                counts.unchanged, counts.deleted, counts.merged, counts.rejected, batch,
            ])
        try database.execute(sql: "UPDATE registry SET revision = revision + 1")
    }
}
