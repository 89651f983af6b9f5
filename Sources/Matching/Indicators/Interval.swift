/// On which side of a number that is written the true one lies.
enum Bound: Hashable {
    case atLeast
    case atMost
}

/// What a text says of a quantity: between which numbers it lies, in basic units.
struct Interval: Hashable {
    /// Open downwards without it.
    private(set) var lower: Magnitude?
    /// Open upwards without it.
    private(set) var upper: Magnitude?
    let unit: MeasuringUnit

    /// Returns `nil` where the numbers are too large.
    init?(_ first: Magnitude, _ last: Magnitude, _ bound: Bound?, in unit: MeasuringUnit) {
        guard let first = first.times(unit.factor, exponent: unit.exponent),
            let last = last.times(unit.factor, exponent: unit.exponent),
            let order = first.compared(with: last), order <= 0
        else { return nil }
        self.unit = unit
        lower = bound == .atMost ? nil : first
        upper = bound == .atLeast ? nil : last
    }

    /// The same number open to one side.
    func bounded(_ bound: Bound?) -> Self {
        var result = self
        if bound == .atLeast { (result.lower, result.upper) = (number, nil) }
        if bound == .atMost { (result.lower, result.upper) = (nil, number) }
        return result
    }

    /// The one number that is written; `nil` of a range.
    var number: Magnitude? {
        guard let lower else { return upper }
        guard let upper else { return lower }
        return lower.compared(with: upper) == 0 ? lower : nil
    }
}

/// Words that say on which side the true number lies.
enum BoundWord {
    static let before = words(
        [
            (
                "不低于 不小于 不少于 大于等于 大于 高于 超过 至少 ≥ ⩾ >= > ≧",
                .atLeast
            ),
            (
                "不大于 不高于 不超过 不多于 小于等于 小于 低于 少于 至多 ≤ ⩽ <= < ≦",
                .atMost
            ),
        ])
    static let after = words([("及以上 以上", .atLeast), ("及以下 以下 以内 之内", .atMost)])

    private static func words(
        _ rows: [(String, Bound)]
    ) -> [(word: [Unicode.Scalar], bound: Bound)] {
        rows.flatMap { row in
            row.0.split(separator: " ").map { (Array($0.unicodeScalars), row.1) }
        }
    }
}
