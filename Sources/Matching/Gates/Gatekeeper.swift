import Pool

/// The gates before one need: yes or no for each, whatever the score.
struct Gatekeeper {
    /// What the gates found about one candidate.
    struct Verdict {
        var closed: [GateFinding] = []
        var hints: [GateFinding] = []
    }

    let need: Snapshot.Need
    let index: Index
    let profile: Profile
    let disclosure: Disclosure
    let interests: Interests
    let snapshot: Snapshot
    /// The gates that are switched on.
    private let gates: Set<Gate>

    var day: Day { index.day }
    /// Whether the need is to set up a workstation, where the limits for academicians close.
    var isForStation: Bool { need.kind == "平台共建" }

    init(
        _ need: Snapshot.Need, _ index: Index, _ profile: Profile,
        _ disclosure: Disclosure
    ) {
        self.need = need
        self.index = index
        self.profile = profile
        self.disclosure = disclosure
        snapshot = index.snapshot
        let gates = Set(Gate.allCases.filter { profile.isOn($0, on: index.day) })
        interests = Interests(
            need, index.snapshot, gates,
            formerEmployer: profile.rule(.formerEmployer, on: index.day),
            day: index.day)
        self.gates = gates
    }

    /// The findings of all gates that are switched on, in the order of the gates.
    func verdict(on number: Int) -> Verdict {
        let candidate = snapshot.candidates[number]
        var verdict = admission(candidate)
        verdict.closed += fitness(candidate, number) + time(candidate, number)
        verdict.add(conflicts(candidate, number))
        verdict.add(workstations(candidate))
        verdict.closed = verdict.closed.filter { gates.contains($0.gate) }
        verdict.hints = verdict.hints.filter { gates.contains($0.gate) }
        return verdict
    }

    /// The talents who stand for a candidate.
    func principals(of candidate: Snapshot.Candidate) -> [Snapshot.Talent] {
        snapshot.principals(of: candidate, on: day).map { snapshot.talents[$0] }
    }
}

extension Gatekeeper.Verdict {
    mutating func add(_ other: Self) {
        closed += other.closed
        hints += other.hints
    }

    /// Adds a finding to those that close, or else to the hints.
    mutating func add(_ finding: GateFinding, closes: Bool) {
        if closes { closed.append(finding) } else { hints.append(finding) }
    }
}
