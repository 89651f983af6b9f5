/// What the places of a need are worth on average: points over places.
package struct Floor: Comparable, Hashable, Sendable {
    /// The two without a common divisor; at least one place.
    package let score: Int
    package let places: Int

    package init(score: Int, over places: Int) {
        precondition(places > 0, "a mean of nothing")
        var (divisor, rest) = (places, abs(score))
        while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
        self.score = score / divisor
        self.places = places / divisor
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.score * right.places < right.score * left.places
    }

    /// The fewest points that so many places must be worth to reach it.
    package func required(of places: Int) -> Int { -(-score * places).quotient(of: self.places) }

    /// The fewest points that so many places must be worth to be above it.
    package func requiredAbove(of places: Int) -> Int {
        (score * places).quotient(of: self.places) + 1
    }

    /// About half way to another, in tenths of a point.
    func middle(to other: Floor) -> Floor {
        let low = (score * 10).quotient(of: places)
        let high = (other.score * 10).quotient(of: other.places)
        return Floor(score: (low + high).quotient(of: 2), over: 10)
    }
}

extension Int {
    /// Divided, and rounded down.
    fileprivate func quotient(of divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
