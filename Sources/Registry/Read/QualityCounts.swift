package import Pool

/// What somebody is to look after in the records, apart from fields that are left empty.
package enum QualityMatter: String, CaseIterable, Sendable {
    /// Needs that were handed in and wait for their review.
    case unreviewedNeeds = "unreviewed-needs"
    /// Needs whose deadline has passed and that have no end.
    case overdueNeeds = "overdue-needs"
    /// People whose name and month of birth others have as well, whom nobody has merged or set apart.
    case namesakes
    /// People without a tag; those who have tags that were only found in a text.
    case withoutTags = "without-tags"
    case unconfirmedTags = "unconfirmed-tags"
    /// Tags that offices use and that are not in the vocabulary.
    case candidateTags = "candidate-tags"
    /// Births of which the year alone is known, and such as nobody at work has.
    case birthYearOnly = "birth-year-only"
    case birthOdd = "birth-odd"
    /// People whose employer is a name that leads to no organization.
    case employerUnlinked = "employer-unlinked"
    /// Records that were not reported for a year, and those that are kept longer than their kind.
    case stale
    case keptLonger = "kept-longer"

    /// The kind that it is about; `nil` of all.
    package var kind: Kind? {
        switch self {
        case .unreviewedNeeds, .overdueNeeds: .need
        case .candidateTags: .skill
        case .stale, .keptLonger: nil
        default: .talent
        }
    }
}

/// How complete, recent and settled records are, by kind and by the office whose keys they have.
package struct QualityCounts: Hashable, Sendable {
    /// The records of a kind that an office answers for.
    package struct Group: Hashable, Sendable {
        package var kind: Kind
        /// The space of the keys.
        package var source: String
        /// The name of the office, where it is registered under one.
        package var office: String?
        package var records = 0
        /// How many records say something in each of the fields that were asked for, in their order.
        package var filled: [Int] = []
        package var matters: [QualityMatter: Int] = [:]

        package init(
            _ kind: Kind, of source: String, office: String? = nil, records: Int = 0,
            filled: [Int] = [], matters: [QualityMatter: Int] = [:]
        ) {
            self.kind = kind
            self.source = source
            self.office = office
            self.records = records
            self.filled = filled
            self.matters = matters
        }
    }

    /// By kind in the order of their numbers, then by source; none without records.
    package var groups: [Group]
    /// How many days the longest review has been waited for.
    package var longestWait: Int?

    package init(_ groups: [Group], longestWait: Int? = nil) {
        self.groups = groups
        self.longestWait = longestWait
    }
}
