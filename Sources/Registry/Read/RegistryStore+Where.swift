import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// The first records of a kind, by key, that fulfil all conditions, and how many do.
    ///
    /// - Complexity: time grows with the values of the fields in the whole kind, memory with the
    ///   records that are found.
    package func records(
        _ kind: Kind, where conditions: [FieldCondition], first count: Int? = nil
    ) throws(RegistryError) -> (shown: [RegistryRecord], total: Int) {
        try read { database in
            try search(kind, conditions, count, KindLoader(database), database)
        }
    }

    /// The same, of each record only the fields that lists show, or these others: most of what a
    /// record says is of no use there.
    package func listed(
        _ kind: Kind, where conditions: [FieldCondition], first count: Int? = nil,
        showing others: [FieldIndex] = []
    ) throws(RegistryError) -> (shown: [RegistryRecord], total: Int) {
        try read { database in
            let usual = [kind.declaration.title].compactMap(\.self) + kind.declaration.listed
            let fields = Set(usual + others)
            let loader = try KindLoader(database, fields: fields)
            guard conditions.isEmpty, count == nil else {
                return try search(kind, conditions, count, loader, database)
            }
            let all = try loader.records(kind)
            return (all.map(RegistryRecord.init), all.count)
        }
    }

    private func search(
        _ kind: Kind, _ conditions: [FieldCondition], _ count: Int?, _ loader: KindLoader,
        _ database: Database
    ) throws -> (shown: [RegistryRecord], total: Int) {
        let search = ConditionSearch(database: database, kind: kind)
        let found = try search.records(that: conditions)
        let shown = try loader.records(kind, found.prefix(count ?? found.count))
        return (shown.map(RegistryRecord.init), found.count)
    }
}

/// A search for the records of a kind that fulfil conditions.
struct ConditionSearch {
    let database: Database
    let kind: Kind

    /// The numbers of the records, by key.
    func records(that conditions: [FieldCondition]) throws -> [Int] {
        var left: Set<Int>?
        for condition in conditions {
            let found = try records(that: condition)
            left = left.map { $0.intersection(found) } ?? found
        }
        let ids = try database.ids(of: kind)
        guard let left else { return ids }
        return ids.filter(left.contains)
    }

    private func records(that condition: FieldCondition) throws -> Set<Int> {
        let field = kind.field(condition.field)
        var found: Set<Int> = []
        try eachValue(condition) { id, text in
            if condition.admits(text.shown(in: field)) { found.insert(id) }
        }
        return condition.admitsNothing ? try found.union(silent(on: condition.field)) : found
    }

    // MARK: Values

    private func eachValue(
        _ condition: FieldCondition, _ take: (Int, String) -> Void
    ) throws {
        let table = KindTable.of(kind)
        switch table.home(of: condition.field) {
        case .column:
            let column = table.column(condition.field)
            try eachRow("SELECT id, \(column) FROM \(table.name) WHERE \(column) IS NOT NULL") {
                take($0[0], $0[1])
            }
        case .item:
            try eachRow("SELECT record, text FROM item WHERE field = ?", [number(condition)]) {
                take($0[0], $0[1])
            }
        case .link:
            for (target, key) in try targets(condition) {
                try eachRow(
                    "SELECT record, detail FROM link WHERE target = ? AND field = ?",
                    [target, number(condition)]
                ) { take($0[0], key + ($0[1] as String)) }
            }
        case .personal: break
        }
    }

    /// The records that the condition may mean, among those to which the field leads.
    private func targets(_ condition: FieldCondition) throws -> [(id: Int, key: String)] {
        let heads = condition.heads
        var targets: [(id: Int, key: String)] = []
        try eachRow(
            """
            SELECT record.id, space.name || ':' || record.local
            FROM (SELECT DISTINCT target FROM link WHERE field = ?) AS led
                JOIN record ON record.id = led.target JOIN space ON space.id = record.space
            """, [number(condition)]
        ) { row in
            let key: String = row[1]
            if heads.contains(key.nfkcFolded) { targets.append((row[0], key)) }
        }
        return targets
    }

    /// The records that say nothing in the field.
    private func silent(on field: FieldIndex) throws -> Set<Int> {
        let table = KindTable.of(kind)
        let given =
            switch table.home(of: field) {
            case .column: "SELECT id FROM \(table.name) WHERE \(table.column(field)) IS NOT NULL"
            case .item: "SELECT record FROM item WHERE field = \(FieldNumber(kind, field).value)"
            case .link: "SELECT record FROM link WHERE field = \(FieldNumber(kind, field).value)"
            case .personal: "SELECT record FROM personal WHERE to_batch IS NULL"
            }
        return try Set(
            Int.fetchCursor(
                database,
                sql: "SELECT id FROM record WHERE kind = ? AND gone = 0 AND id NOT IN (\(given))",
                arguments: [kind.number]))
    }

    private func number(_ condition: FieldCondition) -> Int {
        FieldNumber(kind, condition.field).value
    }

    private func eachRow(
        _ sql: String, _ arguments: StatementArguments = [], _ take: (Row) -> Void
    ) throws {
        let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
        while let row = try rows.next() { take(row) }
    }
}
