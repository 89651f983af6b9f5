extension PartialDate {
    /// Reads the forms in use: `1975-06-01`, `1975.06`, `1975/6/1`, `1975年6月`, `197506`.
    ///
    /// What could mean two things is refused: two-digit years, `1975.1` (which a spreadsheet makes
    /// of `1975.10`) and day numbers of a spreadsheet.
    package static func read(_ text: String) throws(ValueFault) -> Reading<Self> {
        if let date = PartialDate(canonical: text.utf8.span) { return Reading(date) }
        do throws(ValueFault) {
            return Reading(try DateGroups(text).date(), from: text, note: .dateForm)
        } catch {
            guard error.code == .dateInvalid else { throw error }
            throw error.guessing(meant(by: text))
        }
    }

    /// Reads `1975`, `1975-06` or `1975-06-01`; returns `nil` for any other text.
    init?(canonical bytes: Span<UInt8>) {
        let hyphen = UInt8(ascii: "-")
        guard [4, 7, 10].contains(bytes.count), let year = bytes.number(in: 0..<4) else {
            return nil
        }
        var month: Int?
        var day: Int?
        if bytes.count >= 7 {
            guard bytes[4] == hyphen, let number = bytes.number(in: 5..<7) else { return nil }
            month = number
        }
        if bytes.count == 10 {
            guard bytes[7] == hyphen, let number = bytes.number(in: 8..<10) else { return nil }
            day = number
        }
        self.init(year: year, month: month, day: day)
    }
}

/// The groups of digits in a date as written, and the marks between them.
struct DateGroups {
    private var groups: [(value: Int, width: Int)] = []
    private var marks = ""
    private let text: String

    init(_ text: String) {
        self.text = text
        var isInDigits = false
        var hadBlank = false
        for scalar in Self.withoutMidnight(text.tidied).unicodeScalars {
            if scalar.isBlank {
                hadBlank = true
            } else if scalar.isDigit {
                let digit = Int(scalar.value) - 0x30
                if isInDigits, !hadBlank, let last = groups.indices.last {
                    let group = groups[last]
                    groups[last] = (min(group.value, 9_999_999) * 10 + digit, group.width + 1)
                } else {
                    if isInDigits { marks += " " }
                    groups.append((digit, 1))
                }
                (isInDigits, hadBlank) = (true, false)
            } else {
                marks.unicodeScalars.append(Self.mark(scalar))
                (isInDigits, hadBlank) = (false, false)
            }
        }
    }

    /// Spreadsheets write a date as `1975/6/1 0:00:00`.
    private static func withoutMidnight(_ text: String) -> String {
        for midnight in [" 00:00:00", " 0:00:00", "T00:00:00", " 00:00", " 0:00"]
        where text.hasSuffix(midnight) {
            return String(text.dropLast(midnight.count))
        }
        return text
    }

    private static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "–", "—", "‐", "−": "-"
        case "号": "日"
        default: scalar
        }
    }

    func date() throws(ValueFault) -> PartialDate {
        switch (groups.count, marks) {
        case (1, ""): try compactDate()
        case (1, "年"): try date(year: groups[0])
        case (2, "."): try dottedMonth()
        case (2, "-"), (2, "/"), (2, " "), (2, "年"), (2, "年月"):
            try date(year: groups[0], month: groups[1].value)
        case (3, ".."), (3, "--"), (3, "//"), (3, "  "), (3, "年月"), (3, "年月日"):
            try date(year: groups[0], month: groups[1].value, day: groups[2].value)
        default: throw fault(.dateInvalid)
        }
    }

    /// `197506`, `19750601`, and the numbers that only look like a date.
    private func compactDate() throws(ValueFault) -> PartialDate {
        let (value, width) = groups[0]
        switch width {
        case 8:
            return try date(
                year: (value / 10_000, 4), month: value / 100 % 100, day: value % 100)
        case 6 where PartialDate.years ~= value / 100:
            return try date(year: (value / 100, 4), month: value % 100)
        case 6:
            return try date(
                year: (value / 10_000, 2), month: value / 100 % 100, day: value % 100)
        case 5: throw serialFault(value)
        case 4 where PartialDate.years ~= value: return try date(year: (value, 4))
        case 4: return try date(year: (value / 100, 2), month: value % 100)
        case 2: throw fault(.twoDigitYear)
        default: throw fault(.dateInvalid)
        }
    }

    /// `1975.06`, where `1975.1` may stand for `1975.10`, and `27546.0` for a day number.
    private func dottedMonth() throws(ValueFault) -> PartialDate {
        let (year, month) = (groups[0], groups[1])
        if year.width == 5 { throw serialFault(year.value) }
        if year.width == 4, PartialDate.years ~= year.value, month == (1, 1) {
            throw fault(.dateLostZero, [.year: String(year.value)])
        }
        return try date(year: year, month: month.value)
    }

    private func date(
        year: (value: Int, width: Int), month: Int? = nil, day: Int? = nil
    ) throws(ValueFault) -> PartialDate {
        if year.width == 2, PartialDate(year: 2000, month: month, day: day) != nil {
            throw fault(.twoDigitYear)
        }
        guard year.width == 4, let date = PartialDate(year: year.value, month: month, day: day)
        else { throw fault(.dateInvalid) }
        return date
    }

    /// Day numbers of spreadsheets count from 1899-12-30.
    private func serialFault(_ serial: Int) -> ValueFault {
        guard let date = PartialDate(daysSinceEpoch: serial - 25_569) else {
            return fault(.dateInvalid)
        }
        return fault(.excelSerial, [.date: date.text])
    }

    private func fault(
        _ code: DiagnosticCode, _ parameters: [Diagnostic.Parameter: String] = [:]
    ) -> ValueFault {
        ValueFault(code, parameters.merging([.value: text]) { particular, _ in particular })
    }
}
