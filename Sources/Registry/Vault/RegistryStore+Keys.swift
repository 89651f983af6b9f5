import GRDB
package import Ledger
import Pool

/// What became of a change of the sealing key.
package struct KeyChange: Hashable, Sendable {
    /// The number of the key that all values are sealed with now.
    package var generation: Int
    /// How many values were sealed anew.
    package var resealed: Int
    /// Whether it goes on where an earlier change was stopped.
    package var isResumed: Bool
}

extension RegistryStore {
    /// Changes the sealing key: makes a new one, seals every personal value with it and forgets the
    /// old one.
    ///
    /// Stopped anywhere it loses nothing, for until the end the key file holds both keys; called again
    /// it goes on.
    ///
    /// - Parameters:
    ///   - operatorName: who does it, as the audit keeps it.
    ///   - now: the moment with its zone, as ISO 8601 has it.
    ///   - isInterrupted: asked between blocks.
    /// - Returns: what was done.
    /// - Throws: E902 where the disk is full, E904 when it was asked to stop, E911 without a key, E918
    ///   where a value does not open.
    /// - Complexity: time with the number of personal values, those of the past among them; memory for
    ///   one block.
    package func changeSealingKey(
        operatorName: String, now: String, isInterrupted: () -> Bool = { false }
    ) throws(RegistryError) -> KeyChange {
        do {
            var change = try beginKeyChange()
            let keys = try storedKeys()
            var resealing = Resealing(vault: Vault(keys))
            try writer.inDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
            repeat {
                while let count = try resealing.next(in: writer) {
                    change.resealed += count
                    if isInterrupted() { throw RegistryError(.interrupted) }
                }
            } while try !endKeyChange(keys, AuditEntry(.changeKey, by: operatorName, at: now))
            try KeyFile.replace(at: keyPath, with: protected(keys.settled))
            // What the old key opens lies in no log either.
            try writer.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            return change
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    /// Puts a new key into the key file, beside the old one, unless an earlier change did so.
    private func beginKeyChange() throws -> KeyChange {
        var change = KeyChange(generation: 0, resealed: 0, isResumed: true)
        try writer.inTransaction(.immediate) { _ in
            var keys = try storedKeys()
            if let changed = keys.changed {
                try KeyFile.replace(at: keyPath, with: protected(changed))
                keys = changed
                change.isResumed = false
            }
            guard keys.former != nil else { throw RegistryError(.bug, [.reason: "255"]) }
            change.generation = Int(keys.sealing.generation)
            return .commit
        }
        return change
    }

    /// Says in the registry that nothing is sealed with the old key; `false` while something is.
    private func endKeyChange(_ keys: RegistryKeys, _ entry: AuditEntry) throws -> Bool {
        var isEnded = false
        try writer.inTransaction(.immediate) { database in
            guard try !Resealing(vault: Vault(keys)).isNeeded(in: database) else {
                return .rollback
            }
            try database.execute(
                sql: "UPDATE registry SET key_generation = max(key_generation, ?)",
                arguments: [Int(keys.sealing.generation)])
            try Door(database: database).audit(entry)
            isEnded = true
            return .commit
        }
        return isEnded
    }

    /// Wraps the keys under a pass-phrase, or leaves them open for whoever can read the file.
    ///
    /// Nothing but the key file changes, at any size of the registry.
    package func protectKeys(
        under passphrase: String?, operatorName: String, now: String
    ) throws(RegistryError) {
        do {
            try writer.inTransaction(.immediate) { database in
                let keys = try storedKeys()
                try KeyFile.replace(at: keyPath, with: Self.protected(keys, under: passphrase))
                let action: AuditEntry.Action = passphrase == nil ? .openKey : .lockKey
                try Door(database: database).audit(
                    AuditEntry(action, by: operatorName, at: now))
                return .commit
            }
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    /// Whether the key file asks for a pass-phrase.
    package var isKeyLocked: Bool {
        if case .locked = KeyFile.read(at: keyPath) { true } else { false }
    }

    /// The keys of the registry, to be kept in a backup; `nil` where they are missing or locked.
    package var keys: RegistryKeys? { vault?.keys }

    var keyPath: String { KeyFile.path(ofDatabase: path) }

    /// The keys as they stand in the file now.
    private func storedKeys() throws -> RegistryKeys {
        guard let keys = try KeyFile.read(at: keyPath)?.keys({ passphrase }) else {
            throw RegistryError(.keyMissing)
        }
        return keys
    }

    private func protected(_ keys: RegistryKeys) throws -> KeyFile.Content {
        try Self.protected(keys, under: isKeyLocked ? passphrase : nil)
    }

    private static func protected(
        _ keys: RegistryKeys, under passphrase: String?
    ) throws -> KeyFile.Content {
        guard let passphrase else { return .open(keys) }
        guard let wrapped = WrappedKeys.wrap(keys, passphrase: passphrase),
            try wrapped.unwrap(passphrase) == keys
        else { throw RegistryError(.bug, [.reason: "argon2id"]) }
        return .locked(wrapped)
    }
}
