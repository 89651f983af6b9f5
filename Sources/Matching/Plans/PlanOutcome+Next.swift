import Pool

extension PlanOutcome {
    /// Who would serve the need of a pair that is pinned if it were not in the plan, each with what the
    /// best plan without it has less than this one; less than nothing where the pin costs something.
    ///
    /// - Complexity: a plan is made anew.
    package func alternates(without pinned: PlanPair) -> [Alternate] {
        var choices = problem.choices
        choices.pinned.remove(pinned)
        choices.forbidden.insert(pinned)
        guard let other = try? PlanOutcome(PlanProblem(problem.input, choices)) else { return [] }
        let had = Set(taken.map(\.pair))
        let price = PlanPrice(places: filled - other.filled, points: points - other.points)
        return other.taken.filter { $0.pair.need == pinned.need && !had.contains($0.pair) }
            .map { Alternate(offer: $0, price: price) }
    }
}
