import GRDB
package import Ledger
package import Matching
package import Pool

extension RegistryStore {
    /// What can be told today of some needs and of the candidates who were found for them, and of whom
    /// else the needs' texts mention.
    ///
    /// Keys that lead nowhere are left out.
    ///
    /// - Complexity: the vocabulary and the names of all candidates are read beside these records.
    package func excerpt(
        telling needs: Set<Key>, _ candidates: [Kind: Set<Key>]
    ) throws(RegistryError) -> (snapshot: Snapshot, records: (Kind) -> [RegistryRecord]) {
        try read { database in
            let state = try RegistryState.fetch(database)
            var loader = try ExcerptLoader(database)
            try loader.loadNeeds(needs.compactMap { try Self.recordID($0, database) })
            try loader.loadMentioned()
            try loader.loadCandidates(
                candidates.mapValues { keys in
                    try keys.compactMap { try Self.recordID($0, database) }
                }, twins: [])
            let snapshot = Snapshot(
                registry: state.id, revision: state.revision, rows: try loader.rows())
            let records = loader.records
            return (snapshot, { (records[$0] ?? []).map(RegistryRecord.init) })
        }
    }
}
