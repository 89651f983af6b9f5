import FoundationEssentials
import GRDB
import Ledger
import Pool

/// The state of a registry that a read transaction sees.
struct StoreBaseline: Baseline {
    let database: Database
    let state: RegistryState
    private let keys: StoredKeys

    init(_ database: Database) throws {
        self.database = database
        state = try RegistryState.fetch(database)
        keys = try StoredKeys(database)
    }

    func found(_ key: Key) throws -> Found? { try keys.find(key) }

    func withdrawn(_ key: Key) throws -> Int? { try keys.undone(key) }

    func redirections() throws -> [(key: Key, record: Int)] { try keys.redirections() }

    func record(_ number: Int) throws -> StoredRecord? {
        try StoredRecord.load(number, from: database)
    }

    func head(of record: Int) throws -> RecordHead? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT record.kind, space.name, record.local, record.gone,
                    coalesce(alias.record, record.id)
                FROM record JOIN space ON space.id = record.space
                    LEFT JOIN alias ON alias.space = record.space AND alias.local = record.local
                WHERE record.id = ?
                """)
        let head = try statement.firstRow(.int(record)) { row in
            try Key(space: row.text(1), local: row.text(2)).map { key in
                RecordHead(
                    kind: try Kind(stored: row.int(0)), key: key, isGone: row.int(3) > 0,
                    successor: row.int(4))
            }
        }
        return head ?? nil
    }

    func record(of alias: Alias) throws -> Int? {
        let statement = try database.cachedStatement(
            sql: "SELECT record FROM alias WHERE space = ? AND local = ?")
        return try statement.firstRow(.int(alias.space), .text(alias.local)) { $0.int(0) }
    }

    func numbers(of kind: Kind, in space: Int) throws -> [Int] {
        try Int.fetchAll(
            database,
            sql: """
                SELECT record.id FROM alias JOIN record ON record.id = alias.record
                WHERE alias.space = ? AND record.kind = ? AND record.gone = 0
                GROUP BY record.id ORDER BY min(alias.local)
                """, arguments: [space, kind.number])
    }

    func referrers(of record: Int) throws -> [Int] {
        let statement = try database.cachedStatement(
            sql: "SELECT DISTINCT record FROM link WHERE target = ? ORDER BY record")
        var referrers: [Int] = []
        try statement.forEachRow(.int(record)) { referrers.append($0.int(0)) }
        return referrers
    }

    func aliases(of record: Int) throws -> [AliasMove] {
        let statement = try database.cachedStatement(
            sql: "SELECT space, local FROM alias WHERE record = ? ORDER BY space, local")
        var aliases: [AliasMove] = []
        try statement.forEachRow(.int(record)) { row in
            aliases.append(AliasMove(space: row.int(0), local: row.text(1), record: record))
        }
        return aliases
    }

    func spaces() throws -> [String: Int] {
        let rows = try Row.fetchAll(database, sql: "SELECT name, id FROM space")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    var nextRecord: Int { get throws { try next(in: "record") } }

    var nextPersonal: Int { get throws { try next(in: "personal") } }

    private func next(in table: String) throws -> Int {
        (try Int.fetchOne(database, sql: "SELECT max(id) FROM \(table)") ?? 0) + 1
    }
}
