package import Pool

/// What a talent, team or workstation can give to a plan.
package struct PlanCandidate: Hashable, Sendable {
    /// Which candidate it is; keys of different kinds may be the same.
    package struct ID: Hashable, Sendable {
        package let key: Key
        package let kind: Kind
    }

    package let id: ID
    /// The organization that it belongs to: a talent's employer, the first host.
    package let org: Key?
    /// The people who work where it is placed: a talent himself, the people of a team, the
    /// academicians of a workstation.
    package let people: [Key]
    /// Its contracts in force.
    package let running: Int
    /// How many needs it serves at once, as it states.
    package let stated: Int?
    /// Who stands for the whole: a talent himself, the leaders of a team, the academicians of a
    /// workstation.
    package let principals: [Key]
}

extension PlanCandidate {
    package var key: Key { id.key }
    package var kind: Kind { id.kind }

    /// How many needs more it can serve by itself; its people may have fewer places.
    func room(_ request: PlanRequest) -> Int {
        // A workstation states nothing; its people do.
        kind == .talent ? .max : Self.room(stated, running, request, usual: .max)
    }

    /// How many needs more somebody can serve.
    static func room(_ stated: Int?, _ running: Int, _ request: PlanRequest, usual: Int) -> Int {
        let most = min(stated ?? request.load ?? usual, request.load ?? .max)
        return max(0, most - running)
    }
}

/// What one person can give, as himself and behind teams and workstations.
package struct PlanPerson: Hashable, Sendable {
    /// His contracts in force, each once, those of his teams and workstations among them.
    package let running: Int
    /// How many needs he serves at once, as he states.
    package let stated: Int?

    /// How many workstations more the law allows him; `nil` of one whom none limits.
    package let quota: Int?

    /// How many needs somebody serves who states nothing, where nothing else is set.
    package static let usualLoad = 2

    /// How many needs more he can serve.
    package func room(_ request: PlanRequest) -> Int {
        PlanCandidate.room(stated, running, request, usual: Self.usualLoad)
    }

    /// How many needs he serves at most.
    package func most(_ request: PlanRequest) -> Int { room(request) + running }
}

extension Matcher {
    /// What a candidate can give.
    ///
    /// - Returns: `nil` where the snapshot does not hold it.
    package func planCandidate(_ key: Key, _ kind: Kind) -> PlanCandidate? {
        guard let number = snapshot.number(of: key, kind: kind) else { return nil }
        let candidate = snapshot.candidates[number]
        func keys(_ rows: [Int]) -> [Key] { rows.map { snapshot.talents[$0].key } }
        return PlanCandidate(
            id: PlanCandidate.ID(key: key, kind: kind), org: snapshot.org(of: candidate),
            people: keys(snapshot.people(of: candidate, on: day)),
            running: snapshot.runningContracts(of: number, key, on: day).count,
            stated: kind == .team ? snapshot.teams[candidate.row].capacity : nil,
            principals: keys(snapshot.principals(of: candidate, on: day)))
    }

    /// What a person can give.
    package func planPerson(_ key: Key) -> PlanPerson? {
        guard let row = snapshot.links.talentRows[key] else { return nil }
        let contracts = snapshot.numbersOfCandidates(with: row).flatMap { number in
            snapshot.runningContracts(of: number, snapshot.candidates[number].key, on: day)
        }
        let quota = snapshot.stationQuota(of: key, profile, on: day)
        return PlanPerson(
            running: Set(contracts.map(\.key)).count, stated: snapshot.talents[row].capacity,
            quota: quota.map { max(0, $0.limit - $0.found) })
    }
}

extension Snapshot {
    fileprivate func org(of candidate: Candidate) -> Key? {
        candidate.kind == .talent ? talents[candidate.row].employer : hosts(of: candidate).first
    }

    /// A talent, and the teams and workstations that he belongs to.
    fileprivate func numbersOfCandidates(with row: Int) -> [Int] {
        let stations = links.stationsOfTalent[row].map { self.stations[$0].key }
        let teams = links.teamsOfTalent[row].map { self.teams[$0].key }
        let keys =
            [(talents[row].key, Kind.talent)] + teams.map { ($0, .team) }
            + stations.map { ($0, .station) }
        return keys.compactMap { number(of: $0.0, kind: $0.1) }
    }
}
