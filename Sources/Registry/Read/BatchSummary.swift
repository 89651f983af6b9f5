import GRDB
package import Ledger
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
    /// Accepted, or partial when records were rejected.
    package var result: ImportOutcome.Result
    /// The batch that took this one back.
    package var undoneBy: String?
    /// The batch that this one takes back.
    package var undoes: String?

    fileprivate init(_ row: Row) {
        name = row["name"]
        source = row["space"]
        attempt = row["attempt"]
        file = row["file"]
        asOf = row["as_of"]
        operatorName = (row["operator"] as String).maskingPersonalNumbers
        appliedAt = row["applied_at"]
        preview = row["preview"]
        counts = Preview.Counts()
        counts.created = row["created"]
        counts.changed = row["changed"]
        counts.unchanged = row["unchanged"]
        counts.deleted = row["deleted"]
        counts.merged = row["merged"]
        counts.rejected = row["rejected"]
        result = (row["result"] as String) == "partial" ? .partial : .accepted
        undoneBy = row["undone_by_name"]
        undoes = row["undoes_name"]
    }
}

extension RegistryStore {
    /// The batches in the order in which they were applied.
    package func batches() throws(RegistryError) -> [BatchSummary] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT batch.*, space.name AS space, undoing.name AS undone_by_name,
                        undone.name AS undoes_name
                    FROM batch JOIN space ON space.id = batch.source
                        LEFT JOIN batch AS undoing ON undoing.id = batch.undone_by
                        LEFT JOIN batch AS undone ON undone.id = batch.undoes
                    ORDER BY batch.id
                    """
            ).map(BatchSummary.init)
        }
    }

    /// The offices of which a batch came, be it one that was undone.
    package func officesHeard() throws(RegistryError) -> Set<String> {
        try read { database in
            try String.fetchSet(
                database,
                sql: """
                    SELECT name FROM space
                    WHERE EXISTS (SELECT 1 FROM batch WHERE batch.source = space.id)
                    """)
        }
    }
}
