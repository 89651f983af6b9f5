package import Matching
package import Pool

extension MatchReport {
    /// The names and texts behind the keys of a run.
    ///
    /// A key without an entry is printed as it is.
    package struct Facts: Codable, Hashable, Sendable {
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
        /// For whom an outside version is made.
        var reader = ""

        package init() {}

        /// Takes in those of another part of the same pool.
        package mutating func add(_ other: Self) {
            needs.merge(other.needs) { known, _ in known }
            works.merge(other.works) { known, _ in known }
            skills.merge(other.skills) { known, _ in known }
            names.merge(other.names) { known, _ in known }
            // A part may hold some of the contracts of a candidate whom it only speaks of.
            candidates.merge(other.candidates) { known, new in
                new.running ?? 0 > known.running ?? 0 ? new : known
            }
        }
    }

    package struct NeedFacts: Codable, Hashable, Sendable {
        package var title: String
        package var org: String
        package var problem = ""
        package var keyTechnology = ""
        /// Each as it is written: `容量保持率 78 → ≥ 90 %`.
        package var indicators: [String] = []
        package var skills: [Snapshot.AskedSkill] = []
        package var deadline: Day?
        /// What the department's file says beside; `nil` in versions for others.
        package var file: NeedFile?
        /// The names that no text may hold, where the reader may not know whose need it is.
        var hiddenNames: OrgNames?

        /// Whether the reader may not know whose need it is.
        var isAnonymous: Bool { hiddenNames != nil }

        package init(title: String, org: String) {
            self.title = title
            self.org = org
        }
    }

    /// What the department knows of a need beside what is asked for: what is offered, how far its
    /// handling is, and who answers for it.
    package struct NeedFile: Codable, Hashable, Sendable {
        package var budget: Money?
        package var modes: [Open<NeedMode>] = []
        package var status = NeedStatus.standard
        /// The unit that is responsible, else the city of the need; empty where neither is known.
        package var responsible = ""
        /// The names of its industries, the main one first.
        package var industries: [String] = []

        package init() {}
    }

    package struct CandidateFacts: Codable, Hashable, Sendable {
        package var name: String
        /// The employer of a talent, the host of a team or station.
        package var unit = ""
        package var titles: [String] = []
        package var post = ""
        /// The names of technology fields.
        package var fields: [String] = []
        /// How many needs at once, when stated.
        package var capacity: Int?
        /// How many contracts are in force; `nil` where it was not counted.
        package var running: Int?
        package var disclosure = Disclosure.OfCandidate.whole

        package init(_ name: String, unit: String = "", titles: [String] = [], post: String = "") {
            self.name = name
            self.unit = unit
            self.titles = titles
            self.post = post
        }
    }
}

extension MatchReport {
    var isInternal: Bool { !audience.isOutside }

    func need(_ key: Key) -> NeedFacts {
        facts.needs[key] ?? NeedFacts(title: key.shown, org: "")
    }

    /// A candidate's name; the keys of people stay inside the department.
    func name(_ key: Key) -> String {
        facts.candidates[key]?.name ?? (isInternal ? key.shown : "")
    }

    func skill(_ key: Key) -> String { facts.skills[key] ?? key.local }

    /// The title of a work as it is printed.
    func title(_ work: String) -> String {
        words[.workTitle, ["title": work.cut(toWidth: 60)]]
    }

    func code(_ code: String) -> String { facts.codes[code] ?? code }

    /// Any record, by the first name that is known.
    func record(_ key: Key) -> String {
        if facts.candidates[key] != nil { return name(key) }
        return facts.names[key] ?? facts.skills[key] ?? facts.needs[key]?.title ?? key.shown
    }
}
