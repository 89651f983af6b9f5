package import Ledger
package import Pool

extension RegistryStore {
    /// What a key stands for, as a reader knows it.
    package typealias Named = (kind: Kind, title: String)

    /// The kinds and names of the records of these keys or aliases; nothing for unknown ones.
    ///
    /// - Complexity: a look-up in an index for each key, all in one view of the registry.
    package func titles(of keys: Set<Key>) throws(RegistryError) -> [Key: Named] {
        try read { database in
            var titles: [Key: Named] = [:]
            for key in keys {
                guard let id = try Self.recordID(key, database),
                    let record = try StoredRecord.load(id, from: database), !record.isGone
                else { continue }
                titles[key] = (record.kind, record.shown.title)
            }
            return titles
        }
    }
}
