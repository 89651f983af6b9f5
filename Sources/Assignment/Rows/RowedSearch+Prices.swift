extension RowedSearch {
    /// What prices of the rows come to: those that bound best, and the best plan seen on the way.
    struct Priced {
        var prices: RowPrices
        var found: PairSet?

        /// Whether nothing is worth more than what was found.
        var isClosed: Bool { prices.bound <= found?.score ?? .min }
    }

    /// Moves prices of the rows until they bound well what a plan can be worth.
    ///
    /// - Parameter known: a plan that keeps to the rows and fills as many places as the flow.
    /// - Returns: the prices, and the known plan or a better one.
    func priced(_ known: PairSet?) -> Priced {
        var prices = RowPrices(instance, rows, relaxed, shortageCost: shortageCost)
        var best = Priced(prices: prices, found: known)
        guard isNear(known) else { return best }
        var (length, idle) = (1.0, 0)
        while length > 0.1, !best.isClosed {
            let hoped = best.found?.score ?? best.prices.bound - abs(best.prices.bound) / 50
            guard (try? prices.move(toward: hoped, length)) != nil else { break }
            note(repaired(prices), &best.found)
            if prices.bound < best.prices.bound {
                best.prices = prices
                idle = 0
            } else if idle < 3 {
                idle += 1
            } else {
                (prices, length, idle) = (best.prices, length / 2, 0)
            }
        }
        return best
    }

    /// A plan that keeps to the rows, whatever it is worth, near the flow at prices of the rows.
    func pricedSoon(_ look: (PairSet) -> Void) -> PairSet? {
        var prices = RowPrices(instance, rows, relaxed, shortageCost: shortageCost)
        for _ in 0..<max(2, min(40, 200_000 / (instance.pairs.count + 1))) {
            let hoped = prices.bound - abs(prices.bound) / 50
            guard (try? prices.move(toward: hoped, 1)) != nil else { return nil }
            if let plan = repaired(prices, look), plan.places == bound.places { return plan }
        }
        return nil
    }

    /// Whether a plan is so near to the flow that reduced costs settle pairs: hardly one is above what
    /// a few pairs are worth.
    private func isNear(_ plan: PairSet?) -> Bool {
        guard let plan else { return true }
        let highest = instance.pairs.reduce(0) { max($0, abs($1.score)) }
        return bound.score - plan.score <= highest
    }

    private func note(_ plan: PairSet?, _ found: inout PairSet?) {
        if let plan, plan.places == bound.places, plan.isBetter(than: found) { found = plan }
    }

    /// A plan near the flow at some prices, where few rows are broken by it.
    private func repaired(
        _ prices: RowPrices, _ look: (PairSet) -> Void = { _ in }
    ) -> PairSet? {
        var repair = RowRepair(
            instance, rows, from: prices.flow, places: bound.places, mostClosed: 400)
        return repair.run(look)
    }
}
