import FoundationEssentials
import GRDB
import Ledger
import Pool

/// Takes a person out of a database for good, in the transaction that is open.
///
/// What is left is a number, which the audit names, under a key that says nothing.
struct Purge {
    let database: Database
    let person: Int
    /// The record, and those that were merged into it.
    let records: [Int]
    /// The keys that led to them, as texts name them: `lzgx:0007`.
    let keys: [String]
    /// The names that the person has or had.
    let names: [String]

    init(_ database: Database, of record: Int) throws {
        self.database = database
        person = record
        records = try Int.fetchAll(
            database,
            sql: """
                SELECT record.id FROM record
                    JOIN alias ON alias.space = record.space AND alias.local = record.local
                WHERE alias.record = ? OR record.id = ? ORDER BY record.id
                """, arguments: [record, record])
        let list = Self.list(records)
        keys = try String.fetchAll(
            database,
            sql: """
                SELECT space.name || ':' || local FROM alias JOIN space ON space.id = alias.space
                WHERE record IN (\(list))
                UNION SELECT space.name || ':' || local
                FROM record JOIN space ON space.id = record.space WHERE record.id IN (\(list))
                """)
        names = try Self.names(of: records, database)
    }

    /// The local part of the key under which the number stays.
    var local: String { "purged-\(person)" }

    /// The records that tell of this person's dealings, and go too.
    func dependents() throws -> [StoredRecord] {
        try referring(to: records).filter {
            [.conflict, .engagement, .placement, .grant].contains($0.kind)
        }
    }

    /// The teams that he leads alone: somebody else has to be named first.
    func ledTeams() throws -> [StoredRecord] {
        let gone = Set(records)
        return try referring(to: records).filter { record in
            let leaders = record.kind == .team ? record.values(of: Team.leader.index) : []
            return !leaders.isEmpty && leaders.allSatisfy { $0.target.map(gone.contains) == true }
        }
    }

    /// The records that are there and refer to others.
    private func referring(to targets: [Int]) throws -> [StoredRecord] {
        try Int.fetchAll(
            database,
            sql: """
                SELECT DISTINCT record FROM link
                WHERE target IN (\(Self.list(targets))) AND record NOT IN (\(Self.list(targets)))
                """
        ).compactMap { try StoredRecord.load($0, from: database) }
    }

    /// Removes all that is held; the records that do not stand without the person too.
    func remove() throws {
        let removed = records + (try dependents().map(\.id))
        for record in try referring(to: removed) { try forget(removed, in: record) }
        try scrubHistory(removed)
        try scrubLedger(removed)
        let list = Self.list(removed)
        for (table, column) in Self.homes {
            try database.execute(sql: "DELETE FROM \(table) WHERE \(column) IN (\(list))")
        }
        // Words of rows that are gone stay in the segments of the index until they are merged.
        try database.execute(
            sql: "INSERT INTO name_index (name_index) VALUES ('optimize')")
        try database.execute(
            sql: """
                UPDATE record SET local = 'purged-' || id, digest = zeroblob(32), giver = 0,
                    line = 0, gone = 1
                WHERE id IN (\(list))
                """)
        try database.execute(
            sql: """
                INSERT INTO alias (space, local, record)
                SELECT space, local, id FROM record WHERE id IN (\(list))
                """)
        try database.execute(sql: "UPDATE registry SET revision = revision + 1")
    }

    /// The tables that say something of a record.
    private static let homes =
        [
            ("change", "record"), ("personal", "record"), ("item", "record"), ("link", "record"),
            ("link", "target"), ("alias", "record"), ("name_index", "rowid"),
            ("apart", "first"), ("apart", "second"),
        ] + Kind.stored.map { (KindTable.of($0).name, "id") }

    /// Takes references out of a record, whose digest is another one then.
    private func forget(_ removed: [Int], in record: StoredRecord) throws {
        var record = record
        let gone = Set(removed)
        guard !gone.contains(record.id) else { return }
        record.values.removeAll { $0.target.map(gone.contains) ?? false }
        record.sortValues()
        try database.execute(
            sql: "UPDATE record SET digest = ?, giver = ? WHERE id = ?",
            arguments: [Data(record.computedDigest), record.giver, record.id])
    }

    /// What stands in the brackets of `IN` for numbers, however many.
    static func list(_ numbers: [Int]) -> String {
        "SELECT value FROM json_each('\(numbers.json)')"
    }

    /// The names of records, of now and of the past.
    private static func names(of records: [Int], _ database: Database) throws -> [String] {
        var names: Set<String> = []
        for id in records {
            guard let record = try StoredRecord.load(id, from: database) else { continue }
            let images = try String.fetchAll(
                database,
                sql: "SELECT before FROM change WHERE record = ? AND before IS NOT NULL",
                arguments: [id]
            ).map { BeforeImage($0, of: record.kind) }
            for field in [Talent.name.index, Talent.nameAlt.index, Talent.nameLatin.index] {
                names.formUnion(record.texts(of: field))
                names.formUnion(images.flatMap { $0.fields[field] ?? [] }.map(\.text))
            }
        }
        return names.filter { !$0.isEmpty }.sorted()
    }
}
