/// A figure with the interval in which it would lie for other needs of the same kind.
package struct Estimate: Hashable, Sendable {
    package let value: Double
    /// The middle 95 %; `nil` where there are too few units to tell.
    package let interval: ClosedRange<Double>?

    init(_ value: Double, interval: ClosedRange<Double>?) {
        self.value = value
        self.interval = interval
    }

    /// The same figure with an interval so many times as wide on either side.
    func widened(by factor: Double) -> Estimate {
        func end(_ bound: Double) -> Double { value + (bound - value) * factor }
        return Estimate(
            value, interval: interval.map { end($0.lowerBound)...end($0.upperBound) })
    }

    /// Whether the interval of a difference leaves out nought, so that it is more than chance.
    package var isDecided: Bool { interval.map { !$0.contains(0) } ?? false }
}
