import GRDB
import Ledger
import Pool

/// Goes through the tables and counts; records are known by their numbers, which are dense.
struct QualityReader {
    let database: Database
    let fields: [Kind: [any KindField]]
    private let spaces: [Int: String]
    /// The group of each record, by its number; -1 of those that are not counted.
    private(set) var groupOf: [Int32]
    private(set) var groups: [QualityCounts.Group] = []
    var longestWait: Int?
    /// What is known of each record by its number.
    private(set) var traits: [Traits]

    struct Traits: OptionSet {
        let rawValue: UInt8
        static let employerRef = Traits(rawValue: 1)
        static let tag = Traits(rawValue: 2)
        static let recognizedTag = Traits(rawValue: 4)
    }

    init(_ database: Database, _ fields: [Kind: [any KindField]], from source: String?) throws {
        self.database = database
        self.fields = fields
        spaces = try database.spaceNames()
        let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM record") ?? 0
        groupOf = Array(repeating: -1, count: last + 1)
        traits = Array(repeating: [], count: last + 1)
        try group(from: source)
    }

    /// Puts each record into the group of its kind and space.
    private mutating func group(from source: String?) throws {
        var places: [Int: Int32] = [:]
        var (groups, groupOf) = (groups, groupOf)
        try database.makeStatement(sql: "SELECT id, kind, space FROM record WHERE gone = 0")
            .forEachRow { row in
                let place = row.int(2) << 8 | row.int(1)
                if places[place] == nil {
                    let (kind, name) = (try Kind(stored: row.int(1)), spaces[row.int(2)] ?? "")
                    let isCounted = fields[kind] != nil && (source == nil || source == name)
                    places[place] = isCounted ? Int32(groups.count) : -1
                    if isCounted {
                        let filled = fields[kind].map { [Int](repeating: 0, count: $0.count) }
                        groups.append(.init(kind, of: name, filled: filled ?? []))
                    }
                }
                let group = places[place] ?? -1
                groupOf[row.int(0)] = group
                if group >= 0 { groups[Int(group)].records += 1 }
            }
        (self.groups, self.groupOf) = (groups, groupOf)
    }

    mutating func count(_ matter: QualityMatter, _ record: Int) {
        let group = groupOf[record]
        guard group >= 0 else { return }
        groups[Int(group)].matters[matter, default: 0] += 1
    }

    func counts() throws -> QualityCounts {
        let offices = try LinkedLoader(database).officeNames()
        let named = groups.map { group in
            var group = group
            group.office = offices[group.source]
            return group
        }
        return QualityCounts(
            named.sorted { ($0.kind.number, $0.source) < ($1.kind.number, $1.source) },
            longestWait: longestWait)
    }
}

extension QualityReader {
    /// Counts which fields say something, each once a record.
    mutating func readFields() throws {
        for (kind, fields) in fields { try readColumns(kind, fields) }
        var places: [Int: Int] = [:]
        for fields in fields.values {
            for (place, field) in fields.enumerated() { places[FieldNumber(field).value] = place }
        }
        // Whether somebody is linked to an organization is known, whatever fields are looked for.
        let sought = Set(places.keys).union([FieldNumber(Talent.employerRef).value])
        let numbers = sought.sorted().map(String.init).joined(separator: ", ")
        try readValues(
            "SELECT DISTINCT record, field, 0 FROM item WHERE field IN (\(numbers))", places)
        try readValues(
            """
            SELECT record, field, instr(detail, '\(TagSource.recognized.rawValue)') FROM link
            WHERE field IN (\(numbers)) ORDER BY record, field
            """, places)
        try readValues(
            """
            SELECT DISTINCT record, field, 0 FROM personal
            WHERE to_batch IS NULL AND field IN (\(numbers))
            """, places)
    }

    /// The fields that are columns, all of a record as the bits of one number.
    private mutating func readColumns(_ kind: Kind, _ fields: [any KindField]) throws {
        let table = KindTable.of(kind)
        let columns = fields.enumerated().filter { table.home(of: $0.element.index) == .column }
        guard !columns.isEmpty else { return }
        let bits = columns.map {
            "((\(table.column($0.element.index)) IS NOT NULL) << \($0.offset))"
        }
        try database.makeStatement(
            sql: "SELECT id, \(bits.joined(separator: " | ")) FROM \(table.name)"
        ).forEachRow { row in
            let (record, given) = (row.int(0), row.int(1))
            let group = Int(groupOf[record])
            guard group >= 0 else { return }
            for (place, _) in columns { groups[group].filled[place] += given >> place & 1 }
        }
    }

    /// Values that lie in rows of their own, those of a field one after the other.
    private mutating func readValues(_ sql: String, _ places: [Int: Int]) throws {
        let (tag, ref) = (FieldNumber(Talent.skill).value, FieldNumber(Talent.employerRef).value)
        var latest = (record: 0, field: 0)
        try database.makeStatement(sql: sql).forEachRow { row in
            let (record, field) = (row.int(0), row.int(1))
            let group = Int(groupOf[record])
            guard group >= 0 else { return }
            if field == tag {
                traits[record].insert(row.int(2) > 0 ? [.tag, .recognizedTag] : .tag)
            } else if field == ref {
                traits[record].insert(.employerRef)
            }
            guard latest != (record, field), let place = places[field] else { return }
            latest = (record, field)
            groups[group].filled[place] += 1
        }
    }
}
