import GRDB
import Ledger
import Matching
import Pool

/// Loads some records of a registry with all that the matcher asks of them.
struct ExcerptLoader {
    private let database: Database
    private let loader: KindLoader
    private(set) var records: [Kind: [StoredRecord]] = [:]
    private var loaded: Set<Int> = []

    init(_ database: Database) throws {
        self.database = database
        loader = try KindLoader(database)
    }

    /// Goes on from what was loaded in the same state of the registry.
    init(_ database: Database, from records: [Kind: [StoredRecord]]) throws {
        try self.init(database)
        self.records = records
        loaded = Set(records.values.joined().map(\.id))
    }

    /// Loads the records of a kind that are not loaded yet, and gives those.
    @discardableResult
    mutating func load(_ kind: Kind, _ ids: [Int]) throws -> [StoredRecord] {
        let new = Set(ids).subtracting(loaded).sorted()
        guard !new.isEmpty else { return [] }
        let found = try loader.records(kind, new).map(\.shown)
        loaded.formUnion(found.map(\.id))
        records[kind, default: []] += found
        return found
    }

    /// Loads the records of a kind that refer to others.
    @discardableResult
    mutating func load(_ kind: Kind, referringTo targets: [Int]) throws -> [StoredRecord] {
        try load(kind, try ids(kind, referringTo: targets))
    }

    func ids(_ kind: Kind, referringTo targets: [Int]) throws -> [Int] {
        try Int.fetchAll(
            database,
            sql: """
                SELECT DISTINCT link.record FROM link JOIN record ON record.id = link.record
                WHERE link.target IN (SELECT value FROM json_each(?))
                    AND record.kind = ? AND record.gone = 0
                """, arguments: [targets.json, kind.number])
    }

    /// What the matcher reads of the records.
    func rows(twins: [TwinRecords] = []) throws -> Snapshot.Rows {
        let engagements = (records[.engagement] ?? []).map(\.id)
        var rows = try Snapshot.Rows(reported: try ReportedDates(engagements, database)) {
            records[$0] ?? []
        }
        let keys = Dictionary(
            uniqueKeysWithValues: (records[.talent] ?? []).map { ($0.id, $0.key) })
        rows.duplicates = twins.compactMap { pair in
            guard let first = keys[pair.first], let second = keys[pair.second] else { return nil }
            return Snapshot.Duplicate(first, second)
        }
        return rows
    }
}

extension ExcerptLoader {
    /// Loads a need and what decides how its candidates are measured: its organization, schemes,
    /// conflicts, introductions and what it asks for.
    ///
    /// - Returns: the need; `nil` where there is none.
    mutating func loadNeed(_ id: Int) throws -> StoredRecord? {
        guard let need = try load(.need, [id]).first else { return nil }
        let orgs = need.targets(of: Need.org)
        try load(.org, orgs)
        try loadAll(.scheme)
        try load(.conflict, referringTo: [id] + orgs)
        try loadEngagements(of: [id] + orgs + ids(.need, referringTo: orgs))
        try load(.station, referringTo: orgs)
        // Reports name whom the need speaks of and who was introduced to it.
        let introductions = among(try ids(.engagement, referringTo: [id]), .engagement)
        try loadTargets(of: [need] + introductions)
        return need
    }

    /// Loads all needs and what decides how their candidates are measured.
    mutating func loadAllNeeds() throws { try loadNeeds(try database.ids(of: .need)) }

    /// Loads some needs and what decides how their candidates are measured.
    mutating func loadNeeds(_ ids: [Int]) throws {
        for kind in [Kind.skill, .scheme, .conflict] { try loadAll(kind) }
        let needs = try load(.need, ids)
        let orgs = needs.flatMap { $0.targets(of: Need.org) }
        try load(.org, orgs)
        try loadEngagements(of: needs.map(\.id) + Set(orgs))
        try load(.station, referringTo: orgs)
    }

    /// Loads the candidates whose names stand in the texts of the needs and of their organizations.
    mutating func loadMentioned() throws {
        let texts = [Kind.need, .org].flatMap { records[$0] ?? [] }
            .flatMap { $0.values.map(\.text) }
        for kind in Matcher.kinds {
            var named: [Substring: [Int]] = [:]
            try database.makeStatement(sql: "SELECT id, name FROM \(KindTable.of(kind).name)")
                .forEachRow { row in named[Substring(row.text(1)), default: []].append(row.int(0)) }
            let names = Set(named.keys)
            let found = texts.reduce(into: Set<Substring>()) {
                $0.formUnion($1.mentions(of: names))
            }
            try load(kind, found.flatMap { named[$0] ?? [] })
        }
    }

    /// Loads with whom a contract was signed.
    mutating func loadPartners() throws {
        try loadTargets(
            of: (records[.engagement] ?? []).filter { engagement in
                engagement[Engagement.stage]?.isContract == true
            })
    }

    /// Loads whom some needs speak of and who was introduced to them: reports name them.
    mutating func loadNamed(by needs: [Int]) throws {
        let introductions = among(try ids(.engagement, referringTo: needs), .engagement)
        try loadTargets(of: among(needs, .need) + introductions)
    }

    /// Loads whatever records refer to.
    private mutating func loadTargets(of records: [StoredRecord]) throws {
        let targets = Set(records.flatMap { $0.values.compactMap(\.target) })
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT kind, id FROM record
                WHERE id IN (SELECT value FROM json_each(?)) AND gone = 0
                """, arguments: [targets.sorted().json])
        for (kind, rows) in Dictionary(grouping: rows, by: { $0[0] as Int }) {
            try load(try Kind(stored: kind), rows.map { $0[1] })
        }
    }

    /// Loads introductions, and the needs that they are to: those tell whose they are.
    mutating func loadEngagements(of parties: [Int]) throws {
        try keepEngagements(try load(.engagement, referringTo: parties))
    }

    /// Loads some introductions.
    mutating func loadEngagements(_ ids: [Int]) throws {
        try keepEngagements(try load(.engagement, ids))
    }

    private mutating func keepEngagements(_ engagements: [StoredRecord]) throws {
        let needs = try load(.need, engagements.flatMap { $0.targets(of: Engagement.need) })
        try load(.org, needs.flatMap { $0.targets(of: Need.org) })
    }

    private mutating func loadAll(_ kind: Kind) throws {
        try load(kind, try database.ids(of: kind))
    }

    /// Loads candidates and all whom their gates look at, and if wanted the works that speak for them.
    mutating func loadCandidates(
        _ candidates: [Kind: [Int]], twins: [TwinRecords], withWorks: Bool = true
    ) throws {
        let (people, groups, members) = try loadPeople(of: candidates)
        if withWorks { try loadWorks(of: Array(people), groups, members) }
        let doubles = twins.flatMap { pair in
            people.contains(pair.first) || people.contains(pair.second)
                ? [pair.first, pair.second] : []
        }
        try load(.talent, doubles)
        try load(.station, referringTo: Array(people))
        try loadEngagements(of: Array(people) + doubles + groups)
        try load(
            .org,
            (records[.talent] ?? []).flatMap { $0.targets(of: Talent.employerRef) }
                + (records[.team] ?? []).flatMap { $0.targets(of: Team.host) }
                + (records[.station] ?? []).flatMap { $0.targets(of: Station.host) })
    }

    /// Loads candidates and those who stand for them or belong to them.
    ///
    /// - Returns: the people, candidates among them; the teams and workstations; and who belongs to one.
    @discardableResult
    mutating func loadPeople(
        of candidates: [Kind: [Int]]
    ) throws -> (people: Set<Int>, groups: [Int], members: [Int]) {
        try load(.station, candidates[.station] ?? [])
        let stations = among(candidates[.station] ?? [], .station)
        try load(
            .team, (candidates[.team] ?? []) + stations.flatMap { $0.targets(of: Station.teamRef) })
        let teams = among(candidates[.team] ?? [], .team)
        let members =
            teams.flatMap { $0.targets(of: Team.leader) + $0.targets(of: Team.member) }
            + stations.flatMap { $0.targets(of: Station.academician) }
        let people = Set((candidates[.talent] ?? []) + members)
        try load(.talent, Array(people))
        return (people, (records[.team] ?? []).map(\.id) + stations.map(\.id), members)
    }

    /// Loads the works of people and of groups with their members.
    private mutating func loadWorks(
        of people: [Int], _ groups: [Int], _ members: [Int]
    ) throws {
        try load(.work, referringTo: people + groups)
        // Who else wrote a work of a group decides whether the group keeps it.
        let works = among(try ids(.work, referringTo: groups + members), .work)
        try load(.talent, works.flatMap { $0.targets(of: Work.author) })
    }

    private func among(_ ids: [Int], _ kind: Kind) -> [StoredRecord] {
        let ids = Set(ids)
        return (records[kind] ?? []).filter { ids.contains($0.id) }
    }
}

extension StoredRecord {
    /// The numbers of the records that a field refers to.
    fileprivate func targets<Value>(of field: NamedField<Value>) -> [Int] {
        values(of: field.index).compactMap(\.target)
    }
}
