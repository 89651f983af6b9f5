import GRDB
import Ledger
import Pool

/// Two records of talents that may be one person.
struct TwinRecords: Hashable {
    let first: Int
    let second: Int

    init(_ first: Int, _ second: Int) {
        self.first = min(first, second)
        self.second = max(first, second)
    }
}

extension IndexTail {
    /// Those among all talents of today, where it is known who they were.
    func twins(_ known: [TwinRecords], _ database: Database) throws -> [TwinRecords] {
        let changed = self[.talent]
        let apart = try ApartPair.fetch(database)
        let isOpen = { (pair: TwinRecords) in !apart.contains(ApartPair(pair.first, pair.second)) }
        guard !changed.isEmpty else { return known.filter(isOpen) }
        let kept = known.filter { !changed.contains($0.first) && !changed.contains($0.second) }
        return (kept + Set(try namesakes(database) + sameIdentities(database))).filter(isOpen)
    }

    /// The changed ones and whoever bears their names and may be they.
    private func namesakes(_ database: Database) throws -> [TwinRecords] {
        let changed = self[.talent]
        let names = try String.fetchAll(
            database,
            sql: """
                SELECT DISTINCT name FROM kind_talent
                WHERE id IN (SELECT value FROM json_each(?)) AND name IS NOT NULL
                """, arguments: [Array(changed).json])
        var namesakes = Namesakes()
        return try StoreBaseline(database).people(named: Set(names)).flatMap { person in
            defer { namesakes.add(person) }
            return namesakes.people(like: person).map { TwinRecords($0.id, person.id) }
        }.filter { changed.contains($0.first) || changed.contains($0.second) }
    }

    /// The changed ones and whoever has the identity number of one of them.
    private func sameIdentities(_ database: Database) throws -> [TwinRecords] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT one.record, other.record
                FROM personal AS one JOIN personal AS other
                        ON other.blind = one.blind AND other.field = one.field
                            AND other.record <> one.record
                    JOIN record AS mine ON mine.id = one.record AND mine.gone = 0
                    JOIN record AS theirs ON theirs.id = other.record AND theirs.gone = 0
                WHERE one.record IN (SELECT value FROM json_each(?)) AND one.field = ?
                    AND one.tail <> '' AND other.tail <> ''
                    AND one.to_batch IS NULL AND other.to_batch IS NULL
                """, arguments: [Array(self[.talent]).json, FieldNumber(Talent.id).value])
        return rows.map { TwinRecords($0[0], $0[1]) }
    }
}
