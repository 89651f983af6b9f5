import GRDB
import Pool

/// What batches after a given one changed, as far as it still stands.
///
/// A later batch that was undone, and the undo of it, cancel each other.
struct LaterChanges {
    /// For each record the fields that were changed, and by which batch.
    private(set) var fields: [Int: [FieldIndex: String]] = [:]
    /// Records that were changed in any way.
    private(set) var touched: Set<Int> = []
    /// Records that were deleted, merged or made anew.
    private(set) var wholeRecords: Set<Int> = []
    private var batches: [Int: String] = [:]

    init(_ database: Database, after batch: Int) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT change.record, change.action, change.before, batch.name, record.kind
                FROM change JOIN batch ON batch.id = change.batch
                    JOIN record ON record.id = change.record
                WHERE change.batch > ?1
                    AND change.record IN (SELECT record FROM change WHERE batch = ?1)
                    AND (batch.undone_by IS NULL)
                    AND (batch.undoes IS NULL OR batch.undoes <= ?1)
                ORDER BY change.batch, change.seq
                """, arguments: [batch])
        while let row = try rows.next() {
            let record: Int = row[0]
            touched.insert(record)
            batches[record] = row[3]
            if row[1] as String == Preview.Action.change.rawValue {
                let image = try BeforeImage(row[2] ?? "", of: Kind(stored: row[4]))
                for field in image.fields.keys { fields[record, default: [:]][field] = row[3] }
            } else {
                wholeRecords.insert(record)
            }
        }
    }

    func batch(of record: Int) -> String? { batches[record] }
}
