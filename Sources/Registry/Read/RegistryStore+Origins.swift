import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// By which batch each value of a field came to a record: the text of the value, and the number of
    /// the batch in the ledger.
    ///
    /// - Complexity: the changes of the record are read.
    package func origins(
        of field: FieldIndex, in record: Int
    ) throws(RegistryError) -> [String: Int] {
        try read { database in
            let baseline = try StoreBaseline(database)
            guard let stored = try baseline.record(record) else { return [:] }
            let history = try baseline.history(of: stored).history(of: field)
            return Dictionary(
                stored.values(of: field).map {
                    ($0.text, history.origin(of: $0)?.batchNumber ?? 0)
                },
                uniquingKeysWith: min)
        }
    }
}
