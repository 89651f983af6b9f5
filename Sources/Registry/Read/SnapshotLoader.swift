import GRDB
package import Ledger
package import Matching
import Pool

extension RegistryStore {
    /// The pool as the matcher reads it; personal values and numbers never enter it.
    package func snapshot() throws(RegistryError) -> Snapshot { try read(Self.snapshot) }

    /// The pool in a state of the registry that is being read.
    static func snapshot(_ database: Database) throws -> Snapshot {
        let state = try RegistryState.fetch(database)
        let loader = try KindLoader(database)
        var namesakes = Namesakes()
        let apart = try ApartPair.fetch(database)
        var duplicates: [Snapshot.Duplicate] = []
        var rows = try Snapshot.Rows(reported: try ReportedDates(.engagement, database)) { kind in
            let records = try loader.records(kind).map(\.shown)
            guard kind == .talent else { return records }
            for person in records.bearingSharedNames.compactMap({ Namesakes.Person($0) }) {
                duplicates += namesakes.pairs(with: person, but: apart)
            }
            return records
        }
        rows.duplicates = try duplicates + sameIdentities(database, but: apart)
        return Snapshot(registry: state.id, revision: state.revision, rows: rows)
    }

    /// People with one identity number under two keys: nobody has said yet that they are one.
    private static func sameIdentities(
        _ database: Database, but apart: Set<ApartPair>
    ) throws -> [Snapshot.Duplicate] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT a.name, one.local, b.name, two.local, one.id, two.id
                FROM personal AS first JOIN personal AS second
                        ON second.blind = first.blind AND second.field = first.field
                            AND second.record > first.record
                    JOIN record AS one ON one.id = first.record AND one.gone = 0
                    JOIN record AS two ON two.id = second.record AND two.gone = 0
                    JOIN space AS a ON a.id = one.space
                    JOIN space AS b ON b.id = two.space
                WHERE first.field = ? AND first.tail <> '' AND second.tail <> ''
                    AND first.to_batch IS NULL AND second.to_batch IS NULL
                """, arguments: [FieldNumber(Talent.id).value])
        return rows.compactMap { row in
            guard let first = Key(space: row[0], local: row[1]),
                let second = Key(space: row[2], local: row[3]),
                !apart.contains(ApartPair(row[4], row[5]))
            else { return nil }
            return Snapshot.Duplicate(first, second)
        }
    }

    /// A profile by its key's local part or its name, else the default one; `nil` when it is not
    /// there.
    package func profile(named name: String?) throws(RegistryError) -> Matching.Profile? {
        try read { database in
            let records = try KindLoader(database).records(.profile)
            let base = records.first { $0.key.local == Pool.Profile.defaultName }
            let record = name.map { name in
                records.first { [$0.key.local, $0.key.description, $0.title].contains(name) }
            }
            return (record ?? base).map { Matching.Profile($0, default: base) }
        }
    }
}

extension Snapshot.Rows {
    /// What the matcher reads of records, of those that are given of each kind; who may be one person
    /// is left open.
    init(reported: ReportedDates, _ records: (Kind) throws -> [StoredRecord]) throws {
        self.init()
        let orgs = try records(.org)
        let industries = Dictionary(
            uniqueKeysWithValues: orgs.map { ($0.key, $0.all(Org.industry)) })
        let ranks = NeutralRanks(try records(.scheme))
        self.orgs = orgs.map(Snapshot.Org.init)
        skills = try records(.skill).map(Snapshot.Skill.init)
        talents = try records(.talent).map { record in
            var talent = Snapshot.Talent(record, ranks)
            talent.industries = talent.employer.flatMap { industries[$0] } ?? []
            return talent
        }
        works = try records(.work).map(Snapshot.Work.init)
        teams = try records(.team).map(Snapshot.Team.init)
        stations = try records(.station).map(Snapshot.Station.init)
        let names = Dictionary(uniqueKeysWithValues: orgs.map { ($0.key, $0.title) })
        needs = try records(.need).map { record in
            var need = Snapshot.Need(record, ranks)
            need.orgName = need.org.flatMap { names[$0] } ?? ""
            return need
        }
        conflicts = try records(.conflict).compactMap(Snapshot.Conflict.init)
        engagements = try records(.engagement).compactMap { record in
            Snapshot.Engagement(record, reported: reported[record.id])
        }
    }
}

extension [StoredRecord] {
    /// The people whose name others bear too: of all others there are no namesakes.
    fileprivate var bearingSharedNames: [StoredRecord] {
        let names = map { $0[Talent.name] }
        var counts: [String?: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        return zip(self, names).filter { counts[$1, default: 0] > 1 }.map(\.0)
    }
}

extension Namesakes {
    /// Adds a person; the pairs are of those who may be one.
    fileprivate mutating func pairs(
        with person: Person, but apart: Set<ApartPair>
    ) -> [Snapshot.Duplicate] {
        defer { add(person) }
        return people(like: person).filter { !apart.contains(ApartPair($0.id, person.id)) }
            .map { Snapshot.Duplicate($0.key, person.key) }
    }
}

/// The rank of each class on the scale that all schemes share.
struct NeutralRanks {
    private(set) var ranks: [String: Int] = [:]

    init(_ schemes: [StoredRecord]) {
        for scheme in schemes {
            for entry in scheme.all(Scheme.class) {
                ranks["\(scheme.title)/\(entry.head)"] = entry[Scheme.neutral]
            }
        }
    }

    static func fetch(_ database: Database) throws -> NeutralRanks {
        NeutralRanks(try KindLoader(database).records(.scheme).map(\.shown))
    }

    /// A class as a talent holds it or a need asks for it: `兰州市高层次人才/B`.
    func recognition(_ entry: Composite) -> Snapshot.Recognition {
        let parts = entry.head.split(separator: "/", maxSplits: 1).map(String.init)
        return Snapshot.Recognition(
            scheme: parts.first ?? "", code: parts.count > 1 ? parts[1] : "",
            neutral: ranks[entry.head], from: entry.firstDay, to: entry.lastDay)
    }
}
