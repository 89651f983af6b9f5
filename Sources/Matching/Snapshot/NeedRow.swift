package import Pool

extension Snapshot {
    /// What an organization, an industry or a region asks for.
    package struct Need: Sendable {
        package var key: Key
        package var org: Key?
        package var orgName = ""
        package var kind = "技术难题"
        package var level = "企业"
        package var title = ""
        package var problem = ""
        package var keyTechnology = ""
        package var target = ""
        package var keywords: [String] = []
        package var skills: [AskedSkill] = []
        package var fields: [String] = []
        package var industries: [String] = []
        package var region: String?
        package var modes: [String] = []
        package var minimumClass: Recognition?
        /// How many experts are wanted.
        package var experts = 1
        package var days: Int?
        package var opened: Day?
        package var deadline: Day?
        /// Talents, teams, stations and organizations that the need keeps out.
        package var exclude: [Key] = []
        package var visibility = "定向"
        package var status = "已提交"

        package init(_ key: Key) { self.key = key }
    }
}
