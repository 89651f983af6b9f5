/// Points that were learned from judgments, and whether they hold on judgments that they were not
/// learned from.
///
/// The needs are parted into folds; each is ranked by points that were learned from all the others
/// and by the profile in force. Only what that gains, over all needs, tells whether learning helps;
/// what is proposed is then learned from all of them.
package struct ProfileTrial: Sendable {
    /// What became of the needs of one fold.
    package struct Fold: Hashable, Sendable {
        package let needs: Int
        package let pairs: Int
        /// The mean of `Gain.normalized` by the profile in force, and by what the others taught.
        package let before: Double?
        package let after: Double?
        /// The points that the others taught.
        package let learned: Profile
    }

    /// How much wider than the bootstrap's the interval of the gain is: √(1 + k / (k - 1)) of k folds.
    ///
    /// The needs of a fold are ranked by the same points, and any two folds learn from much the same
    /// needs, so that the gains of needs are not independent of one another, as the bootstrap takes
    /// them to be (Nadeau and Bengio 2003). Without it shuffled grades were taken for real ones in 4 to
    /// 6 of 100 trials.
    static let widening = 1.5

    package let base: Profile
    /// The base with the points learned from all needs.
    package let learned: Profile
    package let folds: [Fold]
    /// By how much held-out needs are ranked better than by the base, over all folds; the interval is
    /// that of the bootstrap, widened for the folds.
    package let gain: Estimate?
    /// The mean of `Gain.normalized` over all needs by the base, and by what was learned from them: it
    /// flatters the latter, and is what `evaluate` will find.
    package let fitted: (before: Double?, after: Double?)

    /// The order of the needs does not matter.
    package init(_ needs: [MeasuredNeed], base: Profile) {
        let needs = needs.sorted { $0.need.precedes($1.need) }
        let telling = needs.filter(\.tellsOrders)
        self.base = base
        let before = telling.map { $0.gain(by: base) }
        var after = [Double?](repeating: nil, count: telling.count)
        folds = Folds(telling.map(\.need)).groups.map { group in
            let isHeld = Set(group)
            let learned = base.learning(
                from: telling.indices.filter { !isHeld.contains($0) }.map { telling[$0] })
            for place in group { after[place] = telling[place].gain(by: learned) }
            return Fold(
                needs: group.count,
                pairs: group.reduce(0) { $0 + telling[$1].candidates.count },
                before: Ratio(of: group.map { before[$0] }).value,
                after: Ratio(of: group.map { after[$0] }).value, learned: learned)
        }
        gain = Ratio(of: after).excess(over: Ratio(of: before))?.widened(by: Self.widening)
        learned = base.learning(from: telling)
        // As `evaluate` counts, with needs of which any order is the best.
        let (base, learned) = (base, learned)
        fitted = (
            Ratio(of: needs.map { $0.gain(by: base) }).value,
            Ratio(of: needs.map { $0.gain(by: learned) }).value
        )
    }

    /// Whether what is learned ranks other needs better, beyond chance.
    package var helps: Bool { gain.map { $0.isDecided && $0.value > 0 } ?? false }
}

extension Ratio {
    /// The mean of the values that there are.
    fileprivate init(of values: [Double?]) { self.init(values.map { Term(value: $0) }) }
}
