package import Pool

/// What is not as it shall be at a workstation, or soon will not be.
package struct StationFinding: Hashable, Sendable {
    /// How grave it is: a rule is broken, or somebody is to look after it.
    package enum Gravity: String, CaseIterable, Comparable, Sendable {
        case violation, reminder

        package static func < (left: Self, right: Self) -> Bool {
            left == .violation && right == .reminder
        }
    }

    /// What is looked at, the gravest first.
    package enum Matter: String, CaseIterable, Sendable {
        /// An academician is at more workstations than the rule allows.
        case limit
        /// He agreed on fewer days a year than the rule asks for.
        case daysAgreed = "days-agreed"
        /// He was there on fewer in the year before.
        case daysBefore = "days-before"
        /// What is left of this year does not suffice for the days that are missing.
        case daysImpossible = "days-impossible"
        /// The term has ended, and the workstation is said to be running.
        case termOver = "term-over"
        case deceased
        case daysMissing = "days-missing"
        case daysUnknown = "days-unknown"
        case termEnding = "term-ending"
        case termUnknown = "term-unknown"
        case hostInactive = "host-inactive"
        case nobody
        case aged
        /// What an academician declares of workstations elsewhere is older than a year, or missing.
        case declarationOld = "declaration-old"
        case declarationMissing = "declaration-missing"
        case evaluationMissing = "evaluation-missing"
        case evaluationFailed = "evaluation-failed"

        package var gravity: Gravity {
            switch self {
            case .limit, .daysAgreed, .daysBefore, .daysImpossible, .termOver, .deceased: .violation
            default: .reminder
            }
        }

        /// Whether it is judged by the registry and by what somebody declares alone.
        package var isJudgedByDeclaration: Bool {
            [.limit, .daysAgreed, .daysBefore, .daysImpossible, .daysMissing].contains(self)
        }
    }

    package var matter: Matter
    /// Whom it is about, where it is about one of the people.
    package var person: String?
    /// What is asked for, and what is found: stations, days, years.
    package var asked: Int?
    package var found: Int?
    /// Since when it is so, or when it falls due.
    package var date: PartialDate?
    /// A state or a grade as the record has it.
    package var text: String?
    /// The number of the document that it rests on, 文号; `nil` where none is known.
    package var document: String?

    init(
        _ matter: Matter, _ person: String? = nil, asked: Int? = nil, found: Int? = nil,
        date: PartialDate? = nil, text: String? = nil, by document: String? = nil
    ) {
        self.matter = matter
        self.person = person
        self.asked = asked
        self.found = found
        self.date = date
        self.text = text
        self.document = document
    }
}

/// What a workstation comes to.
package enum StationVerdict: String, CaseIterable, Sendable {
    case compliant, reminded, violating
    /// It has ended, so that nothing is asked of it.
    case ended
}
