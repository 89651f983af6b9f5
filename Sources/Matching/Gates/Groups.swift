import Pool

extension Gatekeeper {
    /// What the gates say of a team or workstation: its own, and those of its people.
    ///
    /// Whom a gate of the person closes, it does not bring; where a leader is closed, or every
    /// academician, so is the whole.
    func verdict(onGroup candidate: Snapshot.Candidate, with crew: Crew) -> Verdict {
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
        verdict.add(findings(about: crew))
        if !verdict.closed.contains(where: { $0.gate == .consent }) {
            verdict.add(switchedOn(Verdict(closed: consent(candidate))))
        }
        return verdict
    }

    /// The findings about the people: they close the whole, or keep out the one they are about.
    private func findings(about crew: Crew) -> Verdict {
        var verdict = Verdict()
        for person in crew.people {
            let key = snapshot.talents[person.row].key
            let closed = person.closed.map { $0.of(key) }
            if crew.closes(person) { verdict.closed += closed } else { verdict.withheld += closed }
            guard person.isHead, closed.isEmpty else { continue }
            verdict.hints += person.hints.map { $0.of(key) }
        }
        return verdict
    }

    /// A team or workstation that is not active cannot take anything on.
    private func status(of candidate: Snapshot.Candidate) -> (text: String, isActive: Bool) {
        switch candidate.kind {
        case .team:
            let status = snapshot.teams[candidate.row].status
            return (status.text, status.isActive)
        default:
            let status = snapshot.stations[candidate.row].status
            return (status.text, status.isActive)
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
