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
