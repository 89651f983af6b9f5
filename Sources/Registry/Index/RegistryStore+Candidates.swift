import GRDB
package import Ledger
package import Matching
package import Pool

extension RegistryStore {
    /// Some candidates and those who stand for them, as the matcher reads them: enough to say how much of
    /// each may be shown.
    ///
    /// - Complexity: only these records are loaded, however large the pool is.
    package func snapshot(
        of candidates: [(key: Key, kind: Kind)]
    ) throws(RegistryError) -> Snapshot {
        try read { database in
            var numbers: [Kind: [Int]] = [:]
            for (key, kind) in candidates {
                try Self.recordID(key, database).map { numbers[kind, default: []].append($0) }
            }
            var loader = try ExcerptLoader(database)
            try loader.loadPeople(of: numbers)
            let state = try RegistryState.fetch(database)
            return Snapshot(
                registry: state.id, revision: state.revision, rows: try loader.rows())
        }
    }
}
