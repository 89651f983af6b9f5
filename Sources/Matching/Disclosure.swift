package import Pool

/// What one audience may see of a pool on a day: gates, reports and charts ask here.
package struct Disclosure: Sendable {
    package let audience: Audience
    private let snapshot: Snapshot
    private let day: Day

    package init(of snapshot: Snapshot, to audience: Audience, on day: Day) {
        self.audience = audience
        self.snapshot = snapshot
        self.day = day
    }

    /// How much of a need is shown.
    package enum OfNeed: Hashable, Sendable {
        case whole
        /// Nothing that tells whose need it is.
        case withoutOrg
        case nothing(Obstacle)
    }

    /// Why a need is not shown.
    package enum Obstacle: Hashable, Sendable {
        /// It is another organization's.
        case foreign
        /// It has not been published, or no longer is; the status.
        case status(NeedStatus)
        /// It is not meant for this reader; the way in which it is published.
        case visibility(Visibility)
    }

    /// How much of a person, a team or a workstation is shown, the most first.
    package enum OfCandidate: Int, Codable, Comparable, Hashable, Sendable {
        case whole
        /// The surname, unit, professional title and field.
        case masked
        /// That there is somebody.
        case unnamed
        case nothing

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }
}

extension Disclosure {
    /// A need by its key; one that the pool does not hold is nobody's.
    package func of(need key: Key) -> OfNeed {
        guard let need = snapshot.need(key) else {
            return audience.isOutside ? .nothing(.foreign) : .whole
        }
        return of(need)
    }

    /// Whether anything of a need is shown.
    package func shows(_ need: Key) -> Bool {
        if case .nothing = of(need: need) { false } else { true }
    }

    package func of(_ need: Snapshot.Need) -> OfNeed {
        if case .firm(let org) = audience, need.org != org { return .nothing(.foreign) }
        guard audience.isOutside, !need.isOpen else { return published(need) }
        return .nothing(.status(need.status))
    }

    /// A published need by the way in which it is published; the organization itself sees all of it.
    private func published(_ need: Snapshot.Need) -> OfNeed {
        guard case .expert(let talent) = audience else { return .whole }
        switch need.visibility {
        case .open: return .whole
        case .unnamed: return .withoutOrg
        case .targeted where isIntroduced(talent, to: need): return .whole
        default: return .nothing(.visibility(need.visibility))
        }
    }

    /// Whether the talent has been put forward for the need and nobody has ended it.
    private func isIntroduced(_ talent: Key, to need: Snapshot.Need) -> Bool {
        snapshot.standing(need: need.key, candidate: talent, on: day)?.isClosed == false
    }

    /// The leaders of a team and the academicians of a workstation speak for it: the strictest
    /// decides, and where nobody speaks nothing is shown.
    package func of(_ candidate: Snapshot.Candidate) -> OfCandidate {
        switch audience {
        case .internal: return .whole
        case .firm:
            let people = snapshot.principals(of: candidate, on: day).map { snapshot.talents[$0] }
            return people.map { OfCandidate(consent: $0.consent) }.max() ?? .nothing
        case .expert(let talent):
            guard candidate.kind == .talent, candidate.key == talent else { return .nothing }
            return snapshot.talents[candidate.row].hasConsented ? .masked : .nothing
        }
    }

    /// A candidate by its key; nothing is shown of one that the pool does not hold.
    package func of(_ key: Key, _ kind: Kind) -> OfCandidate {
        guard let number = snapshot.number(of: key, kind: kind) else {
            return audience.isOutside ? .nothing : .whole
        }
        return of(snapshot.candidates[number])
    }

    /// Everybody who belongs or belonged to a candidate: their names may be part of its own.
    package func people(of key: Key, _ kind: Kind) -> [Key] {
        guard let number = snapshot.number(of: key, kind: kind) else { return [] }
        let row = snapshot.candidates[number].row
        switch kind {
        case .team: return snapshot.teams[row].leaders + snapshot.teams[row].members
        case .station: return snapshot.stations[row].academicians.map(\.talent)
        default: return [key]
        }
    }

    /// The names of the organization that asks, past ones too.
    package func names(ofOrgBehind key: Key) -> [String] {
        snapshot.need(key).map(snapshot.names(ofOrgBehind:)) ?? []
    }
}

extension Disclosure.OfCandidate {
    /// How much of a talent leaves the department; no word is a no.
    package init(consent: Consent?) {
        self =
            switch consent {
            case .open: .masked
            case .matchingOnly: .unnamed
            default: .nothing
            }
    }
}

extension Snapshot.Talent {
    /// Whether the talent may be matched outside the department.
    var hasConsented: Bool { Disclosure.OfCandidate(consent: consent) < .nothing }
}

extension Snapshot.Need {
    /// Whether candidates are sought: the need is published, sent to experts, or in talks.
    package var isOpen: Bool { status.isOpen }
}
