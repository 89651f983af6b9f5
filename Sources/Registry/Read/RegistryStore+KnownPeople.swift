import FoundationEssentials
import GRDB
import Intake
import Ledger
import Pool
import Rosters

extension RegistryStore {
    /// The people whom an office has reported, to be compared with its next roster.
    func knownPeople(of source: String) throws -> KnownPeople {
        let vault = vault
        let field = FieldNumber(Talent.id).value
        let people = try queue.look { database in
            let phones = try Self.phones(of: source, database)
            // Somebody whom another office reported first has a key of this one too.
            var people: [KnownPeople.Person] = []
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT space.name,
                        CASE WHEN record.space = space.id THEN record.local
                            ELSE min(alias.local) END,
                        kind_talent.name, kind_talent.birth,
                        kind_talent.employer, kind_talent.status,
                        (SELECT blind FROM personal WHERE personal.record = record.id
                            AND personal.field = ? AND personal.to_batch IS NULL),
                        record.id
                    FROM space JOIN alias ON alias.space = space.id
                        JOIN record ON record.id = alias.record AND record.gone = 0
                        JOIN kind_talent ON kind_talent.id = record.id
                    WHERE space.name = ?
                    GROUP BY record.id ORDER BY record.id
                    """, arguments: [field, source])
            while let row = try rows.next() {
                guard let key = Key(space: row[0], local: row[1]), let name = row[2] as String?
                else {
                    continue
                }
                people.append(
                    KnownPeople.Person(
                        key: key, name: name,
                        birth: (row[3] as String?).flatMap { PartialDate(canonical: $0) },
                        employer: row[4], status: (row[5] as String?).flatMap(TalentStatus.init),
                        identity: (row[6] as Data?).map { Array($0) },
                        phones: phones[row[7]] ?? []))
            }
            return people
        }
        return KnownPeople(people) { value, index in
            vault?.blind(value, field: FieldNumber(.talent, index).value)
        }
    }

    /// The hashes of the telephones of an office's people, by the numbers of their records.
    private static func phones(
        of source: String, _ database: Database
    ) throws -> [Int: Set<[UInt8]>] {
        var phones: [Int: Set<[UInt8]>] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT record.id, personal.blind
                FROM space JOIN alias ON alias.space = space.id
                    JOIN record ON record.id = alias.record AND record.gone = 0
                    JOIN personal ON personal.record = record.id AND personal.field = ?
                        AND personal.to_batch IS NULL
                WHERE space.name = ?
                """, arguments: [FieldNumber(Talent.phone).value, source])
        while let row = try rows.next() {
            phones[row[0], default: []].insert(Array(row[1] as Data))
        }
        return phones
    }
}

extension RegistryStore {
    /// All organizations with their credit codes, to be compared with a form.
    func knownOrganizations() throws -> KnownOrganizations {
        try queue.look { database in
            KnownOrganizations(try StoreBaseline(database).organizations())
        }
    }
}
