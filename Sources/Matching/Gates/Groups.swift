import Pool

extension Gatekeeper {
    /// What the gates say of a team or workstation: its own, and those of its people.
    ///
    /// Whom a gate of the person closes, it does not bring; where a leader is closed, or every
    /// academician, so is the whole.
    func verdict(onGroup candidate: Snapshot.Candidate) -> Verdict {
        var verdict = Verdict()
        let status = status(of: candidate)
        if !status.isActive { verdict.closed.append(GateFinding(.status, text: status.text)) }
        let hosts = snapshot.hosts(of: candidate)
        verdict.closed += interests.records([candidate.key] + hosts) + interests.hosted(hosts)
        verdict.closed += declined(candidate.key)
        verdict.hints += interests.ties(candidate.key)
        if candidate.kind == .team {
            verdict.closed += [capacity(of: snapshot.teams[candidate.row])].compactMap(\.self)
        } else {
            verdict.hints += agreedDays(snapshot.stations[candidate.row])
        }
        verdict = switchedOn(verdict)
        verdict.add(people(of: candidate))
        if !verdict.closed.contains(where: { $0.gate == .consent }) {
            verdict.add(switchedOn(Verdict(closed: consent(candidate))))
        }
        return verdict
    }

    /// The rows of those whom a team or workstation does not bring; who closes the whole counts, so
    /// that it is seen what the whole would bring if that person were open.
    func withheld(from candidate: Snapshot.Candidate) -> Set<Int> {
        let crew = crew(of: candidate)
        return Set(crew.people.filter { !$0.closed.isEmpty && !closes($0, crew) }.map(\.row))
    }

    /// The findings about the people: they close the whole, or keep out the one they are about.
    private func people(of candidate: Snapshot.Candidate) -> Verdict {
        let crew = crew(of: candidate)
        var verdict = Verdict()
        for person in crew.people {
            let key = snapshot.talents[person.row].key
            let closed = person.closed.map { $0.of(key) }
            if closes(person, crew) { verdict.closed += closed } else { verdict.withheld += closed }
            guard person.isHead, closed.isEmpty else { continue }
            verdict.hints += person.hints.map { $0.of(key) }
        }
        return verdict
    }

    /// One of those who make up a team or workstation, with what the gates say of the person.
    private struct Person {
        let row: Int
        /// Whether the person stands for the whole: a leader, an academician.
        let isHead: Bool
        let closed: [GateFinding]
        let hints: [GateFinding]
    }

    private func crew(of candidate: Snapshot.Candidate) -> (people: [Person], isClosed: Bool) {
        let heads = snapshot.principals(of: candidate, on: day)
        let members = snapshot.people(of: candidate, on: day).filter { !heads.contains($0) }
        // A workstation that has engaged its academicians is no further one for them.
        let further = candidate.kind == .station ? 0 : 1
        let people = (heads + members).enumerated().map { place, row in
            let verdict = verdict(onPerson: row, further: further)
            return Person(
                row: row, isHead: place < heads.count, closed: verdict.closed,
                hints: verdict.hints)
        }
        let closed = people.prefix(heads.count).map { !$0.closed.isEmpty }
        let isClosed =
            candidate.kind == .team
            ? closed.contains(true) : !heads.isEmpty && !closed.contains(false)
        return (people, isClosed)
    }

    private func closes(_ person: Person, _ crew: (people: [Person], isClosed: Bool)) -> Bool {
        crew.isClosed && person.isHead
    }

    /// A team whose term is over or whose application is open, and a workstation that does not
    /// operate, cannot take anything on; a status that the code list does not know stays open.
    private func status(of candidate: Snapshot.Candidate) -> (text: String, isActive: Bool) {
        switch candidate.kind {
        case .team:
            let status = snapshot.teams[candidate.row].status
            return (status, !["申报", "期满", "结束", "撤销"].contains(status))
        default:
            let status = snapshot.stations[candidate.row].status
            return (status, status == "运行")
        }
    }
}

extension GateFinding {
    /// The finding as one about a member of a team or workstation.
    fileprivate func of(_ person: Key) -> GateFinding {
        var finding = self
        finding.person = person
        return finding
    }
}
