import FoundationEssentials
import GRDB
import Glibc
import Pool

/// One registry: a database file, and the key that opens its personal values.
package struct RegistryStore: Sendable {
    package let path: String
    let access: Access
    let patience: Patience
    let queue: DatabaseQueue
    let vault: Vault?

    /// How a registry is opened.
    package enum Access: Sendable {
        /// Nothing can be changed, not even by mistake.
        case reading
        /// The database is brought up to this program's schema first.
        case writing
    }

    /// Makes a registry whose own source may write the records of all others, and its key beside it.
    ///
    /// - Throws: E912 where something is there already, E902 or E908 where nothing can be written;
    ///   then nothing is left behind.
    package static func create(at path: String, source: String) throws(RegistryError) -> Self {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw RegistryError(.fileExists, [.path: path])
        }
        let keyPath = KeyFile.path(ofDatabase: path)
        let key = try KeyFile.create(at: keyPath)
        do {
            try reserve(path)
            guard let vault = Vault(key: key) else { throw RegistryError(.bug) }
            let opening = Opening(path: path, access: .writing)
            let queue = try DatabaseQueue(
                path: path, configuration: opening.configuration(.shared))
            try Opening.setUpWriting(queue)
            try Migrations.apply(to: queue)
            let registry = Vault.random(16).hex
            try queue.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO registry (id, source, revision, key_check)
                        VALUES (?, ?, 0, ?)
                        """,
                    arguments: [
                        registry, source, Data(vault.checkValue(registry: registry)),
                    ])
                for (id, name) in [Key.shared, source].enumerated() {
                    try database.execute(
                        sql: "INSERT OR IGNORE INTO space (id, name) VALUES (?, ?)",
                        arguments: [id + 1, name])
                }
            }
            return RegistryStore(path: path, .writing, queue: queue, vault: vault)
        } catch {
            // The key has sealed nothing yet, and would be in the way of another attempt.
            unsafe unlink(keyPath)
            throw RegistryError(error, path: path)
        }
    }

    /// Makes the file before SQLite does, readable by its owner alone: it holds people's names.
    private static func reserve(_ path: String) throws(RegistryError) {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw RegistryError(.noPermission, [.path: path]) }
        close(file)
    }

    /// Opens a registry that exists, and looks whether it is as this program makes it.
    ///
    /// - Throws: E905 without a file, E907 where that is no registry, E903 or E910 where it is of
    ///   another version, E914 where its structure was altered, E918 where it is damaged, E919 where
    ///   the key beside it is another's, E901 when another program keeps it longer than the
    ///   patience.
    package init(
        path: String, _ access: Access, patience: Patience = Patience()
    ) throws(RegistryError) {
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw RegistryError(.noSuchFile, [.path: path])
        }
        guard !isDirectory else { throw RegistryError(.isADirectory, [.path: path]) }
        do {
            let opening = Opening(path: path, access: access, patience: patience)
            let queue = try opening.queue()
            let key = KeyFile.read(at: KeyFile.path(ofDatabase: path))
            let vault = key.flatMap(Vault.init)
            try Self.checkKey(vault, of: queue, path: path)
            self.init(path: path, access, patience, queue: queue, vault: vault)
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    private init(
        path: String, _ access: Access, _ patience: Patience = Patience(), queue: DatabaseQueue,
        vault: Vault?
    ) {
        self.path = path
        self.access = access
        self.patience = patience
        self.queue = queue
        self.vault = vault
    }

    /// Refuses the key of another registry, under which nothing would be found again.
    private static func checkKey(
        _ vault: Vault?, of queue: DatabaseQueue, path: String
    ) throws {
        guard let vault else { return }
        let row = try queue.read { try Row.fetchOne($0, sql: "SELECT id, key_check FROM registry") }
        guard let row else { throw RegistryError(.notADatabase, [.path: path]) }
        guard vault.checkValue(registry: row[0]) == Array(row[1] as Data) else {
            throw RegistryError(.keyOther, [.path: KeyFile.path(ofDatabase: path)])
        }
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
            return try queue.read(body)
        } catch {
            throw RegistryError(error, path: path)
        }
    }
}

/// Which registry this is, and how many batches it has taken.
package struct RegistryState: Hashable, Sendable {
    package var id: String
    package var source: String
    package var revision: Int
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
