import GRDB
package import Ledger

extension RegistryStore {
    /// The codes of the offices whose records are in the registry; not all may be on the list of those
    /// that report.
    package func sourcesOfRecords() throws(RegistryError) -> [String] {
        try read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM space
                    WHERE id IN (SELECT DISTINCT space FROM record WHERE gone = 0) ORDER BY name
                    """)
        }
    }
}
