import GRDB
import Ledger
import Pool

/// Reads some records with a few of their fields, and what they refer to.
struct LinkedLoader {
    let database: Database

    init(_ database: Database) { self.database = database }

    /// The records that the values of a field lead to, by their numbers.
    func targets(of field: some KindField, in records: [StoredRecord]) -> Set<Int> {
        let index = field.index
        return Set(records.flatMap { $0.values(of: index).compactMap(\.target) })
    }

    /// Records of a kind by their numbers, with these fields alone, by number.
    ///
    /// - Complexity: a look-up in each table of values for each record.
    func stored(
        _ kind: Kind, _ ids: Set<Int>, _ fields: [any KindField]
    ) throws -> [StoredRecord] {
        let loader = try KindLoader(database, fields: Set(fields.map(\.index)))
        var records: [StoredRecord] = []
        var left = ids.sorted()[...]
        while !left.isEmpty {
            records += try loader.records(kind, left.prefix(KindLoader.atATime))
            left = left.dropFirst(KindLoader.atATime)
        }
        return records
    }

    /// The same as they are shown, each under its number.
    func records(
        _ kind: Kind, _ ids: Set<Int>, _ fields: [any KindField]
    ) throws -> [Int: RegistryRecord] {
        let records = try stored(kind, ids, fields)
        return Dictionary(uniqueKeysWithValues: records.map { ($0.id, RegistryRecord($0)) })
    }

    /// What the values of a field lead to, by the numbers of records that have some.
    func links(_ field: some KindField, of records: Set<Int>) throws -> [Int: [Int]] {
        var targets: [Int: [Int]] = [:]
        try database.makeStatement(
            sql: """
                SELECT record, target FROM link
                WHERE field = \(FieldNumber(field).value)
                    AND record IN (SELECT value FROM json_each(?))
                ORDER BY record, target
                """
        ).forEachRow(.text(Array(records).json)) {
            targets[$0.int(0), default: []].append($0.int(1))
        }
        return targets
    }

    /// The names of the offices that report, by the spaces of their keys.
    func officeNames() throws -> [String: String] {
        let offices = try KindLoader(database, fields: [Source.name.index]).records(.source)
        return Dictionary(offices.map { ($0.key.space, $0.title) }) { first, _ in first }
    }
}

extension StoredRecord {
    /// The number of the record that the first value of a field leads to.
    func target(of field: some KindField) -> Int? {
        values(of: field.index).first?.target
    }
}
