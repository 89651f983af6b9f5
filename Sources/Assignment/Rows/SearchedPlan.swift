/// A plan that was searched for, and how far it is proven to be the best.
package struct SearchedPlan: Sendable, Equatable {
    /// Its pairs, by number.
    package let pairs: [Int]
    package let places: Int
    package let score: Int
    /// No plan fills more places.
    package let placesBound: Int
    /// No plan that fills as many is worth more.
    package let scoreBound: Int

    /// Whether no plan is better.
    package var isProven: Bool { places == placesBound && score == scoreBound }

    init(_ plan: PairSet, placesBound: Int, scoreBound: Int) {
        pairs = plan.isChosen.indices.filter { plan.isChosen[$0] }
        places = plan.places
        score = plan.score
        self.placesBound = placesBound
        self.scoreBound = scoreBound
    }

    /// Why there is none.
    package enum Fault: Error, Equatable {
        /// Pins and least loads cannot hold.
        case plan(FlowPlan.Fault)
        /// Nothing keeps to all bounds.
        case infeasible
        /// The time was over before anything was found.
        case undecided
    }
}
