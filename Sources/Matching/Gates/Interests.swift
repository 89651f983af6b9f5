import Pool

/// The parties of one need, and who must keep away from them.
///
/// The same family name is never a conflict.
struct Interests {
    private let org: Key?
    /// The names of the organization, past ones too, as they are compared.
    private let names: Set<String>
    /// By party the conflicts in force that it has with the need or its organization.
    private let conflicts: [Key: [Snapshot.Conflict]]
    private let excluded: Set<Key>
    private let formerEmployer: Profile.Rule?
    private let day: Day
    private let gates: Set<Gate>

    init(
        _ need: Snapshot.Need, _ snapshot: Snapshot, _ gates: Set<Gate>,
        formerEmployer: Profile.Rule?, day: Day
    ) {
        org = need.org
        let row = need.org.flatMap { snapshot.links.orgs[$0] }
        let names = [need.orgName, row?.name ?? ""] + (row?.formerNames ?? [])
        self.names = Set(names.map(\.nfkcFolded).filter { !$0.isEmpty })
        excluded = Set(need.exclude)
        self.formerEmployer = formerEmployer
        self.gates = gates
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
    }

    /// Whether a record names the need's organization, by key or by name.
    private func isOrg(_ key: Key?, _ name: String?) -> Bool {
        if let key, key == org { return true }
        return name.map { names.contains($0.nfkcFolded) } ?? false
    }

    /// All that keeps one talent away from the need.
    func findings(_ talent: Snapshot.Talent) -> [GateFinding] {
        var findings: [GateFinding] = []
        if isOrg(talent.employer, talent.employerName) {
            findings.append(GateFinding(.ownEmployer, keys: [talent.key]))
        }
        if let former = former(talent) { findings.append(former) }
        findings += records([talent.key] + [talent.employer].compactMap(\.self))
        return findings.filter { gates.contains($0.gate) }
    }

    /// Conflicts and exclusions that name one of the keys.
    func records(_ keys: [Key]) -> [GateFinding] {
        let declared = keys.flatMap { conflicts[$0] ?? [] }.map { conflict in
            GateFinding(
                .declaredConflict, keys: [conflict.key], text: conflict.kind, until: conflict.to)
        }
        let named = keys.filter { excluded.contains($0) }
        return declared + (named.isEmpty ? [] : [GateFinding(.excluded, keys: named)])
    }

    /// Whether a team or workstation belongs to the need's organization.
    func hosted(_ hosts: [Key]) -> [GateFinding] {
        hosts.contains { isOrg($0, nil) } ? [GateFinding(.ownEmployer, keys: hosts)] : []
    }

    /// Closes for so many years after the talent left; without a date it counts as recent.
    private func former(_ talent: Snapshot.Talent) -> GateFinding? {
        guard let rule = formerEmployer, let years = rule.limit else { return nil }
        // Four years have 1,461 days.
        let span = Day(clamping: years * 1461 / 4)
        for past in talent.pastEmployers where isOrg(past.org, past.name) {
            let until = past.to.map { $0 + span }
            guard (until ?? .max) >= day else { continue }
            return GateFinding(
                .formerEmployer, keys: [talent.key], text: past.name, rule: rule, until: until)
        }
        return nil
    }
}

extension Gatekeeper {
    /// Conflicts of interest of the candidate, its people, and those who may be the same person.
    func conflicts(_ candidate: Snapshot.Candidate, _ number: Int) -> Verdict {
        var verdict = Verdict()
        let principals = snapshot.principals(of: candidate, on: day)
        let hosts = snapshot.hosts(of: candidate)
        if candidate.kind != .talent {
            verdict.closed += interests.records([candidate.key] + hosts) + interests.hosted(hosts)
        }
        for row in principals {
            verdict.closed += interests.findings(snapshot.talents[row])
            verdict.add(identity(row))
        }
        for row in index.people[number].map(Int.init) where !principals.contains(row) {
            for finding in interests.findings(snapshot.talents[row]) {
                // A member at the firm is no conflict of the whole team; a declared one is.
                let isEmployment = [.ownEmployer, .formerEmployer].contains(finding.gate)
                verdict.add(finding, closes: !isEmployment)
            }
        }
        return verdict
    }

    /// Closes for somebody who may be a person in conflict; otherwise an open doubt is a hint.
    private func identity(_ row: Int) -> Verdict {
        var verdict = Verdict()
        for twin in snapshot.links.twins[row].map({ snapshot.talents[$0] }) {
            let finding = GateFinding(.identity, keys: [twin.key])
            verdict.add(finding, closes: !interests.findings(twin).isEmpty)
        }
        return verdict
    }
}
