import GRDB
import Ledger
import Schema

/// The migrations that are embedded in the program, in order.
enum Migrations {
    struct Migration: Sendable {
        let name: String
        var sql: String
    }

    static let all: [Migration] = {
        let text = unsafe schema_migrations()
        let bytes = unsafe UnsafeBufferPointer(start: text.bytes, count: text.count)
        return unsafe read(String(decoding: bytes, as: UTF8.self))
    }()

    /// The migrations of a text, in which a line `-- Migration NAME` begins each.
    static func read(_ text: String) -> [Migration] {
        var migrations: [Migration] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.hasPrefix(mark) {
                migrations.append(Migration(name: String(line.dropFirst(mark.count)), sql: ""))
            } else if let last = migrations.indices.last {
                migrations[last].sql += line + "\n"
            }
        }
        return migrations
    }

    private static let mark = "-- Migration "

    /// Applies what a database lacks, each migration in one write that checks foreign keys at its end:
    /// so a migration may make a table anew.
    static func apply(_ migrations: [Migration] = all, to queue: DatabaseQueue) throws {
        let migrator = migrator(of: migrations)
        while true {
            do {
                return try migrator.migrate(queue)
            } catch is AppliedMeanwhile {
                continue
            }
        }
    }

    /// Another command brings the database up to date at the same time.
    private struct AppliedMeanwhile: Error {}

    private static func migrator(of migrations: [Migration]) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for migration in migrations {
            migrator.registerMigration(migration.name) { database in
                // The migrator looked before it had the write lock.
                guard try !applied(in: database).contains(migration.name) else {
                    throw AppliedMeanwhile()
                }
                try database.execute(sql: migration.sql)
                try FieldNumber.fill(database)
            }
        }
        return migrator
    }

    /// The names of the migrations that a database has had.
    static func applied(in database: Database) throws -> Set<String> {
        try DatabaseMigrator().appliedIdentifiers(database)
    }
}
