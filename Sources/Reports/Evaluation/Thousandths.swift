/// A figure as it is printed: rounded to thousandths, so that no machine's last digit shows.
struct Thousandths: Hashable {
    let count: Int

    init(_ value: Double) { count = Int((value * 1000).rounded()) }

    /// `0.715`.
    var text: String { JSONValue.decimal(digits: count, places: 3).line }

    /// `+0.012`, of a difference.
    var signed: String { count > 0 ? "+" + text : text }

    var json: JSONValue { .decimal(digits: count, places: 3) }
}
