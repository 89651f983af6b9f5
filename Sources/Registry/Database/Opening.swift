import GRDB
import Ledger
import Pool

/// Opens the file of a registry and looks whether it is one, of this program's schema.
struct Opening {
    let path: String
    let access: RegistryStore.Access
    var patience = Patience()
    var backups = BackupPolicy.none
    /// The migrations that the program has.
    var migrations = Migrations.all

    func queue() throws -> DatabaseQueue {
        guard access == .reading else { return try queue(.shared) }
        do {
            return try queue(.forReading(path))
        } catch let error as DatabaseError where error.tellsOfNoRoom {
            return try queue(.alone)
        }
    }

    func queue(_ footing: Footing) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(
            path: footing.name(of: path), configuration: configuration(footing))
        let isOlder = try queue.look { database in
            guard try database.tableExists("registry") else {
                throw RegistryError.noRegistry(at: path)
            }
            return try checkSchema(of: database) < migrations.count
        }
        if access == .writing {
            try Self.setUpWriting(queue)
            if isOlder { try backUp(queue) }
            try Migrations.apply(migrations, to: queue)
        } else if isOlder {
            throw RegistryError(.olderDb, [.path: path])
        } else {
            try Self.holdView(queue)
        }
        return queue
    }

    /// Keeps the file as the older program left it.
    private func backUp(_ queue: DatabaseQueue) throws {
        guard backups.kept > 0 else { return }
        let state = try queue.look(RegistryState.fetch)
        try BackupFolder(ofDatabase: path).keep(queue, revision: state.revision, backups)
    }

    /// Keeps one state of the registry in sight until it is closed: what a command prints, scores and
    /// names is of one revision, whoever writes meanwhile; nothing can be written on it.
    private static func holdView(_ queue: DatabaseQueue) throws {
        try queue.inDatabase { database in
            try database.execute(sql: "PRAGMA query_only = ON")
            try database.beginTransaction(.deferred)
            // Only what is read first decides which state it is.
            _ = try RegistryState.fetch(database)
        }
    }

    /// How many migrations the file has had, if it holds what they made and nothing that acts.
    private func checkSchema(of database: Database) throws -> Int {
        let applied = try Migrations.applied(in: database)
        guard !applied.isEmpty else { throw RegistryError(.notADatabase, [.path: path]) }
        guard applied.isSubset(of: migrations.map(\.name)) else {
            throw RegistryError(.newerDb, [.path: path])
        }
        let had = migrations.prefix(applied.count)
        let (found, expected) = (try Definitions(in: database), try Definitions(madeBy: had))
        let (missing, others) = (found.missing(of: expected), found.intruders(beside: expected))
        guard applied.isSuperset(of: had.map(\.name)), missing.isEmpty, others.isEmpty else {
            throw RegistryError(.altered, Self.alteration(path, missing, others))
        }
        guard try Self.areNumbersSound(in: database) else {
            throw RegistryError(.notADatabase, [.path: path])
        }
        return applied.count
    }

    private static func alteration(
        _ path: String, _ missing: [String], _ others: [String]
    ) -> [Diagnostic.Parameter: String] {
        var parameters = [Diagnostic.Parameter.path: path]
        if !missing.isEmpty { parameters[.name] = missing.joined(separator: " ") }
        if !others.isEmpty { parameters[.other] = others.joined(separator: " ") }
        return parameters
    }

    /// Whether all that is counted up can be counted up further.
    private static func areNumbersSound(in database: Database) throws -> Bool {
        let ids = ["record", "batch", "personal", "space", "source_lock"].flatMap {
            ["(SELECT max(id) FROM \($0))", "(SELECT min(id) FROM \($0))"]
        }
        let row = try Row.fetchOne(
            database, sql: "SELECT \(ids.joined(separator: ", ")), revision FROM registry")
        return row?.databaseValues.allSatisfy { value in
            value.isNull || Int.fromDatabaseValue(value).map { 0...(1 << 53) ~= $0 } == true
        } == true
    }

    /// Sets up a write-ahead log; only of a file that is known to be a registry, for it stays.
    static func setUpWriting(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL")
        }
    }

    /// The pages that SQLite keeps in memory, as it counts them: minus their size in KiB.
    static let cacheSize = -65536

    /// How SQLite is set up: foreign keys, patience when another writes, and what is committed
    /// is on the disk.
    func configuration(_ footing: Footing) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .callback { patience.wait(attempt: $0) }
        // For the view that is held as long as the registry is open.
        configuration.allowsUnsafeTransactions = access == .reading
        footing.configure(&configuration)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA cache_size = \(Self.cacheSize)")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
        }
        return configuration
    }
}

extension DatabaseError {
    /// Whether there was no room for the index of the log.
    fileprivate var tellsOfNoRoom: Bool {
        let shared = [ResultCode.SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMOPEN, .SQLITE_FULL]
        return shared.contains(extendedResultCode) || resultCode == .SQLITE_FULL
    }
}
