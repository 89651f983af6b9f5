/// How far it is proven that no plan is better.
package enum PlanProof: Hashable, Sendable {
    /// No other plan fills as many places with as many points.
    case only
    /// None fills more places, or as many with more points.
    case best
    /// The best may fill so many places more, or have so many points more: the time was over.
    case within(places: Int, points: Int)
}

/// The mean points of the need that fares worst.
package struct PlanFloor: Hashable, Sendable {
    /// Rounded down.
    package let points: Int
    /// What no plan can raise it above, rounded down.
    package let bound: Int
    /// Whether no plan raises it higher.
    package let isProven: Bool
}
