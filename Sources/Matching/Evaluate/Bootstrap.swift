/// How far a figure may be off by chance: it is computed anew for samples of its units.
///
/// Samples are drawn with replacement, as many units as there are, two thousand times; the interval
/// holds the middle 95 % of the results (Efron and Tibshirani 1993, percentile interval). The
/// generator starts from a fixed number, so that one input gives one interval.
enum Bootstrap {
    static let samples = 2000
    /// How many of the results lie outside on each side.
    private static let outside = samples / 40

    /// The interval of a figure of each sample; `nil` with fewer than two units, or when many samples
    /// have no figure.
    static func interval(
        units: Int, _ figure: ([Int]) -> Double?
    ) -> ClosedRange<Double>? {
        guard units > 1 else { return nil }
        var generator = SplitMix(state: 20_230_328)
        var sample = [Int](repeating: 0, count: units)
        var results: [Double] = []
        for _ in 0..<samples {
            for place in sample.indices { sample[place] = generator.number(below: units) }
            if let result = figure(sample) { results.append(result) }
        }
        guard results.count > 9 * samples / 10 else { return nil }
        results.sort()
        return results[outside]...results[results.count - 1 - outside]
    }
}

/// Numbers that look random and are the same everywhere: SplitMix64 (Steele, Lea and Flood 2014).
private struct SplitMix {
    var state: UInt64

    mutating func number(below limit: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        mixed ^= mixed >> 31
        return Int(mixed.multipliedFullWidth(by: UInt64(limit)).high)
    }
}
