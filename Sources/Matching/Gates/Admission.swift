import Pool

extension Gatekeeper {
    /// Whether a talent may be put forward at all: status, consent, secrecy, blocked.
    func admission(_ talent: Snapshot.Talent) -> Verdict {
        var verdict = Verdict()
        if talent.status != .pooled {
            verdict.closed.append(GateFinding(.status, text: talent.status.text))
        }
        if !talent.hasConsented {
            let isHidden = disclosure.of(talent.key, .talent) == .nothing
            verdict.add(GateFinding(.consent, keys: [talent.key]), closes: isHidden)
        }
        if talent.confidential {
            verdict.closed.append(GateFinding(.secrecy, keys: [talent.key]))
        }
        if talent.blocked {
            verdict.closed.append(GateFinding(.blocked, keys: [talent.key]))
        }
        return verdict
    }

    /// Whether the need may be shown to the audience at all.
    var visibility: [GateFinding] {
        guard case .nothing(let obstacle) = disclosure.of(need) else { return [] }
        return [GateFinding(.visibility, text: obstacle.text)]
    }

    /// What must not be shown to the audience is closed as a whole.
    func consent(_ candidate: Snapshot.Candidate) -> [GateFinding] {
        guard disclosure.of(candidate) == .nothing else { return [] }
        let people = snapshot.principals(of: candidate, on: day).map { snapshot.talents[$0] }
        return [GateFinding(.consent, keys: people.filter { !$0.hasConsented }.map(\.key))]
    }
}

extension Disclosure.Obstacle {
    /// The value of the need that stands in the way, where it is one of its own.
    fileprivate var text: String? {
        switch self {
        case .foreign: nil
        case .status(let status): status.text
        case .visibility(let visibility): visibility.text
        }
    }
}
