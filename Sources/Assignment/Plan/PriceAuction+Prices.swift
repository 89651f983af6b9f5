extension PriceAuction {
    /// What each candidate is charged, and what the last place of each need leaves it; `nil` for a
    /// need without pairs.
    struct Prices {
        let candidates: [Int]
        let needs: [Int?]
    }

    /// The lowest prices at which hardly anybody wants anything else than what he holds.
    ///
    /// A candidate need not cost more than the highest bid that he did not take; when he costs less,
    /// those who hold a place have more left and would bid less for the others, and so on.
    var prices: Prices {
        var prices = (0..<slots.count).map { slots.price($0) }
        for _ in 0..<8 {
            let rests = rests(prices, afterPlaces: true)
            var refused = [Int](repeating: 0, count: slots.count)
            for (number, pair) in pairs.enumerated() where !isHeld[number] {
                guard let rest = rests[Int(pair.need)] else { continue }
                let candidate = Int(pair.candidate)
                refused[candidate] = max(refused[candidate], pair.score - rest)
            }
            let lower = zip(prices, refused).map { min($0, $1) }
            if lower == prices { break }
            prices = lower
        }
        return Prices(candidates: prices, needs: rests(prices, afterPlaces: false))
    }

    /// What the best that a need does not hold would leave it; after the places it has, at least
    /// what the least of these leaves, since it would bid for nothing less.
    private func rests(_ prices: [Int], afterPlaces: Bool) -> [Int?] {
        missing.indices.map { need in
            var (best, least) = (Int.min, Int.max)
            for pair in starts[need]..<starts[need + 1] {
                let rest = pairs[pair].score - prices[Int(pairs[pair].candidate)]
                if isHeld[pair] { least = min(least, rest) } else { best = max(best, rest) }
            }
            if best == .min { return least == .max ? nil : least }
            return afterPlaces && missing[need] == 0 && least < .max ? max(best, least) : best
        }
    }
}
