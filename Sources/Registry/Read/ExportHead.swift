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
        madeAt = last?[0] ?? "1970-01-01T00:00:00Z"
        asOf = last?[1]
    }
}

extension ExportHead {
    /// What the head of a batch says of it.
    var fields: [(name: String, value: String)] {
        [(Batch.format.name, "tpb/1"), (Batch.source.name, source), (Batch.madeAt.name, madeAt)]
            + (asOf.map { [(Batch.asOf.name, $0)] } ?? [])
    }
}
