import GRDB
package import Ledger

extension RegistryStore {
    /// How many people were removed for good since a batch.
    package func purges(after batch: Int) throws(RegistryError) -> Int {
        try read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM audit
                    WHERE action = ? AND id > (SELECT min(id) FROM audit WHERE batch = ?)
                    """, arguments: [AuditEntry.Action.purge.rawValue, batch]) ?? 0
        }
    }
}
