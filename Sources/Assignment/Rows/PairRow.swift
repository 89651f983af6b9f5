/// A sum over pairs of a plan that is held between two bounds: of their number, or of what they are
/// worth.
struct PairRow: Sendable {
    /// By number, in their order.
    let pairs: [Int]
    /// What each pair adds to the sum; without them one.
    let weights: [Int]?
    let lower: Int?
    let upper: Int?

    init(_ pairs: [Int], weights: [Int]? = nil, atLeast lower: Int? = nil, atMost upper: Int? = nil)
    {
        self.pairs = pairs
        self.weights = weights
        self.lower = lower
        self.upper = upper
    }

    /// The sum of the pairs of a plan, which are told by a mark for each pair.
    func sum(_ chosen: [Bool]) -> Int {
        var sum = 0
        for (place, pair) in pairs.enumerated() where chosen[pair] { sum += weights?[place] ?? 1 }
        return sum
    }

    func isKept(by chosen: [Bool]) -> Bool {
        let sum = sum(chosen)
        return sum >= lower ?? .min && sum <= upper ?? .max
    }
}
