import GRDB
import Ledger
import Pool

/// The keys of the registry, and the records that they led to before the batch.
struct StoredKeys {
    private let database: Database
    private let byKey: Statement
    private let undone: Statement
    /// The spaces that had records; most batches that bring thousands of new ones bring their own.
    private let spaces: Set<String>
    private let hasUndone: Bool

    init(_ database: Database) throws {
        self.database = database
        byKey = try database.cachedStatement(
            sql: """
                SELECT record.id, record.kind, home.name, record.local, record.gone, record.digest,
                    record.giver
                FROM alias JOIN space ON space.id = alias.space
                    JOIN record ON record.id = alias.record AND record.gone < 2
                    JOIN space AS home ON home.id = record.space
                WHERE space.name = ? AND alias.local = ?
                """)
        undone = try database.cachedStatement(
            sql: """
                SELECT record.id FROM record JOIN space ON space.id = record.space
                WHERE record.gone > 0 AND record.gone = 2 AND space.name = ? AND record.local = ?
                """)
        spaces = try Set(
            String.fetchAll(
                database,
                sql: """
                    SELECT name FROM space
                    WHERE EXISTS (SELECT 1 FROM alias WHERE alias.space = space.id)
                    """))
        hasUndone =
            try Bool.fetchOne(
                database,
                sql: "SELECT EXISTS (SELECT 1 FROM record WHERE gone > 0 AND gone = 2)") ?? true
    }

    func find(_ key: Key) throws -> Found? {
        guard spaces.contains(key.space) else { return nil }
        let found = try byKey.firstRow(.text(key.space), .text(key.local)) { row -> Found? in
            let (space, local) = (row.text(2), row.text(3))
            let isOwn = space.isIdentical(to: key.space) && local.isIdentical(to: key.local)
            guard let own = isOwn ? key : Key(space: space, local: local) else { return nil }
            return Found(
                id: row.int(0), kind: try Kind(stored: row.int(1)), key: own,
                text: own.description, isStored: true, isGone: row.int(4) > 0,
                digest: row.bytes(5), giver: row.int(6))
        }
        return found ?? nil
    }

    /// The number of a record whose batch was undone: it is given to the one that comes again.
    func undone(_ key: Key) throws -> Int? {
        guard hasUndone else { return nil }
        return try undone.firstRow(.text(key.space), .text(key.local)) { $0.int(0) }
    }

    /// The keys of records that are gone and that lead to others.
    func redirections() throws -> [(key: Key, record: Int)] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT space.name, alias.local, alias.record
                FROM record JOIN space ON space.id = record.space
                    JOIN alias ON alias.space = record.space AND alias.local = record.local
                WHERE record.gone > 0 AND alias.record <> record.id
                """)
        var found: [(key: Key, record: Int)] = []
        while let row = try rows.next() {
            if let key = Key(space: row[0], local: row[1]) { found.append((key, row[2])) }
        }
        return found
    }
}
