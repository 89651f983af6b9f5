import Pool

/// A birth as it is compared: by part, and digit by digit.
struct BirthParts {
    let year: Int
    /// 0 where it is not known.
    let month: Int
    let day: Int

    init(_ date: PartialDate) {
        year = date.year
        month = date.month ?? 0
        day = date.day ?? 0
    }

    /// The day as a number, where it is known, and the month.
    var dayNumber: Int? { day > 0 ? (year * 12 + month) * 32 + day : nil }
    var monthNumber: Int? { month > 0 ? year * 12 + month : nil }

    /// Of two days; of months where only one knows the day.
    func likeness(with other: BirthParts) -> (field: ComparedField, Likeness) {
        guard month > 0, other.month > 0 else {
            return (.birthMonth, year == other.year ? .missing : .differ)
        }
        let isOfDays = day > 0 && other.day > 0
        let field: ComparedField = isOfDays ? .birthDay : .birthMonth
        let parts = (year == other.year ? 1 : 0) + (month == other.month ? 1 : 0)
        let equal = parts + (isOfDays && day == other.day ? 1 : 0)
        let all = isOfDays ? 3 : 2
        if equal == all { return (field, .same) }
        if isSlip(of: other, isOfDays) { return (field, .similar) }
        return (field, equal == all - 1 ? .distant : .differ)
    }

    /// Whether one digit is another, two neighbours changed places, or month and day did.
    private func isSlip(of other: BirthParts, _ isOfDays: Bool) -> Bool {
        if isOfDays, year == other.year, month == other.day, day == other.month { return true }
        var (mine, its) = (digits(isOfDays), other.digits(isOfDays))
        var differences = 0
        var (before, itsBefore) = (-1, -1)
        while mine > 0, differences < 3 {
            let (digit, other) = (mine % 10, its % 10)
            if digit != other {
                differences += 1
                let isExchange = differences == 2 && digit == itsBefore && other == before
                if differences == 2, !isExchange { return false }
                (before, itsBefore) = (digit, other)
            } else {
                // What changed places stood side by side.
                (before, itsBefore) = (-1, -1)
            }
            (mine, its) = (mine / 10, its / 10)
        }
        return differences < 3
    }

    /// The date as one number, with its day or without.
    private func digits(_ isOfDays: Bool) -> Int {
        isOfDays ? (year * 100 + month) * 100 + day : year * 100 + month
    }
}
