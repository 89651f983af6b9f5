/// What a need's places could be worth if nobody else wanted its candidates.
struct BestOfNeed {
    /// The pairs that it takes in any case, together.
    private let pinned: Int
    /// What the other places would be worth, the best first.
    private let best: [Int]
    /// What those others are worth together.
    private let sum: Int
    /// Whether it has as many candidates as places.
    let isFilled: Bool

    init(_ instance: AssignmentInstance, _ need: Int) {
        let pairs = instance.pairs[instance.pairs(of: need)]
        let pins = pairs.filter { $0.choice == .pinned }
        let open = max(0, instance.needs[need].places - pins.count)
        pinned = pins.reduce(0) { $0 + $1.score }
        best = pairs.filter { $0.choice == .free }.map(\.score).sorted(by: >).prefix(open)
            .map { $0 }
        sum = best.reduce(0, +)
        isFilled = best.count == open
    }

    /// All its places together.
    var score: Int { pinned + sum }

    /// All its places together with a free pair that is worth so much; `nil` where it has no room.
    func score(with pair: Int) -> Int? {
        guard let last = best.last else { return nil }
        return pinned + sum + min(0, pair - last)
    }
}

extension AssignmentInstance {
    /// Without the pairs beside which a need cannot be worth what is required of it.
    ///
    /// - Parameter required: a sum of points for each need; `nil` where it is any.
    /// - Returns: `nil` where a need cannot be worth it at all.
    func pruned(_ required: [Int?]) -> AssignmentInstance? {
        var pruned = self
        for need in needs.indices {
            guard let least = required[need] else { continue }
            let best = BestOfNeed(self, need)
            guard best.isFilled, best.score >= least else { return nil }
            for pair in pairs(of: need) where pairs[pair].choice == .free {
                let score = best.score(with: pairs[pair].score)
                if score ?? .min < least { pruned.choose(pair, .forbidden) }
            }
        }
        return pruned
    }
}
