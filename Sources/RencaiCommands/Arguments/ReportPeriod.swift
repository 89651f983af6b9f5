import ArgumentParser
import Pool

/// A time of which a report tells: `2026`, `2026H1`, `2026Q3`, `2026-05` or `2026-01..2026-06`.
struct ReportPeriod: ExpressibleByArgument {
    let period: Period
    let text: String

    init?(argument: String) {
        text = argument.trimmed
        let upper = text.uppercased()
        guard
            let period = Self.part(upper, "H", months: 6) ?? Self.part(upper, "Q", months: 3)
                ?? Self.whole(text) ?? (try? Period.read(text).value)
        else { return nil }
        self.period = period
    }

    private init(_ period: Period) {
        self.period = period
        text = period.from == period.to ? period.to?.text ?? "" : period.text
    }

    /// Whether the whole of a date lies in it; what has no date does not.
    func contains(_ date: PartialDate?) -> Bool { date.map(period.contains) ?? false }

    /// What a report says of the time that it is about.
    var scope: String { words("时间：\(text)", "time: \(text)") }

    /// The same time a year before; `nil` where that lies before all dates.
    var yearBefore: ReportPeriod? {
        let (from, to) = (period.from?.yearBefore, period.to?.yearBefore)
        return Period(from: from, to: to).map(Self.init)
    }

    /// A year, or a month or day of it.
    private static func whole(_ text: String) -> Period? {
        PartialDate(canonical: text).flatMap { Period(from: $0, to: $0) }
    }

    /// A half or a quarter of a year.
    private static func part(_ text: String, _ mark: Character, months: Int) -> Period? {
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, let year = Int(parts[0]),
            let number = Int(parts[1]), 1...12 / months ~= number
        else { return nil }
        func month(_ month: Int) -> PartialDate? {
            PartialDate(canonical: "\(year)-\(month < 10 ? "0" : "")\(month)")
        }
        return Period(from: month((number - 1) * months + 1), to: month(number * months))
    }
}

extension PartialDate {
    /// The same date a year before; of the 29th of February the day before it.
    fileprivate var yearBefore: PartialDate? {
        PartialDate(year: year - 1, month: month, day: day)
            ?? PartialDate(year: year - 1, month: month, day: day.map { min($0, 28) })
    }
}
