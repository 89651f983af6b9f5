import GRDB
import Ledger
import Pool

/// The days for which the records of a kind were last reported as they are.
struct ReportedDates {
    private var dates: [Int: PartialDate] = [:]

    /// Reads the ledger; a batch that was taken back and one that takes another back say nothing.
    init(_ kind: Kind, _ database: Database) throws {
        try self.init(database, where: "record.kind = ?", [kind.number])
    }

    /// Reads it for some records, by their numbers.
    init(_ ids: [Int], _ database: Database) throws {
        try self.init(
            database, where: "change.record IN (SELECT value FROM json_each(?))", [ids.json])
    }

    private init(
        _ database: Database, where condition: String, _ arguments: StatementArguments
    ) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT change.record,
                    coalesce(change.as_of, batch.as_of, substr(batch.made_at, 1, 10))
                FROM change JOIN batch ON batch.id = change.batch
                    JOIN record ON record.id = change.record
                WHERE \(condition) AND record.gone = 0
                    AND batch.undone_by IS NULL AND batch.undoes IS NULL
                ORDER BY change.batch, change.seq
                """, arguments: arguments)
        while let row = try rows.next() {
            guard let date = (row[1] as String?).flatMap({ PartialDate(canonical: $0) }) else {
                continue
            }
            dates[row[0]] = date
        }
    }

    /// The records that were last reported on this day or before, by their numbers, in order.
    func records(upTo limit: PartialDate) -> [Int] {
        dates.filter { $0.value.latest <= limit.latest }.map(\.key).sorted()
    }

    /// The day of a record by its number.
    subscript(record: Int) -> PartialDate? { dates[record] }
}
