package import Pool

/// A date as the number of days since 1970-01-01.
package typealias Day = Int32

extension Snapshot {
    /// The records that a snapshot is made of, in any order.
    ///
    /// They hold what gates and criteria ask for and never personal data: no name of a person, no
    /// identity number, no contact.
    package struct Rows: Sendable {
        package var talents: [Talent] = []
        package var teams: [Team] = []
        package var stations: [Station] = []
        package var works: [Work] = []
        package var needs: [Need] = []
        package var orgs: [Org] = []
        package var skills: [Skill] = []
        package var conflicts: [Conflict] = []
        package var engagements: [Engagement] = []
        package var duplicates: [Duplicate] = []

        package init() {}
    }

    /// A skill that somebody holds.
    package struct HeldSkill: Hashable, Sendable {
        package var skill: Key
        /// From 1 to 5, when stated.
        package var level: Int?
        package var years: Int?
        /// Whether it was only found in a text, and nobody has said yet that it is so.
        package var isRecognized: Bool

        package init(
            _ skill: Key, level: Int? = nil, years: Int? = nil, isRecognized: Bool = false
        ) {
            self.skill = skill
            self.level = level
            self.years = years
            self.isRecognized = isRecognized
        }
    }

    /// A skill that a need asks for.
    package struct AskedSkill: Codable, Hashable, Sendable {
        package var skill: Key
        /// In thousandths; only the proportions count.
        package var weight: Int
        package var must: Bool
        /// From 1 to 5, when stated.
        package var level: Int?
        /// Whether it was only found in the need's text, and nobody has said yet that it is so.
        package var isRecognized: Bool

        package init(
            _ skill: Key, weight: Int = 1000, must: Bool = false, level: Int? = nil,
            isRecognized: Bool = false
        ) {
            self.skill = skill
            self.weight = weight
            self.must = must
            self.level = level
            self.isRecognized = isRecognized
        }
    }

    /// A skill that a need asks for and that the department takes a candidate to have.
    package struct AcceptedSkill: Hashable, Sendable {
        /// The label, a synonym or the key of the skill.
        package var name: String
        package var candidate: Key

        package init(_ name: String, of candidate: Key) {
            self.name = name
            self.candidate = candidate
        }
    }

    /// A class of a talent scheme, held for a time.
    package struct Recognition: Codable, Hashable, Sendable {
        package var scheme: String
        package var code: String
        /// The rank common to all schemes, from 1, the highest, to 5, when known.
        package var neutral: Int?
        package var from: Day?
        package var to: Day?

        package init(
            scheme: String, code: String, neutral: Int? = nil, from: Day? = nil, to: Day? = nil
        ) {
            self.scheme = scheme
            self.code = code
            self.neutral = neutral
            self.from = from
            self.to = to
        }

        /// As records write it: `兰州市高层次人才/B`.
        package var text: String { "\(scheme)/\(code)" }
    }

    /// An organization that somebody worked for.
    package struct PastEmployer: Hashable, Sendable {
        package var org: Key?
        package var name: String
        package var to: Day?

        package init(org: Key? = nil, name: String, to: Day? = nil) {
            self.org = org
            self.name = name
            self.to = to
        }
    }

    /// A skill record of the vocabulary.
    package struct Skill: Sendable {
        package var key: Key
        package var label = ""
        package var synonyms: [String] = []
        package var broader: [Key] = []
        package var useInstead: Key?

        package init(_ key: Key, _ label: String) {
            self.key = key
            self.label = label
        }
    }

    /// An organization, as far as conflicts of interest and places ask for it.
    package struct Org: Sendable {
        package var key: Key
        package var name = ""
        package var formerNames: [String] = []
        package var region: String?

        package init(_ key: Key, _ name: String) {
            self.key = key
            self.name = name
        }
    }

    /// A declared conflict of interest between two parties.
    package struct Conflict: Sendable {
        package var key: Key
        package var party: Key
        package var with: Key
        package var kind = Open.listed(ConflictKind.standard)
        package var from: Day?
        package var to: Day?

        package init(_ key: Key, _ party: Key, with other: Key) {
            self.key = key
            self.party = party
            self.with = other
        }
    }

    /// An introduction and what came of it.
    package struct Engagement: Sendable {
        package var key: Key
        package var need: Key?
        package var org: Key?
        /// The talent, team and station that the record names: one of them, as a rule.
        package var candidates: [Key]
        package var stage: EngagementStage
        package var isDeclinedByExpert = false
        package var isDeclinedByOrg = false
        package var isAcceptedByOrg = false
        package var reason: Open<ReasonCode>?
        package var signed: PartialDate?
        /// Whether a contract was signed, be it that nobody gave the day.
        package var wasSigned = false
        /// The last day of the contract.
        package var end: Day?
        /// The day for which the office reported the record as it is.
        package var reported: PartialDate?
        /// The organization's rating, from 1 to 5.
        package var rating: Int?

        package init(_ key: Key, _ candidates: Key..., stage: EngagementStage) {
            self.key = key
            self.candidates = candidates
            self.stage = stage
        }
    }

    /// Two talents that may be one person, neither merged nor set apart.
    package struct Duplicate: Hashable, Sendable {
        package var first: Key
        package var second: Key

        package init(_ first: Key, _ second: Key) {
            self.first = first
            self.second = second
        }
    }
}
