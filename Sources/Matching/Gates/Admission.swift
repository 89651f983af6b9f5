import Pool

extension Gatekeeper {
    /// Whether the candidate may be put forward at all: status, consent, visibility, secrecy, blocked.
    func admission(_ candidate: Snapshot.Candidate) -> Verdict {
        var verdict = Verdict()
        let status = status(of: candidate)
        if !status.isActive { verdict.closed.append(GateFinding(.status, text: status.text)) }
        let people = principals(of: candidate)
        verdict.add(consent(candidate, people))
        if case .nothing(let obstacle) = disclosure.of(need) {
            verdict.closed.append(GateFinding(.visibility, text: obstacle.text))
        }
        let secret = people.filter(\.confidential)
        if !secret.isEmpty {
            verdict.closed.append(GateFinding(.secrecy, keys: secret.map(\.key)))
        }
        let blocked = people.filter(\.blocked)
        if !blocked.isEmpty {
            verdict.closed.append(GateFinding(.blocked, keys: blocked.map(\.key)))
        }
        return verdict
    }

    /// Closes what must not be shown to the audience; inside, who has not consented is a hint.
    private func consent(
        _ candidate: Snapshot.Candidate, _ people: [Snapshot.Talent]
    ) -> Verdict {
        let silent = people.filter { !$0.hasConsented }.map(\.key)
        let finding = GateFinding(.consent, keys: silent)
        if disclosure.of(candidate) == .nothing { return Verdict(closed: [finding]) }
        return Verdict(hints: silent.isEmpty ? [] : [finding])
    }

    /// A team whose term is over or whose application is open, and a workstation that does not
    /// operate, cannot take anything on; a status that the code list does not know stays open.
    private func status(of candidate: Snapshot.Candidate) -> (text: String, isActive: Bool) {
        switch candidate.kind {
        case .team:
            let status = snapshot.teams[candidate.row].status
            return (status, !["申报", "期满", "结束", "撤销"].contains(status))
        case .station:
            let status = snapshot.stations[candidate.row].status
            return (status, status == "运行")
        default:
            let status = snapshot.talents[candidate.row].status
            return (status, status == "在库")
        }
    }
}

extension Disclosure.Obstacle {
    /// The value of the need that stands in the way, where it is one of its own.
    fileprivate var text: String? {
        switch self {
        case .foreign: nil
        case .status(let text), .visibility(let text): text
        }
    }
}
