import FoundationEssentials
import GRDB
import Glibc
package import Ledger
import Pool

/// One registry: a database file, and the key that opens its personal values.
package struct RegistryStore: Sendable {
    package let path: String
    let access: Access
    let patience: Patience
    let backups: BackupPolicy
    let queue: DatabaseQueue
    let vault: Vault?
    /// What opened the keys, where that is a pass-phrase.
    let passphrase: String?
    /// The registry's revision when it was opened: what a command decides, it decides on no earlier one.
    package let openedAt: Int

    /// How a registry is opened.
    package enum Access: Sendable {
        /// Nothing can be changed, not even by mistake.
        case reading
        /// The database is brought up to this program's schema first.
        case writing
    }

    /// Opens a registry that exists, and looks whether it is as this program makes it.
    ///
    /// - Throws: E905 without a file, E907 where that is no registry, E903 or E910 where it is of
    ///   another version, E914 where its structure was altered, E918 where it is damaged, E919 where
    ///   the key beside it is another's, E921 where it is an earlier one, E901 when another program
    ///   keeps it longer than the patience; E920 where it is to be written, its keys are locked and no
    ///   pass-phrase is given, E941 where that is a wrong one.
    package init(
        path: String, _ access: Access, patience: Patience = Patience(),
        backups: BackupPolicy = .none, passphrase: @escaping () -> String? = { nil }
    ) throws(RegistryError) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            throw RegistryError(reading: path, error: errno)
        }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            throw RegistryError(.isADirectory, [.path: path])
        }
        do {
            let opening = Opening(
                path: path, access: access, patience: patience, backups: backups)
            let queue = try opening.queue()
            let (keys, opener) = try Self.keys(of: path, access, passphrase)
            let vault = keys.map(Vault.init)
            try Self.checkKey(vault, of: queue, path: path)
            let state = try queue.look(RegistryState.fetch)
            self.init(
                path: path, access, patience, backups: backups, queue: queue, vault: vault,
                passphrase: opener, openedAt: state.revision)
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    init(
        path: String, _ access: Access, _ patience: Patience = Patience(),
        backups: BackupPolicy = .none, queue: DatabaseQueue, vault: Vault?,
        passphrase: String? = nil, openedAt: Int = 0
    ) {
        self.path = path
        self.access = access
        self.patience = patience
        self.backups = backups
        self.queue = queue
        self.vault = vault
        self.passphrase = passphrase
        self.openedAt = openedAt
    }

    /// The keys beside a registry, and the pass-phrase that opened them.
    ///
    /// Whoever only reads does without those that are locked.
    private static func keys(
        of path: String, _ access: Access, _ passphrase: () -> String?
    ) throws(RegistryError) -> (RegistryKeys?, String?) {
        let file = KeyFile.path(ofDatabase: path)
        guard let content = KeyFile.read(at: file) else { return (nil, nil) }
        var opener: String?
        do throws(RegistryError) {
            let keys = try content.keys {
                opener = passphrase()
                return opener
            }
            guard keys != nil || access == .reading else {
                throw RegistryError(.keyLocked)
            }
            return (keys, opener)
        } catch {
            throw RegistryError(error.code, [.path: file])
        }
    }

    /// Refuses the key of another registry, under which nothing would be found again.
    private static func checkKey(
        _ vault: Vault?, of queue: DatabaseQueue, path: String
    ) throws {
        guard let vault else { return }
        let row = try queue.look {
            try Row.fetchOne($0, sql: "SELECT id, key_check, key_generation FROM registry")
        }
        guard let row else { throw RegistryError(.notADatabase, [.path: path]) }
        guard vault.checkValue(registry: row[0]) == Array(row[1] as Data) else {
            throw RegistryError(.keyOther, [.path: KeyFile.path(ofDatabase: path)])
        }
        try demandPresent(vault, generation: row[2], path: path)
    }

    /// Refuses a sealing key that was changed since: it opens nothing, and what it sealed would be
    /// lost.
    private static func demandPresent(
        _ vault: Vault, generation: Int, path: String
    ) throws(RegistryError) {
        guard vault.keys.sealing.generation < generation else { return }
        throw RegistryError(.keyOutdated, [.path: KeyFile.path(ofDatabase: path)])
    }

    /// The same of the key with which this command began, in the transaction that seals with it.
    func demandPresentKey(_ database: Database) throws {
        guard let vault else { return }
        let generation = try Int.fetchOne(database, sql: "SELECT key_generation FROM registry")
        try Self.demandPresent(vault, generation: generation ?? 1, path: path)
    }

    /// The file with the key, where others than its owner may read it.
    package var exposedKey: String? {
        let file = KeyFile.path(ofDatabase: path)
        return KeyFile.isExposed(at: file) ? file : nil
    }

    /// The database, to be changed; a registry that was opened for reading has none.
    ///
    /// Its connection could write, so that it takes the log away when it is the last to close.
    var writer: DatabaseQueue {
        get throws(RegistryError) {
            guard access == .writing else { throw RegistryError(.noPermission, [.path: path]) }
            return queue
        }
    }

    /// Reads from one unchanging state of the registry.
    func read<Value>(_ body: (Database) throws -> Value) throws(RegistryError) -> Value {
        do {
            return try queue.look(body)
        } catch {
            throw RegistryError(error, path: path)
        }
    }
}

extension RegistryStore {
    /// - Throws: what every look into the registry does: E901 where another program keeps it, E918
    ///   where it is damaged.
    package func state() throws(RegistryError) -> RegistryState {
        try read(RegistryState.fetch)
    }
}

extension RegistryState {
    static func fetch(_ database: Database) throws -> RegistryState {
        guard let row = try Row.fetchOne(database, sql: "SELECT id, source, revision FROM registry")
        else { throw RegistryError(.notADatabase) }
        return RegistryState(id: row[0], source: row[1], revision: row[2])
    }
}
