import GRDB
package import Ledger

extension RegistryStore {
    /// Whether records of an office, by its code, are in the registry; it may not be on the list of
    /// those that report.
    package func hasRecords(from source: String) throws(RegistryError) -> Bool {
        try read { database in
            try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM record JOIN space ON space.id = record.space
                        WHERE space.name = ? AND gone = 0)
                    """, arguments: [source]) ?? false
        }
    }
}
