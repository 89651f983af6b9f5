import BatchFormat
import GRDB
import Pool

/// Which full roster of an office is the one that says who is there.
struct RosterOrder {
    let database: Database

    /// Whether nothing later is in the registry that the office said of such records: by its date,
    /// or, for a batch that stands already, by when it came.
    func isCurrent(_ header: BatchHeader) throws -> Bool {
        guard let kind = header.fullKind else { return false }
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT batch.name, batch.as_of, batch.rejects_of
                FROM batch JOIN space ON space.id = batch.source
                WHERE space.name = ? AND batch.undone_by IS NULL AND batch.undoes IS NULL
                    AND (batch.name = ? OR EXISTS (
                        SELECT 1 FROM change JOIN record ON record.id = change.record
                        WHERE change.batch = batch.id AND record.kind = ?))
                ORDER BY batch.id
                """, arguments: [header.source, header.id, kind.number])
        var stands = false
        for row in rows {
            if row[0] as String == header.id {
                stands = true
                continue
            }
            // What was left out of this batch and mended belongs to it.
            if row[2] as String? == header.id { continue }
            if stands || isOlder(header, than: row[1]) { return false }
        }
        return true
    }

    private func isOlder(_ header: BatchHeader, than date: String?) -> Bool {
        guard let asOf = header.asOf, let other = date.flatMap({ PartialDate(canonical: $0) })
        else { return false }
        return asOf.latest < other.earliest
    }
}
