/// What was decided by hand, or promised before.
package struct PlanChoices: Hashable, Sendable {
    /// Pairs that are in the plan, whatever it costs.
    package var pinned: Set<PlanPair>
    /// Pairs that are not.
    package var forbidden: Set<PlanPair>
    /// Pairs that were promised: they have the points ahead that the request gives them.
    package var kept: Set<PlanPair>

    package init(
        pinned: Set<PlanPair> = [], forbidden: Set<PlanPair> = [], kept: Set<PlanPair> = []
    ) {
        self.pinned = pinned
        self.forbidden = forbidden
        self.kept = kept
    }
}
