/// What the search for the best values of an integer program came to.
package enum IntegerOutcome: Sendable, Equatable {
    /// The best values there are.
    case proven(values: [Int], objective: Int)
    /// Good values; there may be better ones, but none that are worth more than the bound.
    case within(values: [Int], objective: Int, bound: Int)
    /// No values keep to all rows.
    case infeasible
    /// The time was over before any values were found; none are worth more than the bound.
    case open(bound: Int)
}
