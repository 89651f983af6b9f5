import Pool
import Testing

@Suite struct PartialDateTests {
    @Test(arguments: [
        ("1975", PartialDate.Precision.year), ("1975-06", .month), ("1975-06-01", .day),
        ("2000-02-29", .day), ("1850", .year), ("2150-12-31", .day),
    ])
    func keepsThePrecisionOfCanonicalDates(text: String, precision: PartialDate.Precision) throws {
        let reading = try PartialDate.read(text)
        #expect(reading.notes.isEmpty)
        #expect(reading.value.text == text)
        #expect(reading.value.precision == precision)
    }

    @Test(arguments: [
        ("1975.06", "1975-06"), ("1975/6/1", "1975-06-01"), ("1975年6月", "1975-06"),
        ("197506", "1975-06"), ("19750601", "1975-06-01"), ("1975年", "1975"),
        ("1975年06月01日", "1975-06-01"), ("1975年6月1号", "1975-06-01"), ("1975.6.1", "1975-06-01"),
        ("1975-6-1", "1975-06-01"), ("1975.2", "1975-02"), ("1975.10", "1975-10"),
        ("1975/1", "1975-01"), ("1975-1", "1975-01"), ("1975.01", "1975-01"),
        ("１９７５．０６", "1975-06"), ("1975 年 6 月", "1975-06"), ("1975 06", "1975-06"),
        ("1975/6/1 0:00:00", "1975-06-01"), ("1975-06-01 00:00:00", "1975-06-01"),
        (" 1975-06 ", "1975-06"), ("1975–06", "1975-06"), ("201105", "2011-05"),
    ])
    func readsTheFormsInUse(text: String, canonical: String) throws {
        let reading = try PartialDate.read(text)
        #expect(reading.value.text == canonical)
        #expect(reading.notes == [ValueNote(.dateForm, [.value: canonical])])
    }

    @Test(arguments: [
        ("1975.13", DiagnosticCode.dateInvalid), ("1975-02-29", .dateInvalid),
        ("1975-00", .dateInvalid), ("1975-06-31", .dateInvalid), ("1849", .dateInvalid),
        ("2151-01", .dateInvalid), ("197513", .dateInvalid), ("", .dateInvalid),
        ("不详", .dateInvalid), ("06/01/1975", .dateInvalid), ("1975-06/01", .dateInvalid),
        ("1975-06-", .dateInvalid), ("1975.06.01.02", .dateInvalid), ("1975.0", .dateInvalid),
        ("123", .dateInvalid), ("1975060112", .dateInvalid), ("99999999999999999999", .dateInvalid),
        ("99年13月", .dateInvalid), ("一九七五年", .dateInvalid),
        ("75.06", .twoDigitYear), ("75-6-1", .twoDigitYear), ("75年6月", .twoDigitYear),
        ("75", .twoDigitYear), ("6405", .twoDigitYear), ("640512", .twoDigitYear),
        ("75年", .twoDigitYear),
        ("1975.1", .dateLostZero), ("１９７５．１", .dateLostZero),
        ("27546", .excelSerial), ("27546.0", .excelSerial), ("27546.5", .excelSerial),
    ])
    func refusesWhatIsNoDateOrCouldBeTwo(text: String, code: DiagnosticCode) {
        let fault = #expect(throws: ValueFault.self) { try PartialDate.read(text) }
        #expect(fault?.code == code)
        #expect(fault?.parameters[.value] == text)
    }

    @Test func namesTheDateOfASpreadsheetNumberAndTheYearOfALostZero() {
        let serial = #expect(throws: ValueFault.self) { try PartialDate.read("27546") }
        #expect(serial?.parameters == [.value: "27546", .date: "1975-06-01"])
        let zero = #expect(throws: ValueFault.self) { try PartialDate.read("1975.1") }
        #expect(zero?.parameters == [.value: "1975.1", .year: "1975"])
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-02-29", 11_016),
        ("2000-03-01", 11_017), ("2026-11-22", 20_779), ("1850-01-01", -43_829),
    ])
    func countsDaysFrom1970(text: String, days: Int) throws {
        #expect(try PartialDate.read(text).value.daysSinceEpoch == days)
        #expect(PartialDate(daysSinceEpoch: days)?.text == text)
    }

    @Test func countsEveryDayOnce() throws {
        var expected = PartialDate(year: 1850, month: 1, day: 1)
        let last = try #require(PartialDate(year: 2150, month: 12, day: 31)).daysSinceEpoch
        for days in -43_829...last {
            let date = try #require(PartialDate(daysSinceEpoch: days))
            #expect(date == expected)
            #expect(date.daysSinceEpoch == days)
            expected = date.next
        }
        #expect(PartialDate(daysSinceEpoch: last + 1) == nil)
        #expect(PartialDate(daysSinceEpoch: -43_830) == nil)
        #expect(PartialDate(daysSinceEpoch: .max) == nil)
    }

    @Test(arguments: [
        ("1975", "1975-01-01", "1975-12-31"), ("1976-02", "1976-02-01", "1976-02-29"),
        ("1975-06-01", "1975-06-01", "1975-06-01"),
    ])
    func standsForTheDaysOfItsYearOrMonth(text: String, earliest: String, latest: String) throws {
        let date = try PartialDate.read(text).value
        #expect(date.earliest.text == earliest)
        #expect(date.latest.text == latest)
    }

    @Test func sortsAsItsTextDoes() throws {
        let texts = ["1850", "1975", "1975-06", "1975-06-01", "1975-06-02", "1975-07", "1976"]
        let dates = try texts.map { try PartialDate.read($0).value }
        #expect(dates.shuffled().sorted().map(\.text) == texts)
    }

    @Test(arguments: [
        ("1975", "1975-06-01", true), ("1975-06", "1975-06-01", true), ("1975-06", "1975", true),
        ("1975-06", "1975-07-01", false), ("1975-06-01", "1975-06-02", false),
    ])
    func agreesWithWhatItMayStandFor(one: String, other: String, agrees: Bool) throws {
        let dates = (try PartialDate.read(one).value, try PartialDate.read(other).value)
        #expect(dates.0.agrees(with: dates.1) == agrees)
        #expect(dates.1.agrees(with: dates.0) == agrees)
    }

    @Test(arguments: [
        ("1975-06-01", "2026-05-31", 50), ("1975-06-01", "2026-06-01", 51), ("1975", "2026", 51),
        ("2000-02-29", "2026-02-28", 25),
    ])
    func countsFullYears(birth: String, day: String, age: Int) throws {
        #expect(try PartialDate.read(birth).value.age(on: PartialDate.read(day).value) == age)
    }

    @Test func doubtsTheAgesNobodyHas() throws {
        let day = try PartialDate.read("2026-06-30").value
        #expect(try PartialDate.read("1975").value.ageNote(on: day) == nil)
        #expect(
            try PartialDate.read("2015-06").value.ageNote(on: day)
                == ValueNote(.dateOdd, [.value: "2015-06", .age: "11"]))
        #expect(try PartialDate.read("1875").value.ageNote(on: day)?.parameters[.age] == "151")
    }

    @Test func cannotBeBuiltFromNoDate() {
        #expect(PartialDate(year: 1975, day: 1) == nil)
        #expect(PartialDate(year: 1975, month: 13) == nil)
        #expect(PartialDate(year: 1900, month: 2, day: 29) == nil)
    }
}

extension PartialDate {
    /// The next day by the calendar alone.
    fileprivate var next: PartialDate? {
        let (month, day) = (month ?? 12, day ?? 31)
        return PartialDate(year: year, month: month, day: day + 1)
            ?? PartialDate(year: year, month: month + 1, day: 1)
            ?? PartialDate(year: year + 1, month: 1, day: 1)
    }
}
