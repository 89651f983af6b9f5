import Words

/// A figure as it is printed: rounded to thousandths, so that no machine's last digit shows.
struct Thousandths: Hashable {
    let count: Int

    init(_ value: Double) { count = Int((value * 1000).rounded()) }

    /// `0.715`.
    var text: String { JSONValue.decimal(digits: count, places: 3).line }

    /// `+0.012`, of a difference.
    var signed: String { count > 0 ? "+" + text : text }

    var json: JSONValue { .decimal(digits: count, places: 3) }

    /// `0.701 … 0.732`; nothing where there is none.
    static func shown(_ interval: ClosedRange<Double>?) -> String {
        guard let interval else { return "" }
        return "\(Self(interval.lowerBound).text) … \(Self(interval.upperBound).text)"
    }

    /// The same with what it is, behind the figure that it belongs to.
    static func inBrackets(_ interval: ClosedRange<Double>?, _ language: Language) -> String {
        guard let interval else { return "" }
        let text = "\(ReportWords(language)[EvaluationReport.Text.interval]) \(shown(interval))"
        return language == .chinese ? "（\(text)）" : " (\(text))"
    }

    /// Of a figure that there may not be.
    static func json(_ value: Double?) -> JSONValue { value.map { Self($0).json } ?? .null }

    static func json(_ interval: ClosedRange<Double>?) -> JSONValue {
        interval.map { .array([json($0.lowerBound), json($0.upperBound)]) } ?? .null
    }
}
