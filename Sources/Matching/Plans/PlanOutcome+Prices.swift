package import Assignment
package import Pool

extension PlanOutcome {
    /// A pair that could be in the plan, and what the best plan with it costs against this one.
    package struct Alternate: Hashable, Sendable {
        package let offer: PlanOffer
        package let price: AssignmentPrice
    }

    /// Who could serve a need otherwise, the cheapest first.
    package func alternates(of need: Key) -> [Alternate] {
        guard let number = problem.needs.firstIndex(where: { $0.key == need }) else { return [] }
        return solution.alternates(of: number).map {
            Alternate(offer: problem.offers[$0.pair], price: $0.price)
        }
    }

    /// What it costs to have a pair in the plan; `nil` where it cannot be.
    package func priceOfTaking(_ pair: PlanPair) -> AssignmentPrice? {
        problem.number(of: pair).flatMap(solution.priceOfTaking)
    }

    /// What it costs to have a pair out of the plan; `nil` where it is pinned.
    package func priceOfLeaving(_ pair: PlanPair) -> AssignmentPrice? {
        problem.number(of: pair).flatMap(solution.priceOfLeaving)
    }
}

extension PlanProblem {
    /// The number of a pair in the instance.
    func number(of pair: PlanPair) -> Int? { offers.firstIndex { $0.pair == pair } }
}
