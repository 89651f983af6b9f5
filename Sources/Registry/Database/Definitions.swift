import GRDB
import Ledger

/// What a database defines: tables and indexes, and what acts by itself.
struct Definitions {
    private struct Definition: Hashable {
        let type: String
        let name: String
        let table: String
        let sql: String
    }

    private let all: Set<Definition>

    /// Those of a database; SQLite's own are left out, and the table of the migrator.
    init(in database: Database) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT type, name, tbl_name, sql FROM sqlite_schema
                WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                    AND NOT (type = 'table' AND name = 'grdb_migrations')
                """)
        all = Set(rows.map { Definition(type: $0[0], name: $0[1], table: $0[2], sql: $0[3]) })
    }

    /// Those that migrations make.
    init(madeBy migrations: some Sequence<Migrations.Migration>) throws {
        var configuration = Configuration()
        // As it is when they are applied.
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(configuration: configuration)
        self = try queue.write { database in
            for migration in migrations { try database.execute(sql: migration.sql) }
            return try Definitions(in: database)
        }
    }

    /// What is missing of the expected ones, or was made otherwise.
    func missing(of expected: Definitions) -> [String] {
        expected.all.subtracting(all).map(\.name).sorted()
    }

    /// What is there besides and touches the expected tables.
    ///
    /// Triggers and views act when somebody reads or writes, wherever they hang.
    func intruders(beside expected: Definitions) -> [String] {
        let tables = Set(expected.all.map(\.table))
        let names = Set(expected.all.map(\.name))
        return all.subtracting(expected.all).filter { other in
            !["table", "index"].contains(other.type) || tables.contains(other.table)
        }.map(\.name).filter { !names.contains($0) }.sorted()
    }
}
