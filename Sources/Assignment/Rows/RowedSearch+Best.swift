extension RowedSearch {
    /// The best plan, and among equals the one that the ties tell.
    ///
    /// - Parameter known: a plan that keeps to all rows, if there is one.
    /// - Returns: the plan, and how far it is proven.
    /// - Throws: where there is none, or none was found in time.
    func best(beginning known: PairSet? = nil) throws(SearchedPlan.Fault) -> SearchedPlan {
        if let plan = tied { return plan }
        var (found, placesBound) = try mostPlaces(known)
        let outcome = program(.score, keeping: found).best(within: seconds)
        switch outcome {
        case .infeasible:
            // Whatever was found keeps to the rows, so that it is the best.
            guard let found else { throw .infeasible }
            return SearchedPlan(found, placesBound: placesBound, scoreBound: found.score)
        case .open(let most):
            guard let found else { throw .undecided }
            return SearchedPlan(
                found, placesBound: placesBound, scoreBound: scoreBound(found, most))
        case .found(let plan, let most, let isProven):
            if plan.isBetter(than: found) { found = plan }
            let best = found ?? plan
            placesBound = max(placesBound, best.places)
            guard isProven else {
                return SearchedPlan(
                    best, placesBound: placesBound, scoreBound: scoreBound(best, most))
            }
            return SearchedPlan(
                finest(best), placesBound: placesBound, scoreBound: best.score)
        }
    }

    /// The plan of the flow where it keeps to the rows and no other is as good.
    private var tied: SearchedPlan? {
        guard isKept(by: bound), !isFull || canBeFull else { return nil }
        var flow = relaxed
        let isUnique = flow.breakTies(
            instance.pairs.map { MinCostFlow.Tie(fine: $0.fine, number: $0.tie) })
        let plan = PairSet(flow, of: instance)
        guard isUnique, isKept(by: plan) else { return nil }
        return SearchedPlan(plan, placesBound: plan.places, scoreBound: plan.score)
    }

    /// A plan with the most places, and what no plan has more of.
    private func mostPlaces(
        _ known: PairSet?
    ) throws(SearchedPlan.Fault) -> (PairSet?, Int) {
        let soon = soon
        let found = soon?.isBetter(than: known) ?? false ? soon : known
        if isFull {
            guard canBeFull else { throw .infeasible }
            return (found, instance.placesAsked)
        }
        if let found, found.places == bound.places { return (found, bound.places) }
        switch program(.places, keeping: nil).best(within: seconds) {
        case .found(let plan, let most, _):
            return (plan.isBetter(than: found) ? plan : found, min(most, bound.places))
        case .infeasible:
            guard let found else { throw .infeasible }
            return (found, found.places)
        case .open(let most):
            guard let found else { throw .undecided }
            return (found, min(most, bound.places))
        }
    }

    /// Among the plans that are as good the one that ranks finer, then the one of the ties.
    private func finest(_ plan: PairSet) -> PairSet {
        var best = plan
        var rows: [PairRow] = []
        let isFine = instance.pairs.contains { $0.fine != 0 }
        for aim in isFine ? [PairProgram.Aim.fine, .tie] : [.tie] {
            let program = program(aim, keeping: best, rows, atLeast: best.score)
            guard case .found(let finer, let most, true) = program.best(within: seconds) else {
                break
            }
            best = finer
            rows.append(
                PairRow(
                    Array(instance.pairs.indices), weights: instance.pairs.map(\.fine),
                    atLeast: most))
        }
        return best
    }

    /// What no plan with as many places is worth more than.
    private func scoreBound(_ plan: PairSet, _ most: Int) -> Int {
        plan.places == bound.places ? min(most, bound.score) : most
    }
}
