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
        /// What the plan gains by it.
        package let places: Int
        package let points: Int
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
    package var shortages: [PlanShortage] {
        let prices = flow.pricesOfPlaces
        return flow.bottlenecks.map { bottleneck in
            let places = bottleneck.candidates.map { candidate in
                PlanShortage.Remedy(.place(problem.candidates[candidate]), prices[candidate])
            }
            let remedies = (places + openings(bottleneck)).filter { $0.places > 0 }
            return PlanShortage(
                needs: bottleneck.needs.map { problem.needs[$0] }, asked: bottleneck.asked,
                short: bottleneck.short,
                candidates: bottleneck.candidates.map { problem.candidates[$0] },
                limited: bottleneck.limited.map { problem.candidates[$0] },
                orgs: unique(bottleneck.orgs.map { problem.orgs[$0.org] }),
                remedies: remedies.sorted(by: PlanShortage.Remedy.isListedBefore))
        }
    }

    /// What it would bring to open pairs of the needs that one gate closes.
    private func openings(_ bottleneck: Bottleneck) -> [PlanShortage.Remedy] {
        bottleneck.needs.flatMap(problem.instance.pairs(of:)).compactMap { pair in
            let offer = problem.offers[pair]
            guard !flow.holds(pair), !problem.choices.forbidden.contains(offer.pair),
                let opening = offer.opening
            else { return nil }
            return PlanShortage.Remedy(.opening(offer, opening), flow.priceOfAllowing(pair))
        }
    }
}

extension PlanShortage.Remedy {
    fileprivate init(_ change: PlanShortage.Change, _ price: AssignmentPrice) {
        self.init(change: change, places: -price.places, points: -price.score)
    }

    fileprivate static func isListedBefore(_ left: Self, _ right: Self) -> Bool {
        (right.places, right.points) < (left.places, left.points)
    }
}
