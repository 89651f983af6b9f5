import GRDB
import Glibc
package import Ledger
import Pool

extension RegistryStore {
    /// Removes a person from each of the copies that the program made of this registry by itself, and
    /// gives in how many he was.
    package func purgeBackups(
        _ keys: [String], _ access: AccessTerms, redact: @escaping RunRedactor
    ) throws(RegistryError) -> Int {
        var count = 0
        for copy in backupFolder.copies
        where try purge(keys, fromCopy: copy.path, access, redact: redact) {
            count += 1
        }
        return count
    }

    /// Removes a person from a copy of this registry, such as a backup: in a second file, which
    /// replaces the copy once it is whole and sound.
    ///
    /// - Parameters:
    ///   - keys: the keys by which the registry knows the person.
    ///   - copy: the file.
    ///   - access: who does it, and why.
    ///   - redact: takes the person out of a saved run.
    /// - Returns: whether he was in it.
    /// - Throws: E907 or E918 where the file is no sound copy, E902 where the disk is full; the copy is
    ///   as it was then.
    package func purge(
        _ keys: [String], fromCopy copy: String, _ access: AccessTerms,
        redact: @escaping RunRedactor
    ) throws(RegistryError) -> Bool {
        guard let vault else { throw RegistryError(.keyMissing, [.path: keyPath]) }
        let draft = copy + ".new"
        defer { for ending in ["", "-journal", "-wal", "-shm"] { unsafe unlink(draft + ending) } }
        do {
            let id = try queue.look { try RegistryState.fetch($0).id }
            let source = try DatabaseQueue(path: copy, configuration: Self.readingCopy)
            defer { try? source.close() }
            try CopiedFile(database: draft, rightsOf: copy).take(source)
            let queue = try Opening(path: draft, access: .writing).queue()
            guard try queue.look({ try RegistryState.fetch($0).id }) == id else {
                throw RegistryError(.keyOther, [.path: copy])
            }
            try queue.inDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
            let wasThere = try queue.write { database in
                let people = try Self.people(keys, database)
                for person in people {
                    _ = try Purge(database, of: person).perform(access, vault, redact)
                }
                return !people.isEmpty
            }
            guard wasThere else { return false }
            try Self.settle(queue, path: copy)
            guard unsafe rename(draft, copy) == 0 else {
                throw RegistryError(writing: copy, error: errno)
            }
            PrivateFile.syncFolder(of: copy)
            return true
        } catch {
            throw RegistryError(error, path: copy)
        }
    }

    private static var readingCopy: Configuration {
        var configuration = Configuration()
        configuration.readonly = true
        return configuration
    }

    private static func people(_ keys: [String], _ database: Database) throws -> [Int] {
        try keys.compactMap { key in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT alias.record FROM alias JOIN space ON space.id = alias.space
                    WHERE space.name || ':' || alias.local = ?
                    """, arguments: [key])
        }.reduce(into: []) { people, id in if !people.contains(id) { people.append(id) } }
    }

    /// One file without free pages and without a log, looked through once more.
    private static func settle(_ queue: DatabaseQueue, path: String) throws {
        try queue.vacuum()
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA journal_mode = DELETE")
            try CopiedFile.demandWhole(database, at: path)
        }
        try queue.close()
    }
}
