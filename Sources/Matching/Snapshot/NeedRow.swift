package import Pool

extension Snapshot {
    /// What an organization, an industry or a region asks for.
    package struct Need: Sendable {
        package var key: Key
        package var org: Key?
        package var orgName = ""
        package var kind = NeedKind.standard
        package var level = NeedLevel.standard
        package var title = ""
        package var problem = ""
        package var keyTechnology = ""
        package var target = ""
        package var indicators: [Indicator] = []
        package var keywords: [String] = []
        package var skills: [AskedSkill] = []
        /// What the department has accepted of candidates who do not hold it.
        package var accepted: [AcceptedSkill] = []
        package var fields: [String] = []
        package var industries: [String] = []
        package var modes: [Open<NeedMode>] = []
        package var minimumClass: Recognition?
        /// How many experts are wanted.
        package var experts = 1
        package var days: Int?
        package var opened: Day?
        package var deadline: Day?
        /// Talents, teams, stations and organizations that the need keeps out.
        package var exclude: [Key] = []
        package var visibility = Visibility.standard
        package var status = NeedStatus.standard
        package var read = FieldsRead()

        package init(_ key: Key) { self.key = key }
    }

    /// A quantity that a need wants to change, in the words of the need.
    package struct Indicator: Hashable, Sendable {
        package var name: String
        package var now: String
        package var goal: String
        package var unit: String

        package init(_ name: String, now: String = "", goal: String = "", unit: String = "") {
            self.name = name
            self.now = now
            self.goal = goal
            self.unit = unit
        }
    }
}
