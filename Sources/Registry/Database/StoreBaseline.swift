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
        guard let row = try Row.fetchOne(statement, arguments: [record]),
            let key = Key(space: row[1], local: row[2])
        else { return nil }
        return RecordHead(
            kind: try Kind(stored: row[0]), key: key, isGone: row[3] as Int > 0, successor: row[4])
    }

    func record(of alias: Alias) throws -> Int? {
        let statement = try database.cachedStatement(
            sql: "SELECT record FROM alias WHERE space = ? AND local = ?")
        return try Int.fetchOne(statement, arguments: [alias.space, alias.local])
    }

    func numbers(of kind: Kind, in space: Int) throws -> [Int] {
        try Int.fetchAll(
            database,
            sql: "SELECT id FROM record WHERE kind = ? AND space = ? AND gone = 0 ORDER BY local",
            arguments: [kind.number, space])
    }

    func referrers(of record: Int) throws -> [Int] {
        let statement = try database.cachedStatement(
            sql: "SELECT DISTINCT record FROM link WHERE target = ? ORDER BY record")
        return try Int.fetchAll(statement, arguments: [record])
    }

    func aliases(of record: Int) throws -> [AliasMove] {
        let statement = try database.cachedStatement(
            sql: "SELECT space, local FROM alias WHERE record = ? ORDER BY space, local")
        return try Row.fetchAll(statement, arguments: [record]).map {
            AliasMove(space: $0[0], local: $0[1], record: record)
        }
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
