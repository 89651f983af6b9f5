import GRDB
package import Ledger

/// Who locked or unlocked the list of offices, and when.
package struct SourceLock: Hashable, Sendable {
    package var isLocked: Bool
    package var operatorName: String
    package var setAt: String
}

extension SourceLock {
    /// What holds now; `nil` as long as nobody has locked the list.
    static func fetch(_ database: Database) throws -> SourceLock? {
        try Row.fetchOne(
            database,
            sql: "SELECT is_locked, operator, set_at FROM source_lock ORDER BY id DESC LIMIT 1"
        ).map { SourceLock(isLocked: $0[0], operatorName: $0[1], setAt: $0[2]) }
    }
}

extension RegistryStore {
    /// Whether only registered offices may report, and who decided that.
    package func sourceLock() throws(RegistryError) -> SourceLock? {
        try read(SourceLock.fetch)
    }

    /// Locks or unlocks the list of offices; `false` when it was so already.
    package func setSourceLock(
        _ isLocked: Bool, operatorName: String, now: String
    ) throws(RegistryError) -> Bool {
        do {
            return try writer.write { database in
                guard try (SourceLock.fetch(database)?.isLocked ?? false) != isLocked else {
                    return false
                }
                try Door(database: database).set(
                    SourceLock(isLocked: isLocked, operatorName: operatorName, setAt: now))
                return true
            }
        } catch {
            throw RegistryError(error, path: path)
        }
    }
}
