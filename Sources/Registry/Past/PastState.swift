package import Pool

/// Which earlier state of a registry is meant.
package enum PastState: Hashable, Sendable {
    /// As it stood when a day ended.
    case day(PartialDate)
    /// The state that reports call by its number: r12.
    case revision(Int)
}
