import Assignment
package import Pool

/// Why places of a plan stay empty, and what would fill some.
package struct PlanShortage: Hashable, Sendable {
    /// Needs that ask for more places together than all who come into question for them have.
    package let needs: [PlanInput.Need]
    package let asked: Int
    package let short: Int
    /// Who comes into question, none of whom has a place left.
    package let candidates: [PlanCandidate]
    /// Those whom the law allows no further workstation.
    package let limited: [PlanCandidate]
    /// The organizations of which a need has as many candidates as it takes.
    package let orgs: [Key]
    /// Changes that would fill a place, those that gain most first.
    package let remedies: [Remedy]

    /// A change that would make the plan better.
    package struct Remedy: Hashable, Sendable {
        package let change: Change
        /// How many places more the best plan fills with it.
        package let places: Int
        /// How many points more it has; `nil` where the worst-off need is raised first, which costs
        /// others what nobody knows before.
        package let points: Int?
    }

    package enum Change: Hashable, Sendable {
        /// One more place of a candidate.
        case place(PlanCandidate)
        /// A pair that one gate closes.
        case opening(PlanOffer, Opening)
    }
}

extension PlanOutcome {
    /// Why places stay empty; sets of needs that have nothing to do with each other.
    ///
    /// - Complexity: changes that a flow tells cost as much as a search through it; of the others as
    ///   many are priced by a plan that is made anew as the size of the plan allows.
    package var shortages: [PlanShortage] {
        var remedies = PlanRemedies(self)
        return flow.bottlenecks.map { bottleneck in
            PlanShortage(
                needs: bottleneck.needs.map { problem.needs[$0] }, asked: bottleneck.asked,
                short: bottleneck.short,
                candidates: bottleneck.candidates.map { problem.candidates[$0] },
                limited: bottleneck.limited.map { problem.candidates[$0] },
                orgs: unique(bottleneck.orgs.map { problem.orgs[$0.org] }),
                remedies: remedies.of(bottleneck))
        }
    }
}
