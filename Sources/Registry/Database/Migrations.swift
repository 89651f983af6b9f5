import GRDB
import Schema

/// The migrations that are embedded in the program, in order.
enum Migrations {
    struct Migration: Sendable {
        let name: String
        let sql: String
    }

    static let all: [Migration] = (0..<schema_migration_count).map { index in
        let migration = unsafe schema_migration(at: index)
        return unsafe Migration(
            name: String(cString: migration.name),
            sql: String(
                decoding: UnsafeBufferPointer(start: migration.bytes, count: migration.count),
                as: UTF8.self))
    }

    /// How many migrations a database has had; `PRAGMA user_version` keeps it.
    static func count(in database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }

    /// Applies what is missing, each migration in its own transaction.
    static func apply(to queue: DatabaseQueue) throws {
        let done = try queue.read(count)
        for (index, migration) in all.enumerated().dropFirst(done) {
            try queue.write { database in
                try database.execute(sql: migration.sql)
                try FieldNumber.fill(database)
                try database.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
    }
}
