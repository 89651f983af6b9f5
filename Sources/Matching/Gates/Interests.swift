import Pool

/// The parties of one need, and who must keep away from them.
///
/// The same family name is never a conflict.
struct Interests {
    private let employer: Employer
    /// By party the conflicts in force that it has with the need or its organization.
    private let conflicts: [Key: [Snapshot.Conflict]]
    private let excluded: Set<Key>
    private let formerEmployer: Profile.Rule?
    /// By person or group what already ties it to the organization.
    private let ties: [Key: [GateFinding]]
    private let day: Day

    init(
        _ need: Snapshot.Need, _ snapshot: Snapshot, formerEmployer: Profile.Rule?, day: Day
    ) {
        employer = Employer(need, snapshot)
        excluded = Set(need.exclude)
        self.formerEmployer = formerEmployer
        self.day = day
        let parties = Set([need.org, need.key].compactMap(\.self))
        var conflicts: [Key: [Snapshot.Conflict]] = [:]
        for conflict in snapshot.conflicts
        where isCurrent(from: conflict.from, to: conflict.to, on: day) {
            if parties.contains(conflict.party) {
                conflicts[conflict.with, default: []].append(conflict)
            }
            if parties.contains(conflict.with) {
                conflicts[conflict.party, default: []].append(conflict)
            }
        }
        self.conflicts = conflicts
        ties = existingTies(need, snapshot, on: day)
    }

    /// All that keeps one talent away from the need.
    func findings(_ talent: Snapshot.Talent) -> [GateFinding] {
        var findings: [GateFinding] = []
        if let likeness = employer.likeness(talent.employer, talent.employerName) {
            let text = likeness == .beginsAlike ? talent.employerName : nil
            findings.append(GateFinding(.ownEmployer, keys: [talent.key], text: text))
        }
        if let former = former(talent) { findings.append(former) }
        return findings + records([talent.key] + [talent.employer].compactMap(\.self))
    }

    /// Conflicts and exclusions that name one of the keys.
    func records(_ keys: [Key]) -> [GateFinding] {
        let declared = keys.flatMap { conflicts[$0] ?? [] }.map { conflict in
            GateFinding(
                .declaredConflict, keys: [conflict.key], text: conflict.kind.text,
                until: conflict.to)
        }
        let named = keys.filter { excluded.contains($0) }
        return declared + (named.isEmpty ? [] : [GateFinding(.excluded, keys: named)])
    }

    /// Whether a team or workstation belongs to the need's organization.
    func hosted(_ hosts: [Key]) -> [GateFinding] {
        let own = hosts.filter { employer.likeness($0, nil) != nil }
        return own.isEmpty ? [] : [GateFinding(.ownHost, keys: own)]
    }

    /// What already ties a talent, team or workstation to the organization.
    func ties(_ key: Key) -> [GateFinding] { ties[key] ?? [] }

    /// Closes for so many years after the talent left; without a date it counts as recent.
    private func former(_ talent: Snapshot.Talent) -> GateFinding? {
        guard let rule = formerEmployer, let years = rule.limit else { return nil }
        // Four years have 1,461 days.
        let span = Day(clamping: years * 1461 / 4)
        for past in talent.pastEmployers where employer.likeness(past.org, past.name) != nil {
            let until = past.to.map { $0 + span }
            guard (until ?? .max) >= day else { continue }
            return GateFinding(
                .formerEmployer, keys: [talent.key], text: past.name, rule: rule, until: until)
        }
        return nil
    }
}

extension Gatekeeper {
    /// Closes for somebody who may be a person in conflict, or one who declined; otherwise an open
    /// doubt is a hint.
    func identity(_ row: Int) -> Verdict {
        var verdict = Verdict()
        for twin in snapshot.links.twins[row].map({ snapshot.talents[$0] }) {
            var against = Verdict()
            against.closed = interests.findings(twin) + declined(twin.key)
            let finding = GateFinding(.identity, keys: [twin.key])
            verdict.add(finding, closes: !switchedOn(against).closed.isEmpty)
        }
        return verdict
    }
}
