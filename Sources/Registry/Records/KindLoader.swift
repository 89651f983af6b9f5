import FoundationEssentials
import GRDB
import Pool

/// Loads all records of a kind at once, in a handful of queries.
struct KindLoader {
    private let database: Database
    private let spaces: [Int: String]

    init(_ database: Database) throws {
        self.database = database
        let rows = try Row.fetchAll(database, sql: "SELECT id, name FROM space")
        spaces = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    /// The records of the kind that are not gone, by key; of them only those of these numbers.
    func records(_ kind: Kind, only ids: Set<Int>? = nil) throws -> [StoredRecord] {
        var records = try heads(kind, only: ids)
        var places: [Int: Int] = [:]
        for (place, record) in records.enumerated() { places[record.id] = place }
        var isWhole = true
        func add(_ value: StoredValue, to id: Int) {
            guard let place = places[id] else {
                if ids == nil { isWhole = false }
                return
            }
            records[place].values.append(value)
        }
        try eachColumn(kind, add)
        try eachItem(kind, add)
        try eachLink(kind, add)
        try eachPersonal(kind, add)
        // What is gone has no values: somewhere a record is missing.
        guard isWhole else { throw RegistryError(.damaged) }
        for place in records.indices {
            records[place].sortValues()
            try records[place].demandDigest()
        }
        return records
    }

    /// The records without their values, in the order of the text of their keys.
    private func heads(_ kind: Kind, only ids: Set<Int>?) throws -> [StoredRecord] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT record.id, space, local, digest, batch
                FROM record JOIN space ON space.id = record.space
                WHERE kind = ? AND gone = 0 ORDER BY space.name || ':' || local
                """, arguments: [kind.number])
        var records: [StoredRecord] = []
        while let row = try rows.next() {
            guard ids?.contains(row[0]) ?? true,
                let key = Key(space: spaces[row[1]] ?? "", local: row[2])
            else { continue }
            var record = StoredRecord(id: row[0], kind: kind, key: key)
            record.digest = Array(row[3] as Data)
            record.batch = row[4]
            records.append(record)
        }
        return records
    }

    private func eachColumn(_ kind: Kind, _ add: (StoredValue, Int) -> Void) throws {
        let table = KindTable.of(kind)
        let names = (["id"] + table.columns.map(table.column)).joined(separator: ", ")
        let rows = try Row.fetchCursor(database, sql: "SELECT \(names) FROM \(table.name)")
        while let row = try rows.next() {
            for (column, field) in table.columns.enumerated() {
                if let text: String = row[column + 1] {
                    add(StoredValue(field, source: 0, text), row[0])
                }
            }
        }
    }

    private func eachItem(_ kind: Kind, _ add: (StoredValue, Int) -> Void) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT record, field, source, text FROM item WHERE field BETWEEN ? AND ?",
            arguments: Self.fields(of: kind))
        while let row = try rows.next() {
            let field = try FieldNumber.field(stored: row[1], of: kind)
            add(StoredValue(field, source: row[2], row[3]), row[0])
        }
    }

    private func eachLink(_ kind: Kind, _ add: (StoredValue, Int) -> Void) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT link.record, link.field, link.source, link.target, link.detail,
                    record.space, record.local
                FROM link JOIN record ON record.id = link.target
                WHERE link.field BETWEEN ? AND ?
                """, arguments: Self.fields(of: kind))
        while let row = try rows.next() {
            let text = "\(spaces[row[5]] ?? ""):\(row[6] as String)\(row[4] as String)"
            let field = try FieldNumber.field(stored: row[1], of: kind)
            add(StoredValue(field, source: row[2], text, target: row[3]), row[0])
        }
    }

    private func eachPersonal(_ kind: Kind, _ add: (StoredValue, Int) -> Void) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, record, field, source, blind, tail FROM personal
                WHERE to_batch IS NULL AND field BETWEEN ? AND ? ORDER BY ord
                """, arguments: Self.fields(of: kind))
        while let row = try rows.next() {
            let field = try FieldNumber.field(stored: row[2], of: kind)
            var value = StoredValue(field, source: row[3], "")
            value.personal = row[0]
            value.blind = Array(row[4] as Data)
            value.tail = row[5]
            add(value, row[1])
        }
    }

    /// The numbers of a kind's fields, for a range in SQL.
    private static func fields(of kind: Kind) -> StatementArguments {
        let numbers = FieldNumber.range(of: kind)
        return [numbers.lowerBound, numbers.upperBound]
    }
}
