import GRDB
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
