import Pool

extension Gatekeeper {
    /// Whether the candidate may be put forward at all: status, consent, visibility, secrecy, blocked.
    func admission(_ candidate: Snapshot.Candidate) -> Verdict {
        var verdict = Verdict()
        let status = status(of: candidate)
        if !status.isActive { verdict.closed.append(GateFinding(.status, text: status.text)) }
        let people = principals(of: candidate)
        let silent = people.filter { !$0.hasConsented }
        if !silent.isEmpty {
            let finding = GateFinding(.consent, keys: silent.map(\.key))
            verdict.add(finding, closes: audience.isOutside)
        }
        if need.visibility == "不公开", audience == .expert {
            verdict.closed.append(GateFinding(.visibility, text: need.visibility))
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

extension Snapshot.Talent {
    /// Whether the talent may be shown outside the department; no word is a no.
    var hasConsented: Bool { consent == "公开" || consent == "仅用于匹配" }
}
