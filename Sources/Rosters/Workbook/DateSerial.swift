import Pool

/// A date as spreadsheets count it: in days, the time of day as their fraction.
enum DateSerial {
    enum Precision: Sendable { case year, month, day }

    /// The cell of a date, as far as it is shown; `nil` when it is none of our calendar.
    ///
    /// Nothing is what 0 means, the value of a formula without one. The time of day is dropped.
    static func cell(_ serial: Double, _ precision: Precision, from1904: Bool) -> SheetCell? {
        guard 0...3_000_000 ~= serial else { return nil }
        if serial == 0 { return .empty }
        let seconds = Int((serial * Double(secondsADay)).rounded())
        guard seconds >= secondsADay else { return nil }
        let day = seconds / secondsADay
        guard let date = PartialDate(daysSinceEpoch: day + firstDay(day, from1904)) else {
            return nil
        }
        return cell(date, second: seconds % secondsADay, precision)
    }

    /// The cell of a date that is written out, `2026-07-10T00:00:00`; `nil` when it is none.
    static func cell(written: String, _ precision: Precision) -> SheetCell? {
        let parts = written.split(separator: "T", maxSplits: 1)
        guard let day = parts.first?.split(separator: "-").map({ Int($0) ?? 0 }), day.count == 3,
            let date = PartialDate(year: day[0], month: day[1], day: day[2])
        else { return nil }
        let time = parts.dropFirst().first?.split(separator: ":").map {
            Int(Double($0.filter { $0.isNumber || $0 == "." }) ?? 0)
        }
        let second = (time ?? []).reduce(0) { $0 * 60 + $1 }
        let scale = [0: 1, 1: 3600, 2: 60, 3: 1][time?.count ?? 0] ?? 1
        return cell(date, second: min(second * scale, secondsADay - 1), precision)
    }

    private static let secondsADay = 86_400

    private static func cell(
        _ date: PartialDate, second: Int, _ precision: Precision
    ) -> SheetCell {
        let text = text(date, precision)
        guard second > 0 else { return SheetCell(text, form: .date) }
        // A time so near to midnight is a rounded or shifted date more often than an hour.
        let step = second < 60 ? -1 : second > secondsADay - 60 ? 1 : 0
        let neighbour = PartialDate(daysSinceEpoch: date.daysSinceEpoch + step) ?? date
        let other = Self.text(neighbour, precision)
        guard other == text else {
            let days = step < 0 ? [other, text] : [text, other]
            return SheetCell(days.joined(separator: "、"), form: .date, fault: .midnight)
        }
        return SheetCell(text, form: .date, marks: .timeDropped)
    }

    private static func text(_ date: PartialDate, _ precision: Precision) -> String {
        switch precision {
        case .year: PartialDate(year: date.year)?.text ?? ""
        case .month: PartialDate(year: date.year, month: date.month)?.text ?? ""
        case .day: date.text
        }
    }

    /// The day nought, from 1970 on.
    ///
    /// The calendar of 1900 has a 29 February that never was.
    private static func firstDay(_ day: Int, _ from1904: Bool) -> Int {
        from1904 ? -24_107 : day < 60 ? -25_568 : -25_569
    }
}
