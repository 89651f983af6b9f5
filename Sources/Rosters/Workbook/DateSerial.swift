import Pool

/// A date as spreadsheets count it: in days, the time of day as their fraction.
enum DateSerial {
    enum Precision: Sendable { case year, month, day }

    /// The date as text, as far as its cell shows it; `nil` when it is none of our calendar.
    static func text(_ serial: Double, _ precision: Precision, from1904: Bool) -> String? {
        guard 0...3_000_000 ~= serial else { return nil }
        let day = Int(serial.rounded(.down))
        guard let date = PartialDate(daysSinceEpoch: day + firstDay(day, from1904)) else {
            return nil
        }
        switch precision {
        case .year: return PartialDate(year: date.year)?.text
        case .month: return PartialDate(year: date.year, month: date.month)?.text
        case .day: return date.text + time(serial - Double(day))
        }
    }

    /// The day nought, from 1970 on.
    ///
    /// The calendar of 1900 has a 29 February that never was.
    private static func firstDay(_ day: Int, _ from1904: Bool) -> Int {
        from1904 ? -24_107 : day < 60 ? -25_568 : -25_569
    }

    private static func time(_ fraction: Double) -> String {
        let minutes = Int((fraction * 1440).rounded())
        guard 1..<1440 ~= minutes else { return "" }
        let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return " " + parts.joined(separator: ":")
    }
}
