package import Pool

/// What a snapshot is that holds a part of a pool: the candidates that were picked from it, and all
/// others that their gates and reasons speak of.
package struct Excerpt: Sendable {
    /// How many candidates of each kind the pool holds.
    let counts: [Kind: Int]
    /// Those that were picked: all that speaks for them is there.
    let picked: [Kind: Set<Key>]
    /// How many others have points, where that was counted for one need.
    let others: Int

    package init(counts: [Kind: Int], picked: [Kind: Set<Key>], others: Int = 0) {
        self.counts = counts
        self.picked = picked
        self.others = others
    }
}

extension Snapshot {
    /// How many candidates of some kinds the pool holds.
    func count(of kinds: [Kind]) -> Int {
        guard let excerpt else { return kinds.reduce(0) { $0 + numbers(of: $1).count } }
        return kinds.reduce(0) { $0 + (excerpt.counts[$1] ?? 0) }
    }

    /// Whether a candidate can be ranked.
    func isRanked(_ number: Int) -> Bool {
        guard let excerpt else { return true }
        let candidate = candidates[number]
        return excerpt.picked[candidate.kind]?.contains(candidate.key) == true
    }
}
