import FoundationEssentials
import GRDB
import Glibc
import Ledger
import Pool

extension RegistryStore {
    /// Makes a registry whose own source may write the records of all others, and its key beside it.
    ///
    /// `fill` puts in what it is to begin with.
    ///
    /// - Throws: E912 where something is there already, else what the system says of the place: E902,
    ///   E905, E908, E915, E916; and what `fill` throws. Then nothing is left behind.
    package static func create(
        at path: String, source: String, fill: (RegistryStore) throws -> Void = { _ in }
    ) throws -> RegistryStore {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw RegistryError(.fileExists, [.path: path])
        }
        let keys = try KeyFile.create(at: KeyFile.path(ofDatabase: path))
        do {
            try reserve(path)
        } catch {
            // It has sealed nothing, and would be in the way of another attempt.
            unsafe unlink(KeyFile.path(ofDatabase: path))
            throw error
        }
        do {
            let store = try make(at: path, source, keys)
            do { try fill(store) } catch {
                try? store.queue.close()
                throw error
            }
            return store
        } catch {
            for file in RegistryFiles.all(of: path) { unsafe unlink(file) }
            throw error is DatabaseError ? RegistryError(error, path: path) : error
        }
    }

    /// Makes the file before SQLite does, readable by its owner alone: it holds people's names.
    private static func reserve(_ path: String) throws(RegistryError) {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw RegistryError(writing: path, error: errno) }
        close(file)
    }

    private static func make(
        at path: String, _ source: String, _ keys: RegistryKeys
    ) throws -> RegistryStore {
        let vault = Vault(keys)
        let opening = Opening(path: path, access: .writing)
        let queue = try DatabaseQueue(path: path, configuration: opening.configuration(.shared))
        try Opening.setUpWriting(queue)
        try Migrations.apply(to: queue)
        let registry = Vault.random(16).hex
        try queue.write { database in
            try database.execute(
                sql: "INSERT INTO registry (id, source, revision, key_check) VALUES (?, ?, 0, ?)",
                arguments: [registry, source, Data(vault.checkValue(registry: registry))])
            for (id, name) in [Key.shared, source].enumerated() {
                try database.execute(
                    sql: """
                        INSERT INTO space (id, name) VALUES (?, ?) ON CONFLICT (name) DO NOTHING
                        """,
                    arguments: [id + 1, name])
            }
        }
        return RegistryStore(path: path, .writing, queue: queue, vault: vault)
    }
}
