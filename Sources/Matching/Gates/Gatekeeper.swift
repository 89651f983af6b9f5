import Pool

/// The gates before one need: yes or no for each, whatever the score.
struct Gatekeeper {
    /// What the gates found about one candidate.
    struct Verdict {
        var closed: [GateFinding] = []
        var hints: [GateFinding] = []
        /// What closes people whom a team or workstation therefore does not bring.
        var withheld: [GateFinding] = []
    }

    let need: Snapshot.Need
    let index: Index
    let profile: Profile
    let disclosure: Disclosure
    let interests: Interests
    /// How the need stands with everybody who was introduced to it.
    let standings: [Key: Standing]
    let requiredSkills: [RequiredSkill]
    /// The gates that are switched on.
    private let gates: Set<Gate>

    var snapshot: Snapshot { index.snapshot }
    var day: Day { index.day }
    /// Whether the need is to set up a workstation, where the limits for academicians close.
    var isForStation: Bool { need.isForStation }

    init(
        _ need: Snapshot.Need, _ index: Index, _ profile: Profile,
        _ disclosure: Disclosure
    ) {
        self.need = need
        self.index = index
        self.profile = profile
        self.disclosure = disclosure
        gates = Set(Gate.allCases.filter { profile.isOn($0, on: index.day) })
        interests = Interests(
            need, index.snapshot, formerEmployer: profile.rule(.formerEmployer, on: index.day),
            day: index.day)
        standings = index.snapshot.standings(of: need.key, on: index.day)
        requiredSkills = RequiredSkill.all(of: need, index.snapshot.taxonomy)
    }

    /// Whether the need has a use for a kind.
    func admits(_ kind: Kind) -> Bool { need.admits(kind) }

    /// What a candidate brings: a team or workstation without those whom a gate closes.
    func contribution(of number: Int) -> Contribution {
        // Nearly all are talents: nothing is copied for them.
        guard snapshot.candidates[number].kind != .talent else { return Contribution(number) }
        let crew = crew(of: snapshot.candidates[number])
        let withheld = crew.withheld
        let remainder = withheld.isEmpty ? nil : Remainder(index, number, without: withheld)
        return Contribution(number, by: crew, remainder: remainder)
    }

    /// The findings of all gates that are switched on, in the order of the rules.
    func verdict(on contribution: Contribution) -> Verdict {
        let candidate = snapshot.candidates[contribution.candidate]
        var verdict =
            contribution.crew.map { self.verdict(onGroup: candidate, with: $0) }
            ?? self.verdict(onPerson: candidate.row)
        verdict.add(switchedOn(Verdict(closed: visibility)))
        verdict.add(switchedOn(fitness(of: contribution)))
        return verdict
    }

    /// What the gates of the person say of a talent, whether alone or as one of many.
    ///
    /// `further` is how many workstations more it would be engaged by.
    func verdict(onPerson row: Int, further: Int = 1) -> Verdict {
        let talent = snapshot.talents[row]
        var verdict = admission(talent)
        verdict.closed += interests.findings(talent) + declined(talent.key)
        verdict.closed += [capacity(of: talent)].compactMap(\.self)
        verdict.add(identity(row))
        verdict.add(quota(row, further: further))
        verdict.hints += interests.ties(talent.key)
        return switchedOn(verdict)
    }

    func isOn(_ gate: Gate) -> Bool { gates.contains(gate) }

    func switchedOn(_ verdict: Verdict) -> Verdict {
        Verdict(
            closed: verdict.closed.filter { gates.contains($0.gate) },
            hints: verdict.hints.filter { gates.contains($0.gate) },
            withheld: verdict.withheld)
    }

    /// Closes when the latest introduction of the pair came to nothing.
    func declined(_ candidate: Key) -> [GateFinding] {
        guard let standing = standings[candidate], standing.isClosed else { return [] }
        return [
            GateFinding(
                .declined, keys: [standing.key], text: standing.reason?.text, standing: standing)
        ]
    }
}

extension Snapshot.Need {
    fileprivate var isForStation: Bool { kind == .platform }

    /// Whether the need has a use for a kind: who is to set up a workstation needs people, and no
    /// other workstation.
    func admits(_ kind: Kind) -> Bool { kind != .station || !isForStation }
}

extension Gatekeeper.Verdict {
    mutating func add(_ other: Self) {
        closed += other.closed
        hints += other.hints
        withheld += other.withheld
    }

    /// Adds a finding to those that close, or else to the hints.
    mutating func add(_ finding: GateFinding, closes: Bool) {
        if closes { closed.append(finding) } else { hints.append(finding) }
    }
}
