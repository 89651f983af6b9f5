import Pool

/// How the records of a snapshot point at each other, by position.
struct Links: Sendable {
    /// The number of each candidate, by kind and key.
    let numbers: [Kind: [Key: Int]]
    /// The numbers of the candidates of each kind, in order.
    let numbersOfKind: [Kind: [Int]]
    let talentRows: [Key: Int]
    let teamRows: [Key: Int]
    let needRows: [Key: Int]
    let orgs: [Key: Snapshot.Org]
    /// For each team its people in the registry.
    let teamPeople: [[Int]]
    /// For each talent the teams whose leader or member he is.
    let teamsOfTalent: [[Int]]
    /// For each talent the stations that ever engaged it.
    let stationsOfTalent: [[Int]]
    /// For each work its authors in the registry.
    let authorsOfWork: [[Int]]
    /// For each talent, team and station its own works.
    let worksOfTalent: [[Int]]
    let worksOfTeam: [[Int]]
    let worksOfStation: [[Int]]
    /// For each candidate the introductions of it.
    let engagementsOf: [[Int]]
    let introductions: Introductions
    /// For each talent the talents that may be the same person.
    let twins: [[Int]]

    init(
        candidates: [Snapshot.Candidate], talents: [Snapshot.Talent], teams: [Snapshot.Team],
        stations: [Snapshot.Station], works: [Snapshot.Work], needs: [Snapshot.Need],
        orgs: [Snapshot.Org],
        engagements: [Snapshot.Engagement], duplicates: [Snapshot.Duplicate]
    ) {
        var numbers: [Kind: [Key: Int]] = [:]
        for (number, candidate) in candidates.enumerated() {
            numbers[candidate.kind, default: [:]][candidate.key] = number
        }
        self.numbers = numbers
        numbersOfKind = Dictionary(grouping: candidates.indices) { candidates[$0].kind }
        let talentRows = rowsByKey(talents.map(\.key))
        let teamRows = rowsByKey(teams.map(\.key))
        let stationRows = rowsByKey(stations.map(\.key))
        needRows = rowsByKey(needs.map(\.key))
        self.orgs = Dictionary(orgs.map { ($0.key, $0) }) { first, _ in first }
        let crews = teams.map { team in
            Set((team.leaders + team.members).compactMap { talentRows[$0] }).sorted()
        }
        teamPeople = crews
        teamsOfTalent = inverted(crews, count: talents.count)
        let engaged = stations.map { station in
            unique(station.academicians.compactMap { talentRows[$0.talent] })
        }
        stationsOfTalent = inverted(engaged, count: talents.count)
        let authors = works.map { work in unique(work.authors.compactMap { talentRows[$0] }) }
        authorsOfWork = authors
        worksOfTalent = inverted(authors, count: talents.count)
        let workTeams = works.map { [$0.team.flatMap { teamRows[$0] }].compactMap(\.self) }
        worksOfTeam = inverted(workTeams, count: teams.count)
        let workStations = works.map { [$0.station.flatMap { stationRows[$0] }].compactMap(\.self) }
        worksOfStation = inverted(workStations, count: stations.count)
        let introduced = engagements.map { engagement in
            let kinds: [Kind] = [.talent, .team, .station]
            return engagement.candidates.flatMap { key in
                kinds.compactMap { numbers[$0]?[key] }
            }
        }
        engagementsOf = inverted(introduced, count: candidates.count)
        introductions = Introductions(engagements, needs: needs)
        let doubts = duplicates.flatMap { [($0.first, $0.second), ($0.second, $0.first)] }
        let twinOf = Dictionary(grouping: doubts) { $0.0 }
        twins = talents.map { talent in
            Set((twinOf[talent.key] ?? []).compactMap { talentRows[$0.1] }).sorted()
        }
        self.talentRows = talentRows
        self.teamRows = teamRows
    }
}

private func rowsByKey(_ keys: [Key]) -> [Key: Int] {
    Dictionary(keys.enumerated().map { ($1, $0) }) { first, _ in first }
}

/// Turns lists of targets into, for each target, the list of those that point at it.
private func inverted(_ lists: [[Int]], count: Int) -> [[Int]] {
    var result = [[Int]](repeating: [], count: count)
    for (source, targets) in lists.enumerated() {
        for target in targets { result[target].append(source) }
    }
    return result
}

/// The values, each once, in the order of their first appearance.
package func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
}
