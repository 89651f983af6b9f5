/// What a plan may do.
package struct PlanTerms: Codable, Hashable, Sendable {
    /// From how many points on a pair comes into question.
    package var from: Int
    /// How many candidates each need is to get; `nil` for as many as it asks for.
    package var experts: Int?
    /// How many needs a person serves at most, running contracts among them; `nil` for as many as he
    /// states.
    package var load: Int?
    /// How many candidates of one organization a need takes at most.
    package var perOrg: Int?
    /// How many points a pair has ahead that was promised before.
    package var keep: Int

    package init(
        from: Int, experts: Int? = nil, load: Int? = nil, perOrg: Int? = nil, keep: Int = 0
    ) {
        self.from = from
        self.experts = experts
        self.load = load
        self.perOrg = perOrg
        self.keep = keep
    }

    /// How many needs a person serves who states nothing, where nothing else is set.
    package static let usualLoad = 2
}

/// What was decided by hand, or promised before.
package struct PlanChoices: Hashable, Sendable {
    /// Pairs that are in the plan, whatever it costs.
    package var pinned: Set<PlanPair>
    /// Pairs that are not.
    package var forbidden: Set<PlanPair>
    /// Pairs that were promised, and are kept unless others are better by more than ``PlanTerms/keep``.
    package var kept: Set<PlanPair>

    package init(
        pinned: Set<PlanPair> = [], forbidden: Set<PlanPair> = [], kept: Set<PlanPair> = []
    ) {
        self.pinned = pinned
        self.forbidden = forbidden
        self.kept = kept
    }
}
