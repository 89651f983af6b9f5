import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// Which of some records were changed by batches behind one of the ledger; what was taken back
    /// since does not count.
    ///
    /// - Complexity: look-ups in indexes, whatever the ledger holds.
    package func changed(
        among keys: Set<Key>, after batch: Int
    ) throws(RegistryError) -> Set<Key> {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT 1 FROM alias JOIN space ON space.id = alias.space
                        JOIN change ON change.record = alias.record AND change.batch > ?
                        JOIN batch ON batch.id = change.batch
                            AND batch.undoes IS NULL AND batch.undone_by IS NULL
                    WHERE space.name = ? AND alias.local = ? LIMIT 1
                    """)
            return try keys.filter { key in
                try Int.fetchOne(statement, arguments: [batch, key.space, key.local]) != nil
            }
        }
    }
}
