import GRDB
import Ledger
import Pool

/// What an export says of the state that it shows.
package struct ExportHead: Hashable, Sendable {
    /// The office that keeps the registry.
    package let source: String
    /// The number of the last batch: another state is another export, so that both can be imported
    /// once edited.
    package let number: Int
    /// When the last batch was made.
    package let madeAt: String
    /// The day of which the last batch is.
    package let asOf: String?

    init(_ database: Database) throws {
        source = try RegistryState.fetch(database).source
        let last = try Row.fetchOne(
            database,
            sql: """
                SELECT made_at, as_of, id FROM batch
                WHERE undoes IS NULL AND undone_by IS NULL ORDER BY id DESC LIMIT 1
                """)
        number = last?[2] ?? 0
        let made: String = last?[0] ?? "1970-01-01T00:00:00Z"
        madeAt = made
        asOf = (last?[1]).map { Self.day($0, notAfter: (try? DateTime.read(made))?.value.date) }
    }

    /// The day of the data, or that on which they were made where it had not come then, so that they
    /// can be taken anywhere at once: programs took such data once, and in the east a day begins
    /// before the moment is of it that they write for it in UTC.
    private static func day(_ asOf: String, notAfter made: PartialDate?) -> String {
        guard let made, let day = PartialDate(canonical: asOf), made.latest < day.earliest else {
            return asOf
        }
        return made.text
    }
}

extension ExportHead {
    /// What the head of a batch says of it.
    var fields: [(name: String, value: String)] {
        [(Batch.format.name, "tpb/1"), (Batch.source.name, source), (Batch.madeAt.name, madeAt)]
            + (asOf.map { [(Batch.asOf.name, $0)] } ?? [])
    }
}
