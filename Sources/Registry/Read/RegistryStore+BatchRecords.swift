import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// The records of a kind that the standing batch of this number brought or changed, as they are
    /// now, in the order of the batch.
    package func records(
        _ kind: Kind, changedBy batch: String, of source: String
    ) throws(RegistryError) -> [RegistryRecord] {
        try read { database in
            let ids = try Int.fetchAll(
                database,
                sql: """
                    SELECT record.id FROM batch JOIN space ON space.id = batch.source
                        JOIN change ON change.batch = batch.id
                        JOIN record ON record.id = change.record
                    WHERE batch.name = ? AND space.name = ? AND batch.undone_by IS NULL
                        AND record.kind = ? AND record.gone = 0
                    GROUP BY record.id ORDER BY min(change.seq)
                    """, arguments: [batch, source, kind.number])
            return try ids.compactMap { try StoredRecord.load($0, from: database) }
                .map(RegistryRecord.init)
        }
    }
}
