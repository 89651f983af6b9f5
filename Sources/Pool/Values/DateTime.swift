/// A moment to the second, with its distance from UTC, as RFC 3339 writes it.
package struct DateTime: CanonicalValue {
    package let date: PartialDate
    /// The seconds since midnight, by the clock of the place.
    package let secondOfDay: Int
    /// How far the clock of the place is ahead of UTC.
    package let offsetMinutes: Int

    /// China Standard Time, which is meant where a text names none.
    package static let chinaOffset = 480

    /// Returns `nil` unless the date is known to the day.
    package init?(date: PartialDate, secondOfDay: Int, offsetMinutes: Int = chinaOffset) {
        guard date.precision == .day, 0..<86_400 ~= secondOfDay, -1439...1439 ~= offsetMinutes
        else { return nil }
        self.date = date
        self.secondOfDay = secondOfDay
        self.offsetMinutes = offsetMinutes
    }

    /// The moment so many seconds after 1970-01-01T00:00:00Z, by the clock of a place.
    package init?(secondsSinceEpoch seconds: Int, offsetMinutes: Int = chinaOffset) {
        let local = seconds + offsetMinutes * 60
        let second = ((local % 86_400) + 86_400) % 86_400
        guard let date = PartialDate(daysSinceEpoch: (local - second) / 86_400) else { return nil }
        self.init(date: date, secondOfDay: second, offsetMinutes: offsetMinutes)
    }

    package var secondsSinceEpoch: Int {
        date.daysSinceEpoch * 86_400 + secondOfDay - offsetMinutes * 60
    }

    package var text: String {
        let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
        return date.text + "T" + time.map(twoDigits).joined(separator: ":") + offsetText
    }

    private var offsetText: String {
        guard offsetMinutes != 0 else { return "Z" }
        let minutes = abs(offsetMinutes)
        let sign = offsetMinutes < 0 ? "-" : "+"
        return sign + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
    }
}

extension DateTime: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.secondsSinceEpoch, left.offsetMinutes) < (
            right.secondsSinceEpoch, right.offsetMinutes
        )
    }
}

extension DateTime {
    /// Reads RFC 3339; without seconds, time or offset it takes nought and China Standard Time.
    package static func read(_ text: String) throws(ValueFault) -> Reading<Self> {
        guard let moment = parse(text.tidied.uppercased()) else {
            throw ValueFault(.dateInvalid, [.value: text])
        }
        return Reading(moment, from: text, note: .dateForm)
    }

    private static func parse(_ text: String) -> DateTime? {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
            $0 == "T" || $0 == " "
        }
        guard let first = parts.first, let date = try? PartialDate.read(String(first)).value else {
            return nil
        }
        guard parts.count == 2 else { return DateTime(date: date, secondOfDay: 0) }
        let clock = parts[1].prefix { $0.isNumber || $0 == ":" || $0 == "." }
        guard let second = secondOfDay(clock),
            let offset = offset(parts[1].dropFirst(clock.count))
        else { return nil }
        return DateTime(date: date, secondOfDay: second, offsetMinutes: offset)
    }

    /// Reads `09:30:00`, `09:30` and `09:30:00.125`, whose fraction is dropped.
    private static func secondOfDay(_ clock: Substring) -> Int? {
        let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard 2...3 ~= fields.count, let hour = number(fields[0], below: 24),
            let minute = number(fields[1], below: 60)
        else { return nil }
        guard fields.count == 3 else { return hour * 3600 + minute * 60 }
        let parts = fields[2].split(separator: ".", maxSplits: 1)
        guard let whole = parts.first, let second = number(whole, below: 60),
            parts.count == 1 || parts[1].utf8.allSatisfy(\.isDigit)
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    /// Reads `Z`, `+08:00`, or nothing for China Standard Time.
    private static func offset(_ text: Substring) -> Int? {
        if text.isEmpty { return chinaOffset }
        if text == "Z" { return 0 }
        let fields = text.dropFirst().split(separator: ":")
        guard text.hasPrefix("+") || text.hasPrefix("-"), fields.count == 2,
            let hours = number(fields[0], below: 24), let minutes = number(fields[1], below: 60)
        else { return nil }
        return (hours * 60 + minutes) * (text.hasPrefix("-") ? -1 : 1)
    }

    private static func number(_ text: Substring, below limit: Int) -> Int? {
        guard 1...2 ~= text.utf8.count, let number = text.utf8.span.number(in: 0..<text.utf8.count),
            number < limit
        else { return nil }
        return number
    }
}
