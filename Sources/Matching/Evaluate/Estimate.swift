/// A figure with the interval in which it would lie for other needs of the same kind.
package struct Estimate: Hashable, Sendable {
    package let value: Double
    /// The middle 95 %; `nil` where there are too few units to tell.
    package let interval: ClosedRange<Double>?

    init(_ value: Double, interval: ClosedRange<Double>?) {
        self.value = value
        self.interval = interval
    }

    /// Whether the interval of a difference leaves out nought, so that it is more than chance.
    package var isDecided: Bool { interval.map { !$0.contains(0) } ?? false }
}
