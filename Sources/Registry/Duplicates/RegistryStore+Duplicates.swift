package import Duplicates
import GRDB
package import Ledger
import Pool

/// The pairs of people who may be one, and who they are.
package struct DuplicatePeople {
    package let search: DuplicateSearch
    /// The people by the numbers of their records.
    package let people: [Int: Person]
}

extension RegistryStore {
    /// Looks for people who are there twice.
    ///
    /// - Complexity: all people are read, and those compared who have something rare in common.
    package func duplicates() throws(RegistryError) -> DuplicatePeople {
        try read { database in
            let people = try PersonLoader(database).all()
            let apart = try Set(ApartPair.fetch(database).map(\.records))
            return DuplicatePeople(
                search: DuplicateSearch(people, apart: apart),
                people: Dictionary(uniqueKeysWithValues: people.map { ($0.record, $0) }))
        }
    }
}

/// Reads what people are compared by; numbers stay sealed, their hashes are read.
private struct PersonLoader {
    private let database: Database

    init(_ database: Database) { self.database = database }

    func all() throws -> [Person] {
        let further = try texts(of: Talent.nameAlt)
        let identities = try hashes(of: Talent.id)
        let phones = try hashes(of: Talent.phone)
        let emails = try hashes(of: Talent.email)
        var people: [Person] = []
        let statement = try database.makeStatement(
            sql: """
                SELECT record.id, space.name, record.local, kind_talent.name, name_latin, birth,
                    employer, gender
                FROM kind_talent JOIN record ON record.id = kind_talent.id AND record.gone = 0
                    JOIN space ON space.id = record.space
                ORDER BY record.id
                """)
        try statement.forEachRow { row in
            guard let key = Key(space: row.text(1), local: row.text(2)) else { return }
            let id = row.int(0)
            let names = [row.text(ifAny: 3), row.text(ifAny: 4)].compactMap(\.self)
            var person = Person(record: id, key: key, names: names + (further[id] ?? []))
            person.birth = row.text(ifAny: 5).flatMap { PartialDate(canonical: $0) }
            person.employer = row.text(ifAny: 6)
            person.gender = row.text(ifAny: 7)
            person.identity = identities[id]?.first
            person.phones = phones[id] ?? []
            person.emails = emails[id] ?? []
            people.append(person)
        }
        return people
    }

    private func texts(of field: some KindField) throws -> [Int: [String]] {
        var texts: [Int: [String]] = [:]
        let statement = try database.makeStatement(
            sql: "SELECT record, text FROM item WHERE field = ? ORDER BY record, text")
        try statement.forEachRow(.int(FieldNumber(field).value)) { row in
            texts[row.int(0), default: []].append(row.text(1))
        }
        return texts
    }

    private func hashes(of field: some KindField) throws -> [Int: [[UInt8]]] {
        var hashes: [Int: [[UInt8]]] = [:]
        let statement = try database.makeStatement(
            sql: """
                SELECT record, blind FROM personal WHERE field = ? AND to_batch IS NULL
                ORDER BY record, id
                """)
        try statement.forEachRow(.int(FieldNumber(field).value)) { row in
            hashes[row.int(0), default: []].append(row.bytes(1))
        }
        return hashes
    }
}
