package import Pool

extension Snapshot {
    /// A talent, without anything personal.
    package struct Talent: Sendable {
        package var key: Key
        package var status = TalentStatus.standard
        package var consent: Consent?
        package var modes: [Open<TalentMode>] = []
        package var classes: [Recognition] = []
        package var skills: [HeldSkill] = []
        package var fields: [String] = []
        package var industries: [String] = []
        package var disciplines: [String] = []
        package var employer: Key?
        package var employerName: String?
        package var pastEmployers: [PastEmployer] = []
        /// How many needs at once, when stated.
        package var capacity: Int?
        package var availableDays: Int?
        package var availableFrom: Day?
        package var availableTo: Day?
        /// Whether the talent belongs to an academy.
        package var academician = false
        package var retired = false
        /// Workstations outside this registry, as declared.
        package var stationsElsewhere = 0
        package var blocked = false
        package var confidential = false
        package var research = ""
        package var bio = ""
        package var read = FieldsRead()

        package init(_ key: Key) { self.key = key }
    }

    /// A team; its skills, fields and evidence join those of its members.
    package struct Team: Sendable {
        package var key: Key
        package var status = Open.listed(TeamStatus.standard)
        package var leaders: [Key] = []
        package var members: [Key] = []
        package var hosts: [Key] = []
        package var skills: [HeldSkill] = []
        package var fields: [String] = []
        package var industries: [String] = []
        package var disciplines: [String] = []
        package var capacity: Int?
        package var research = ""

        package init(_ key: Key) { self.key = key }
    }

    /// An academician's or expert's time at a workstation.
    package struct Posting: Hashable, Sendable {
        package var talent: Key
        /// On-site days a year, as agreed.
        package var days: Int?
        package var from: Day?
        package var to: Day?

        package init(_ talent: Key, days: Int? = nil, from: Day? = nil, to: Day? = nil) {
            self.talent = talent
            self.days = days
            self.from = from
            self.to = to
        }
    }

    /// A workstation; its evidence joins that of its current academicians and its team.
    package struct Station: Sendable {
        package var key: Key
        package var status = StationStatus.standard
        package var host: Key?
        package var academicians: [Posting] = []
        package var team: Key?
        package var skills: [HeldSkill] = []
        package var fields: [String] = []
        package var industries: [String] = []
        package var projects: [String] = []

        package init(_ key: Key) { self.key = key }
    }

    /// A piece of evidence: a paper, patent, project, award.
    package struct Work: Sendable {
        package var key: Key
        package var title = ""
        package var abstract = ""
        package var keywords: [String] = []
        package var authors: [Key] = []
        package var team: Key?
        package var station: Key?
        package var year: Int?

        package init(_ key: Key) { self.key = key }
    }
}
