import Pool

extension Snapshot {
    /// The rows of the talents that a candidate consists of on a day; without one, on any.
    ///
    /// People who have left, died or must not be shown add nothing to a team or workstation.
    func people(of candidate: Candidate, on day: Day?) -> [Int] {
        switch candidate.kind {
        case .team: links.teamPeople[candidate.row].filter { talents[$0].counts }
        case .station:
            academicians(of: stations[candidate.row], on: day).filter { talents[$0].counts }
        default: [candidate.row]
        }
    }

    /// The rows of the talents whom a workstation engages on a day, each once; without one, on any.
    func academicians(of station: Station, on day: Day?) -> [Int] {
        let current = station.academicians.filter { engaged in
            day.map { isCurrent(from: engaged.from, to: engaged.to, on: $0) } != false
        }
        return Set(current.compactMap { links.talentRows[$0.talent] }).sorted()
    }

    /// The people who stand for a candidate: itself, leaders, academicians.
    func principals(of candidate: Candidate, on day: Day) -> [Int] {
        switch candidate.kind {
        case .team: teams[candidate.row].leaders.compactMap { links.talentRows[$0] }
        case .station: academicians(of: stations[candidate.row], on: day)
        default: [candidate.row]
        }
    }

    /// The organizations that a team or workstation belongs to.
    func hosts(of candidate: Candidate) -> [Key] {
        switch candidate.kind {
        case .team: teams[candidate.row].hosts
        case .station: [stations[candidate.row].host].compactMap(\.self)
        default: []
        }
    }
}

extension Snapshot.Talent {
    fileprivate var counts: Bool { status == .pooled && !confidential }
}

extension Evidence {
    /// The items that speak for a candidate, each once: its own, and the works of its people.
    func items(
        of candidate: Snapshot.Candidate, people: [Int32], in snapshot: Snapshot
    ) -> [Int32] {
        let links = snapshot.links
        var works = people.flatMap { links.worksOfTalent[Int($0)] }
        var own: [Int] = []
        switch candidate.kind {
        case .team:
            own = ofTeams[candidate.row]
            works += links.worksOfTeam[candidate.row]
        case .station:
            own = ofStations[candidate.row]
            works += links.worksOfStation[candidate.row]
            if let team = snapshot.stations[candidate.row].team.flatMap({ links.teamRows[$0] }) {
                works += links.worksOfTeam[team]
            }
        default: own = ofTalents[candidate.row]
        }
        let items = Set(works).sorted().map { ofWorks[$0] }
        return (items + own).map(Int32.init)
    }
}
