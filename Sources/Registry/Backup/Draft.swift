import FoundationEssentials
import GRDB
import Glibc
import Ledger
import Pool

/// A registry that was taken out of a backup and lies beside the place where it is to be.
struct Draft {
    private let path: String
    private var key: String { KeyFile.path(ofDatabase: path) }

    /// What it has at its end.
    static let ending = ".restore.new"

    init(of place: String) {
        path = place + Self.ending
        remove()
    }

    func remove() {
        for file in RegistryFiles.all(of: path) { unsafe unlink(file) }
    }

    func unpack(_ backup: SealedBackup, under passphrase: String) throws {
        let file = try PrivateFile(path, replaces: false)
        let contents = try backup.read(under: passphrase) { try file.write($0) }
        try file.finish()
        if !contents.key.isEmpty { try writeKey(contents.key) }
    }

    /// Copies a registry that lies elsewhere, with its key.
    func copy(_ file: String) throws {
        let source = try Opening(path: file, access: .reading).queue()
        defer { try? source.close() }
        try CopiedFile(database: path, rightsOf: file).take(source)
        if let bytes = FileManager.default.contents(atPath: KeyFile.path(ofDatabase: file)) {
            try writeKey(Array(bytes))
        }
    }

    private func writeKey(_ bytes: [UInt8]) throws {
        let file = try PrivateFile(key, replaces: false)
        try file.write(bytes)
        try file.finish()
    }

    /// What it is, where it is whole and its key fits; one of an older program is sound too.
    func demandSound(_ file: String) throws -> RegistryState {
        do {
            let queue = try DatabaseQueue(path: path)
            defer { try? queue.close() }
            try queue.look { try CopiedFile.demandWhole($0, at: path) }
            let store = try RegistryStore(path: path, .writing)
            defer { try? store.queue.close() }
            return try store.state()
        } catch let error as RegistryError where error.code == .newerDb {
            throw RegistryError(.newerDb, [.path: file])
        } catch {
            throw RegistryError(.backupBroken, [.path: file])
        }
    }

    /// Keeps in its audit that it was put back; one of a program that had none has none.
    func keep(_ entry: AuditEntry) throws {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        try queue.write { database in
            guard try database.tableExists("audit") else { return }
            try Door(database: database).audit(entry)
        }
    }

    /// Takes over who is not to be taken in again from the registry whose place it takes.
    ///
    /// Of somebody who came after the backup the number of his record is kept free, as a purge does.
    /// - Returns: the keys of those who were removed since, and are in it.
    func takeExclusions(from place: String) throws -> [Key] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction { database in
            try database.execute(sql: "ATTACH DATABASE ? AS present", arguments: [place])
            defer { try? database.execute(sql: "DETACH DATABASE present") }
            guard try database.tableExists("exclusion", in: "main"),
                try database.tableExists("exclusion", in: "present")
            else { return [] }
            try database.inTransaction {
                try database.execute(
                    sql: """
                        INSERT INTO record (id, kind, space, local, digest, giver, batch, line, gone)
                        SELECT id, kind, (SELECT min(id) FROM space), local, digest, giver,
                            (SELECT max(id) FROM batch), line, gone
                        FROM present.record AS removed
                        WHERE id IN (SELECT record FROM present.exclusion)
                            AND id NOT IN (SELECT id FROM main.record);
                        INSERT INTO main.exclusion SELECT * FROM present.exclusion WHERE true
                        ON CONFLICT (hash) DO NOTHING
                        """)
                return .commit
            }
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT space.name, record.local FROM main.record
                        JOIN main.space ON space.id = record.space
                    WHERE record.gone = 0 AND record.id IN (SELECT record FROM main.exclusion)
                    ORDER BY record.id
                    """
            ).compactMap { Key(space: $0[0], local: $0[1]) }
        }
    }

    /// Puts it where nothing is; the key first, for a key alone does no harm.
    func settle(at place: String) throws(RegistryError) {
        let target = KeyFile.path(ofDatabase: place)
        let there = FileManager.default.contents(atPath: target)
        guard there == nil || there == FileManager.default.contents(atPath: key) else {
            throw RegistryError(.fileExists, [.path: target])
        }
        guard unsafe rename(key, target) == 0 || errno == ENOENT, unsafe rename(path, place) == 0
        else { throw RegistryError(writing: place, error: errno) }
        PrivateFile.syncFolder(of: place)
    }

    /// Writes it over a registry in one transaction, after what is there was kept; returns where.
    func replace(_ place: String, _ backups: BackupPolicy) throws -> String {
        let target = try DatabaseQueue(
            path: place,
            configuration: Opening(path: place, access: .writing).configuration(.shared))
        defer { try? target.close() }
        let before = try target.read(RegistryState.fetch)
        let folder = BackupFolder(ofDatabase: place)
        let kept = try folder.add(target, revision: before.revision, moment: backups.moment)
        let source = try DatabaseQueue(path: path)
        defer { try? source.close() }
        try source.backup(to: target)
        let (old, new) = (KeyFile.path(ofDatabase: place), key)
        if FileManager.default.contents(atPath: old) != FileManager.default.contents(atPath: new) {
            guard unsafe rename(new, old) == 0 || errno == ENOENT else {
                throw RegistryError(writing: old, error: errno)
            }
            PrivateFile.syncFolder(of: old)
        }
        return kept.path
    }
}
