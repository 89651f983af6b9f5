extension RowedSearch {
    /// The best plan, and among equals the one that the ties tell.
    ///
    /// - Parameter known: a plan that keeps to all rows, if there is one.
    /// - Returns: the plan, and how far it is proven.
    /// - Throws: where there is none, or none was found in time.
    func best(beginning known: PairSet? = nil) throws(SearchedPlan.Fault) -> SearchedPlan {
        if let plan = tied { return plan }
        let (first, placesBound) = try mostPlaces(known)
        guard first?.places ?? bound.places == bound.places else {
            return try mostPoints(first, nil, placesBound)
        }
        let priced = priced(first)
        return try mostPoints(priced.found, priced.prices, placesBound)
    }

    /// The plan with the most points of those with as many places as one that was found.
    private func mostPoints(
        _ found: PairSet?, _ prices: RowPrices?, _ placesBound: Int
    ) throws(SearchedPlan.Fault) -> SearchedPlan {
        let ceiling = prices?.bound ?? .max
        if let found, found.score >= ceiling {
            return SearchedPlan(
                finest(found, prices), placesBound: placesBound, scoreBound: found.score)
        }
        switch program(.score, keeping: found, prices).best(within: seconds) {
        case .infeasible:
            // Whatever was found keeps to the rows, so that it is the best.
            guard let found else { throw .infeasible }
            return SearchedPlan(found, placesBound: placesBound, scoreBound: found.score)
        case .open(let most):
            guard let found else { throw .undecided }
            return SearchedPlan(
                found, placesBound: placesBound, scoreBound: min(most, ceiling))
        case .found(let plan, let most, let isProven):
            let best = plan.isBetter(than: found) ? plan : found ?? plan
            return SearchedPlan(
                isProven ? finest(best, prices) : best,
                placesBound: max(placesBound, best.places),
                scoreBound: isProven ? best.score : min(most, ceiling))
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
        let soon = soon()
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

    /// A program over more pairs is not asked twice: its first look alone may take longer than there
    /// is time.
    static let mostPairs = 30_000

    /// Among the plans that are as good the one that ranks finer, then the one of the ties.
    private func finest(_ plan: PairSet, _ prices: RowPrices?) -> PairSet {
        var best = plan
        var rows: [PairRow] = []
        let isFine = instance.pairs.contains { $0.fine != 0 }
        for aim in isFine ? [PairProgram.Aim.fine, .tie] : [.tie] {
            let program = program(aim, keeping: best, prices, rows, atLeast: best.score)
            guard program.size <= Self.mostPairs,
                case .found(let finer, let most, true) = program.best(within: seconds)
            else { break }
            best = finer
            rows.append(
                PairRow(
                    Array(instance.pairs.indices), weights: instance.pairs.map(\.fine),
                    atLeast: most))
        }
        return best
    }
}
