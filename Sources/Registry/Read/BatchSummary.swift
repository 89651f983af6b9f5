import GRDB
import Pool

/// A batch in the ledger.
package struct BatchSummary: Hashable, Sendable {
    package var name: String
    package var source: String
    package var attempt: Int
    package var file: String
    package var asOf: String?
    package var operatorName: String
    package var appliedAt: String
    package var preview: String
    package var counts: Preview.Counts

    fileprivate init(_ row: Row) {
        name = row["name"]
        source = row["space"]
        attempt = row["attempt"]
        file = row["file"]
        asOf = row["as_of"]
        operatorName = row["operator"]
        appliedAt = row["applied_at"]
        preview = row["preview"]
        counts = Preview.Counts()
        counts.created = row["created"]
        counts.changed = row["changed"]
        counts.unchanged = row["unchanged"]
        counts.deleted = row["deleted"]
        counts.merged = row["merged"]
        counts.rejected = row["rejected"]
    }
}

extension RegistryStore {
    /// The batches in the order in which they were applied.
    package func batches() throws(RegistryError) -> [BatchSummary] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT batch.*, space.name AS space FROM batch
                        JOIN space ON space.id = batch.source ORDER BY batch.id
                    """
            ).map(BatchSummary.init)
        }
    }
}
