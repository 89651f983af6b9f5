/// A date known to the day, the month or only the year; the precision given is kept.
package struct PartialDate: CanonicalValue {
    /// How much of a date is known.
    package enum Precision: Int, Comparable, Sendable {
        case year, month, day

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The years that the registry has a use for.
    package static let years = 1850...2150

    private let packedYear: Int16
    private let packedMonth: UInt8
    private let packedDay: UInt8

    /// Returns `nil` for a date that is not in the calendar, or out of `years`.
    package init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard Self.years ~= year else { return nil }
        if let month {
            guard 1...12 ~= month else { return nil }
            if let day {
                guard 1...Self.dayCount(year: year, month: month) ~= day else { return nil }
            }
        } else if day != nil {
            return nil
        }
        packedYear = Int16(year)
        packedMonth = UInt8(month ?? 0)
        packedDay = UInt8(day ?? 0)
    }

    package var year: Int { Int(packedYear) }
    package var month: Int? { packedMonth == 0 ? nil : Int(packedMonth) }
    package var day: Int? { packedDay == 0 ? nil : Int(packedDay) }

    package var precision: Precision {
        if packedMonth == 0 { return .year }
        return packedDay == 0 ? .month : .day
    }

    /// As ISO 8601 writes it: `1975`, `1975-06`, `1975-06-01`.
    package var text: String {
        var text = String(packedYear)
        if packedMonth > 0 { text += "-" + twoDigits(Int(packedMonth)) }
        if packedDay > 0 { text += "-" + twoDigits(Int(packedDay)) }
        return text
    }
}

extension PartialDate: Comparable, CustomStringConvertible {
    /// The order of the canonical texts: a year comes before its months.
    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    package var description: String { text }

    private var rank: Int { Int(packedYear) << 16 | Int(packedMonth) << 8 | Int(packedDay) }
}

/// A number below one hundred, with two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0" + String(number) : String(number) }
