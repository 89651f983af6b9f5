import FoundationEssentials
import GRDB
import Ledger
import Pool

extension StoreBaseline {
    var hasIdentities: Bool {
        get throws {
            try Bool.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM personal WHERE tail <> '')") ?? true
        }
    }

    func holders(ofIdentity hash: [UInt8]) throws -> [Int] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT record FROM personal
                WHERE blind = ? AND tail <> '' AND field = ? AND to_batch IS NULL ORDER BY record
                """)
        return try Int.fetchAll(
            statement, arguments: [Data(hash), FieldNumber(Talent.id).value])
    }

    var hasPeople: Bool {
        get throws {
            try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM kind_talent)") ?? true
        }
    }

    func people(named names: Set<String>) throws -> [Namesakes.Person] {
        let names = String(decoding: try JSONEncoder().encode(names), as: UTF8.self)
        let phones = try phones(ofPeopleNamed: names)
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT record.id, space.name, record.local, kind_talent.name, kind_talent.birth,
                    kind_talent.employer,
                    EXISTS (SELECT 1 FROM personal WHERE personal.record = record.id
                        AND personal.tail <> '' AND personal.to_batch IS NULL)
                FROM kind_talent JOIN record ON record.id = kind_talent.id AND record.gone = 0
                    JOIN space ON space.id = record.space
                WHERE kind_talent.name IN (SELECT value FROM json_each(?)) ORDER BY record.id
                """, arguments: [names])
        return rows.compactMap { row in
            Key(space: row[1], local: row[2]).flatMap { key in
                Namesakes.Person(
                    id: row[0], key: key, name: row[3],
                    birth: (row[4] as String?).flatMap { PartialDate(canonical: $0) },
                    employer: row[5], phones: phones[row[0]] ?? [], hasIdentity: row[6])
            }
        }
    }

    /// The hashes of the telephones of people, by the numbers of their records; `names` are an array
    /// of JSON.
    private func phones(ofPeopleNamed names: String) throws -> [Int: [[UInt8]]] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT personal.record, personal.blind
                FROM kind_talent JOIN personal ON personal.record = kind_talent.id
                    AND personal.field = ? AND personal.to_batch IS NULL
                WHERE kind_talent.name IN (SELECT value FROM json_each(?))
                """, arguments: [FieldNumber(Talent.phone).value, names])
        var phones: [Int: [[UInt8]]] = [:]
        while let row = try rows.next() {
            phones[row[0], default: []].append(Array(row[1] as Data))
        }
        return phones
    }

    func areApart(_ one: Int, _ other: Int) throws -> Bool {
        try Bool.fetchOne(
            database, sql: "SELECT EXISTS (SELECT 1 FROM apart WHERE first = ? AND second = ?)",
            arguments: [min(one, other), max(one, other)]) ?? false
    }

    func sealed(_ personal: Int) throws -> [UInt8]? {
        try Data.fetchOne(
            database, sql: "SELECT cipher FROM personal WHERE id = ?", arguments: [personal]
        ).map { Array($0) }
    }

    func blind(_ personal: Int) throws -> [UInt8]? {
        try Data.fetchOne(
            database, sql: "SELECT blind FROM personal WHERE id = ?", arguments: [personal]
        ).map { Array($0) }
    }
}
