/// What a change to a plan costs: places that are filled no more, and points.
///
/// Negative numbers are a gain.
package struct AssignmentPrice: Comparable, Hashable, Sendable {
    package let places: Int
    package let score: Int

    package init(places: Int, score: Int) {
        self.places = places
        self.score = score
    }

    /// Takes a cost apart, of which places make whole multiples of their own cost.
    init(cost: Int, of place: Int) {
        let half = place / 2
        places = (cost + (cost < 0 ? -half : half)) / place
        score = cost - places * place
    }

    /// Places come before points.
    package static func < (left: Self, right: Self) -> Bool {
        (left.places, left.score) < (right.places, right.score)
    }
}
