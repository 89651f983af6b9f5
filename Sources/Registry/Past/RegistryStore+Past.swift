import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// A registry as it stood earlier, and the day of which it is.
    package struct Past: Sendable {
        package let store: RegistryStore
        package let day: PartialDate
    }

    /// The registry as it stood earlier, to be read: a copy in memory, from which all is taken back
    /// that was done since.
    ///
    /// - Returns: `nil` where the registry was empty then, or has no such revision yet.
    /// - Throws: what every look into the registry does.
    /// - Complexity: the database is in memory as a whole; time grows with what was changed since.
    package func past(_ state: PastState) throws(RegistryError) -> Past? {
        guard let milestone = try read({ try Milestone(state, $0) }), let day = milestone.day
        else { return nil }
        do {
            let copy = try DatabaseQueue(configuration: CopiedFile.configuration)
            try queue.backup(to: copy)
            // Nobody needs it whole when this fails.
            try copy.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = OFF") }
            try copy.inTransaction { database in
                try Rewinding(database: database, milestone: milestone).run()
                return .commit
            }
            let store = RegistryStore(
                path: path, .reading, patience, queue: copy, vault: vault, passphrase: passphrase,
                openedAt: milestone.revision)
            return Past(store: store, day: day)
        } catch {
            throw RegistryError(error, path: path)
        }
    }
}
