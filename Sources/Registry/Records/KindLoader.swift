import GRDB
import Ledger
import Pool

/// Loads many records of a kind, in a handful of queries.
struct KindLoader {
    private let database: Database
    private let spaces: [Int: String]
    /// The fields that are loaded; `nil` for all.
    private let fields: Set<FieldIndex>?

    /// So many records are loaded together, where not all are.
    static let atATime = 500

    /// A loader of whole records, or of these fields alone, which are not checked against what was
    /// written; none of them is personal.
    init(_ database: Database, fields: Set<FieldIndex>? = nil) throws {
        self.database = database
        self.fields = fields
        spaces = try database.spaceNames()
    }

    /// The records of the kind that are not gone, by key.
    ///
    /// - Complexity: the tables of values are read from end to end, unless the kind has few records;
    ///   all are kept.
    func records(_ kind: Kind) throws -> [StoredRecord] {
        try records(of: Part(kind, ids: database.fewIDs(of: kind)))
    }

    /// The records of these numbers, which are in the order of their keys.
    func records(_ kind: Kind, _ ids: some Collection<Int>) throws -> [StoredRecord] {
        var records: [StoredRecord] = []
        records.reserveCapacity(ids.count)
        try forEach(kind, ids) { records.append($0) }
        return records
    }

    /// Goes through the records of the kind that are not gone, by key.
    ///
    /// - Complexity: eight bytes a record stay in memory, and some hundred records at a time.
    func forEach(_ kind: Kind, _ body: (StoredRecord) throws -> Void) throws {
        // What is gone has no values: somewhere a record is missing.
        guard try !hasValuesOfTheGone(kind) else { throw RegistryError(.damaged) }
        try forEach(kind, try database.ids(of: kind), body)
    }

    private func forEach(
        _ kind: Kind, _ ids: some Collection<Int>, _ body: (StoredRecord) throws -> Void
    ) throws {
        var left = ids[...]
        while !left.isEmpty {
            let part = Part(kind, ids: Array(left.prefix(Self.atATime)))
            try records(of: part).forEach(body)
            left = left.dropFirst(Self.atATime)
        }
    }

    private func records(of part: Part) throws -> [StoredRecord] {
        var records = try heads(part)
        var places: [Int: Int] = [:]
        for (place, record) in records.enumerated() { places[record.id] = place }
        var isWhole = true
        // The values of a record come one after the other.
        var latest: (id: Int, place: Int)?
        func add(_ value: StoredValue, to id: Int) {
            if id != latest?.id { latest = places[id].map { (id, $0) } }
            guard let latest else {
                isWhole = false
                return
            }
            records[latest.place].values.append(value)
        }
        try eachColumn(part, add)
        try eachItem(part, add)
        try eachLink(part, add)
        if fields == nil { try eachPersonal(part, add) }
        guard isWhole else { throw RegistryError(.damaged) }
        for place in records.indices {
            records[place].sortValues()
            if fields == nil { try records[place].demandDigest() }
        }
        return records
    }

    private func hasValuesOfTheGone(_ kind: Kind) throws -> Bool {
        let homes = [
            "\(KindTable.of(kind).name) AS home WHERE home.id", "item AS home WHERE home.record",
            "link AS home WHERE home.record",
            "personal AS home WHERE home.to_batch IS NULL AND home.record",
        ].map { "EXISTS (SELECT 1 FROM \($0) = record.id)" }
        return try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM record
                    WHERE kind = ? AND gone > 0 AND (\(homes.joined(separator: " OR "))))
                """, arguments: [kind.number]) == true
    }

    // MARK: Rows

    /// The records without their values, in the order of the text of their keys.
    private func heads(_ part: Part) throws -> [StoredRecord] {
        var records: [StoredRecord] = []
        try eachRow(
            """
            SELECT record.id, space, local, digest, batch
            FROM record JOIN space ON space.id = record.space
            WHERE \(part.condition("kind = ?", "record.id")) AND gone = 0
            ORDER BY (space.name || ':' || local) COLLATE BINARY
            """, part.ids ?? [part.kind.number]
        ) { row in
            guard let key = Key(space: spaces[row.int(1)] ?? "", local: row.text(2)) else { return }
            var record = StoredRecord(id: row.int(0), kind: part.kind, key: key)
            record.digest = row.bytes(3)
            record.batch = row.int(4)
            records.append(record)
        }
        return records
    }

    private func eachColumn(_ part: Part, _ add: (StoredValue, Int) -> Void) throws {
        let table = KindTable.of(part.kind)
        let columns = table.columns.filter { fields?.contains($0) ?? true }
        let names = (["id"] + columns.map(table.column)).joined(separator: ", ")
        try eachRow(
            "SELECT \(names) FROM \(table.name) WHERE \(part.condition("1 = 1", "id"))",
            part.ids ?? []
        ) { row in
            let id = row.int(0)
            for (column, field) in columns.enumerated() {
                if let text = row.text(ifAny: column + 1) {
                    add(StoredValue(field, source: 0, text), id)
                }
            }
        }
    }

    /// The condition on the number of a field.
    private func restriction(_ kind: Kind, _ column: String) -> String {
        guard let fields else { return "1 = 1" }
        let numbers = fields.sorted().map { "\(FieldNumber(kind, $0).value)" }
        return "\(column) IN (\(numbers.joined(separator: ", ")))"
    }

    private func eachItem(_ part: Part, _ add: (StoredValue, Int) -> Void) throws {
        try eachRow(
            """
            SELECT record, field, source, text FROM item
            WHERE \(part.condition("field BETWEEN ? AND ?", "record"))
                AND \(restriction(part.kind, "field"))
            """, part.arguments
        ) { row in
            let field = try FieldNumber.field(stored: row.int(1), of: part.kind)
            add(StoredValue(field, source: row.int(2), row.text(3)), row.int(0))
        }
    }

    private func eachLink(_ part: Part, _ add: (StoredValue, Int) -> Void) throws {
        try eachRow(
            """
            SELECT link.record, link.field, link.source, link.target, link.detail,
                record.space, record.local
            FROM link JOIN record ON record.id = link.target
            WHERE \(part.condition("link.field BETWEEN ? AND ?", "link.record"))
                AND \(restriction(part.kind, "link.field"))
            """, part.arguments
        ) { row in
            let text = (spaces[row.int(5)] ?? "") + ":" + row.text(6) + row.text(4)
            let field = try FieldNumber.field(stored: row.int(1), of: part.kind)
            add(StoredValue(field, source: row.int(2), text, target: row.int(3)), row.int(0))
        }
    }

    private func eachPersonal(_ part: Part, _ add: (StoredValue, Int) -> Void) throws {
        try eachRow(
            """
            SELECT id, record, field, source, blind, tail FROM personal
            WHERE to_batch IS NULL
                AND \(part.condition("field BETWEEN ? AND ?", "record")) ORDER BY id
            """, part.arguments
        ) { row in
            let field = try FieldNumber.field(stored: row.int(2), of: part.kind)
            var value = StoredValue(field, source: row.int(3), "")
            value.personal = row.int(0)
            value.blind = row.bytes(4)
            value.tail = row.text(5)
            add(value, row.int(1))
        }
    }

    private func eachRow(
        _ sql: String, _ arguments: [Int], _ body: (ResultRow) throws -> Void
    ) throws {
        try database.cachedStatement(sql: sql).forEachRow(arguments.map(Bound.int), body: body)
    }
}

/// The rows that are read: those of a whole kind, or of some of its records.
private struct Part {
    let kind: Kind
    /// The numbers of the records; `nil` for all.
    let ids: [Int]?

    init(_ kind: Kind, ids: [Int]? = nil) {
        self.kind = kind
        self.ids = ids
    }

    /// The condition on the rows: for a whole kind, or for records whose number is in the column.
    func condition(_ whole: String, _ column: String) -> String {
        guard let ids else { return whole }
        let marks = Array(repeating: "?", count: ids.count).joined(separator: ", ")
        return "\(column) IN (\(marks))"
    }

    /// The numbers of the records, or those of the first and the last field of the kind.
    var arguments: [Int] {
        let fields = FieldNumber.range(of: kind)
        return ids ?? [fields.lowerBound, fields.upperBound]
    }
}
