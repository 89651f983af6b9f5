import GRDB
import Glibc
import Ledger
import Pool

/// A database file that is made as a copy of what a connection sees.
struct CopiedFile {
    let database: String
    /// The file whose rights it takes: who may read the one may read the other.
    let rightsOf: String

    /// Copies page by page, and reads what was written.
    ///
    /// - Throws: E902 where there is no room, E918 where the copy is not whole.
    func take(_ connection: DatabaseQueue) throws(RegistryError) {
        for ending in ["", "-journal", "-wal"] { unsafe unlink(database + ending) }
        try PrivateFile(database, replaces: false).finish()
        takeRights()
        do {
            let copy = try DatabaseQueue(path: database, configuration: Self.configuration)
            defer { try? copy.close() }
            try connection.backup(to: copy)
            // The copy is one file, without a log beside it.
            try copy.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            try copy.read { try Self.demandWhole($0, at: database) }
        } catch {
            throw RegistryError(error, path: database)
        }
    }

    /// How a copy is opened: it comes page by page, so that references are not looked at.
    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
        }
        return configuration
    }

    /// Looks whether SQLite finds a file whole (E918).
    static func demandWhole(_ database: Database, at path: String) throws {
        let found = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
        guard found == "ok" else { throw RegistryError(.damaged, [.path: path]) }
    }

    private func takeRights() {
        var status = stat()
        guard unsafe stat(rightsOf, &status) == 0 else { return }
        unsafe chmod(database, status.st_mode & 0o666)
        unsafe chown(database, status.st_uid, status.st_gid)
    }
}
