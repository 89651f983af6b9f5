package import Matching
package import Pool
package import Registry
package import Words

/// Whether academician and expert workstations keep the rules, and what is to be done first.
package struct StationsReport: Hashable, Sendable {
    /// What somebody is to look after, with the workstation where it is.
    package struct Task: Hashable, Sendable {
        package var station: StationCheck
        package var finding: StationFinding
    }

    /// The workstations: those that break a rule first, then those to be reminded of; by key.
    package let stations: [StationCheck]
    /// The academicians whom they engage, those nearest to their limit first.
    package let people: [StationPerson]
    /// The least days a year at a workstation, where a rule asks for some, and its document.
    let leastDays: Int?
    let daysDocument: String?
    /// What the rules come from.
    let profile: String
    package let day: PartialDate
    let revision: Int
    package let language: Language

    package init(
        _ facts: [StationFacts], _ snapshot: Snapshot, _ rules: StationRules, language: Language
    ) {
        let people = facts.flatMap(\.people.values).map(\.record)
        let known = Dictionary(people.map { ($0.key, $0) }) { first, _ in first }
        self.init(
            stations: facts.map { StationCheck($0, snapshot, rules) },
            people: known.values.compactMap { StationPerson($0, snapshot, rules) }, rules,
            revision: snapshot.revision, language: language)
    }

    init(
        stations: [StationCheck], people: [StationPerson], _ rules: StationRules, revision: Int,
        language: Language
    ) {
        self.stations = stations.sorted {
            ($0.verdict.place, $0.key) < ($1.verdict.place, $1.key)
        }
        self.people = people.sorted { ($0.left, $0.key) < ($1.left, $1.key) }
        leastDays = rules.rule(.onSiteDays)?.days
        daysDocument = rules.rule(.onSiteDays)?.document
        profile = rules.profile.name
        day = rules.day
        self.revision = revision
        self.language = language
    }

    package func count(_ verdict: StationVerdict) -> Int {
        stations.count { $0.verdict == verdict }
    }

    /// All that is to be looked after, the gravest first, then by date.
    package var tasks: [Task] {
        stations.flatMap { station in station.findings.map { Task(station: station, finding: $0) } }
            .enumerated().sorted { left, right in
                if left.element.finding.isGraver(than: right.element.finding) { return true }
                if right.element.finding.isGraver(than: left.element.finding) { return false }
                return left.offset < right.offset
            }.map(\.element)
    }
}

extension StationPerson {
    /// An academician who is at a workstation of the registry, and may be at so many.
    fileprivate init?(_ person: RegistryRecord, _ snapshot: Snapshot, _ rules: StationRules) {
        guard let quota = rules.quota(of: person.key, in: snapshot), !quota.stations.isEmpty
        else { return nil }
        self.init(
            key: person.key, name: person.title, isRetired: quota.gate == .retiredStationLimit,
            stations: quota.stations, elsewhere: quota.elsewhere,
            declared: person[Talent.stationsElsewhere]?[Talent.declared], limit: quota.limit,
            document: quota.rule.document)
    }

    /// How many more may engage him; less than none where there are too many.
    fileprivate var left: Int { limit - count }
}

extension StationVerdict {
    /// The place in a list of what needs attention.
    fileprivate var place: Int {
        switch self {
        case .violating: 0
        case .reminded: 1
        case .compliant: 2
        case .ended: 3
        }
    }
}
