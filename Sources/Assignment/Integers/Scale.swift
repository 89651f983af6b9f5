/// How small great numbers are made for a solver that reckons in floating point and takes what is
/// nearer than a fixed distance for equal.
///
/// It is a power of two, so that nothing is rounded, and small numbers stay as they are.
struct Scale: Sendable {
    private let factor: Double

    init(_ numbers: [Int], atMost limit: Int) {
        let greatest = numbers.reduce(0) { max($0, abs($1)) }
        var factor = 1.0
        while Double(greatest) * factor > Double(limit) { factor /= 2 }
        self.factor = factor
    }

    func scaled(_ number: Int) -> Double { Double(number) * factor }

    func unscaled(_ number: Double) -> Double { number / factor }

    /// A bound, half a unit looser where it is made small: no whole number lies between.
    func scaledLower(_ bound: Int) -> Double { scaled(bound) - slack }
    func scaledUpper(_ bound: Int) -> Double { scaled(bound) + slack }

    private var slack: Double { factor < 1 ? factor / 2 : 0 }
}
