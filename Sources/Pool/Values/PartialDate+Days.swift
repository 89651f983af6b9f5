extension PartialDate {
    /// The first day that the date may stand for.
    package var earliest: PartialDate {
        PartialDate(year: year, month: month ?? 1, day: day ?? 1) ?? self
    }

    /// The last day that the date may stand for.
    package var latest: PartialDate {
        let month = month ?? 12
        let day = day ?? Self.dayCount(year: year, month: month)
        return PartialDate(year: year, month: month, day: day) ?? self
    }

    /// The days from 1970-01-01 to `earliest`.
    package var daysSinceEpoch: Int {
        Self.days(year: year, month: month ?? 1, day: day ?? 1)
    }

    /// The day that lies so many days after 1970-01-01; `nil` out of `years`.
    package init?(daysSinceEpoch days: Int) {
        guard -100_000...100_000 ~= days else { return nil }
        // Counted from 0000-03-01, so that a leap day ends its year.
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// Whether the other date lies within this one, as far as both are known.
    package func agrees(with other: PartialDate) -> Bool {
        earliest <= other.latest && other.earliest <= latest
    }

    /// The full years of someone born on this date, at the most, on the day given.
    package func age(on day: PartialDate) -> Int {
        let birth = earliest
        let today = day.latest
        let hadBirthday = (today.month ?? 0, today.day ?? 0) >= (birth.month ?? 0, birth.day ?? 0)
        return today.year - birth.year - (hadBirthday ? 0 : 1)
    }

    /// The ages at which people are in the registry; any other is worth a second look.
    package static let likelyAges = 16...100

    /// The warning that someone born on this date would be of an odd age on the day given.
    package func ageNote(on day: PartialDate) -> ValueNote? {
        let age = age(on: day)
        guard !Self.likelyAges.contains(age) else { return nil }
        return ValueNote(.dateOdd, [.value: text, .age: String(age)])
    }

    /// How many days the month has in the Gregorian calendar.
    static func dayCount(year: Int, month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear % 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
