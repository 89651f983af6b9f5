/// A time from one date to another; open where a date is missing, but never on both sides.
package struct Period: CanonicalValue {
    package let from: PartialDate?
    package let to: PartialDate?

    /// Returns `nil` when both dates are missing, or the first lies after the second.
    package init?(from: PartialDate?, to: PartialDate?) {
        guard from != nil || to != nil, !Self.isBackward(from, to) else { return nil }
        self.from = from
        self.to = to
    }

    package var text: String { (from?.text ?? "") + ".." + (to?.text ?? "") }

    /// The first day, counted from 1970-01-01.
    package var firstDay: Int { from?.daysSinceEpoch ?? .min }

    /// The last day, counted from 1970-01-01.
    package var lastDay: Int { to?.latest.daysSinceEpoch ?? .max }

    /// Whether the whole of the date lies in the period.
    package func contains(_ date: PartialDate) -> Bool {
        firstDay <= date.daysSinceEpoch && date.latest.daysSinceEpoch <= lastDay
    }

    /// Whether there is a day in both periods.
    package func overlaps(_ other: Period) -> Bool {
        firstDay <= other.lastDay && other.firstDay <= lastDay
    }

    private static func isBackward(_ from: PartialDate?, _ to: PartialDate?) -> Bool {
        guard let from, let to else { return false }
        return from.earliest > to.latest
    }
}

extension Period {
    /// Reads `2023-01..2025-12` and the ways people write it: 2023年1月至2025年12月, 2023.05—至今.
    package static func read(_ text: String) throws(ValueFault) -> Reading<Self> {
        if let period = Period(canonical: text.utf8.span) { return Reading(period) }
        guard let (first, second) = halves(of: text.tidied) else {
            throw ValueFault(.dateInvalid, [.value: text])
        }
        let from = try date(first)
        let end = String(second).trimmed
        let to =
            end.isEmpty || openEnds.contains(end)
            ? nil : try PartialDate.readEnd(end, today: nil).value
        if let from, let to, isBackward(from, to) {
            throw ValueFault(.periodOrder, [.value: from.text, .other: to.text])
        }
        guard let period = Period(from: from, to: to) else {
            throw ValueFault(.dateInvalid, [.value: text])
        }
        return Reading(period, from: text, note: .dateForm)
    }

    private static let openEnds: Set<String> = ["现在", "长期"]

    /// Reads two canonical dates, or one, around `..`; returns `nil` for any other text.
    private init?(canonical bytes: Span<UInt8>) {
        var dots = 0
        while dots < bytes.count, bytes[dots] != UInt8(ascii: ".") { dots += 1 }
        guard dots + 1 < bytes.count, bytes[dots + 1] == UInt8(ascii: ".") else { return nil }
        let from = PartialDate(canonical: bytes.extracting(0..<dots))
        let to = PartialDate(canonical: bytes.extracting(dots + 2..<bytes.count))
        guard (from != nil) == (dots > 0), (to != nil) == (dots + 2 < bytes.count) else {
            return nil
        }
        self.init(from: from, to: to)
    }

    private static func date(_ text: Substring) throws(ValueFault) -> PartialDate? {
        let text = String(text).trimmed
        return text.isEmpty ? nil : try PartialDate.read(text).value
    }

    /// The texts before and after the first sign that stands for "to".
    private static func halves(of text: String) -> (Substring, Substring)? {
        if text.hasSuffix("至今") {
            let marks = text.dropLast(2).reversed().prefix { "-–—~. ".contains($0) }
            return (text.dropLast(2 + marks.count), "")
        }
        for separator in ["..", "至", "到", "~", "——", "—", "–", " - "] {
            if let halves = text.halves(around: separator) { return halves }
        }
        // A hyphen inside a date is not the one between the dates: 2023.05-2025.12, 2023-2025.
        guard let halves = text.halves(around: "-") else { return nil }
        let end = String(halves.1).trimmed
        let isYear = end.count >= 4 && end.prefix(4).allSatisfy(\.isNumber) && !end.contains("-")
        return isYear || openEnds.contains(end) ? halves : nil
    }
}
