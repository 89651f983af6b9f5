package import Matching
package import Pool

extension MatchReport {
    /// The names and texts behind the keys of a run.
    ///
    /// A key without an entry is printed as it is.
    package struct Facts: Hashable, Sendable {
        package var needs: [Key: NeedFacts] = [:]
        package var candidates: [Key: CandidateFacts] = [:]
        /// The titles of works.
        package var works: [Key: String] = [:]
        /// The labels of skills.
        package var skills: [Key: String] = [:]
        /// The names of organizations, stations and all other records that a gate may name.
        package var names: [Key: String] = [:]
        /// The names of fields, industries, regions, talent schemes and classes, by their codes.
        package var codes: [String: String] = [:]

        package init() {}
    }

    package struct NeedFacts: Hashable, Sendable {
        package var title: String
        package var org: String
        package var problem = ""
        package var keyTechnology = ""
        /// Each as it is written: `容量保持率 78 → ≥ 90 %`.
        package var indicators: [String] = []
        package var skills: [Snapshot.AskedSkill] = []
        package var deadline: Day?
        /// Whether the name of the organization stays inside the department.
        package var isAnonymous = false

        package init(title: String, org: String) {
            self.title = title
            self.org = org
        }
    }

    package struct CandidateFacts: Hashable, Sendable {
        package var name: String
        /// The employer of a talent, the host of a team or station.
        package var unit = ""
        /// Professional title and post.
        package var title = ""
        /// How many needs at once, when stated.
        package var capacity: Int?

        package init(_ name: String, unit: String = "", title: String = "", capacity: Int? = nil) {
            self.name = name
            self.unit = unit
            self.title = title
            self.capacity = capacity
        }
    }
}

extension MatchReport {
    var isInternal: Bool { !basis.audience.isOutside }

    func need(_ key: Key) -> NeedFacts {
        facts.needs[key] ?? NeedFacts(title: key.description, org: "")
    }

    /// The organization as the audience may see it.
    func org(of need: NeedFacts) -> String {
        need.isAnonymous && basis.audience == .expert ? words[.orgHidden] : need.org
    }

    /// A name as the audience may see it: names of people stay inside the department.
    func name(_ key: Key, _ kind: Kind = .talent) -> String {
        guard let name = facts.candidates[key]?.name else { return key.description }
        guard !isInternal, kind == .talent else { return name }
        return (try? PersonName.read(name))?.value.masked ?? key.description
    }

    func skill(_ key: Key) -> String { facts.skills[key] ?? key.local }

    func work(_ key: Key) -> String {
        guard let title = facts.works[key] else { return key.description }
        return words[.workTitle, ["title": title.cut(toWidth: 60)]]
    }

    func code(_ code: String) -> String { facts.codes[code] ?? code }

    /// Any record, by the first name that is known.
    func record(_ key: Key) -> String {
        if facts.candidates[key] != nil { return name(key) }
        return facts.names[key] ?? facts.skills[key] ?? facts.needs[key]?.title ?? key.description
    }
}
