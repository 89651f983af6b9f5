/// A figure made of one sum over another, each term from one unit that was drawn: a need, or a rater.
///
/// A mean has a weight of one for each unit that has a value; a share or a loss over pairs has the
/// number of pairs.
package struct Ratio: Hashable, Sendable {
    /// What one unit adds; nothing where the figure does not exist for it.
    package struct Term: Hashable, Sendable {
        package var sum: Double
        package var weight: Double

        package static let nothing = Term(sum: 0, weight: 0)

        package init(sum: Double, weight: Double) {
            self.sum = sum
            self.weight = weight
        }

        /// The value of one unit, which counts as one.
        package init(value: Double?) {
            self = value.map { Term(sum: $0, weight: 1) } ?? .nothing
        }

        package var value: Double? { weight > 0 ? sum / weight : nil }
    }

    package var terms: [Term]

    package init(_ terms: [Term]) { self.terms = terms }

    package var value: Double? { total(of: terms).value }

    /// The figure of a sample in which some units are missing and others come several times.
    func value(ofSample units: [Int]) -> Double? {
        total(of: units.lazy.map { terms[$0] }).value
    }

    private func total(of terms: some Sequence<Term>) -> Term {
        terms.reduce(into: .nothing) { total, term in
            total.sum += term.sum
            total.weight += term.weight
        }
    }
}

extension Ratio {
    /// By how much the figure is above another of the same units, each sample being the same for
    /// both; `shown` is what is printed of either.
    func excess(over other: Ratio, as shown: (Double) -> Double = { $0 }) -> Estimate? {
        func above(_ first: Double?, _ second: Double?) -> Double? {
            guard let first, let second else { return nil }
            return shown(first) - shown(second)
        }
        guard terms.count == other.terms.count, let value = above(value, other.value) else {
            return nil
        }
        return Estimate(
            value,
            interval: Bootstrap.interval(units: terms.count) { sample in
                above(self.value(ofSample: sample), other.value(ofSample: sample))
            })
    }
}
