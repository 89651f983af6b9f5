import Pool
import Testing

/// Dates in words: read where something ends, guessed elsewhere.
@Suite struct DateWordTests {
    private let today = PartialDate(year: 2026, month: 8, day: 31)

    @Test(arguments: [
        ("2027年底", "2027-12"), ("2027年末", "2027-12"), ("2027年年底前", "2027-12"), ("2027年内", "2027"),
        ("2027年上半年", "2027-06"), ("2027年下半年", "2027-12"), ("2027年第一季度", "2027-03"),
        ("2027年四季度末", "2027-12"), ("2027Q2", "2027-06"), ("2027年6月底", "2027-06"),
        ("2027年6月份内", "2027-06"), ("2027年12月31日前", "2027-12-31"), ("二〇二七年底", "2027-12"),
        ("明年底", "2027-12"), ("今年内", "2026"), ("1年内", "2027-08"), ("一年之内", "2027-08"),
        ("半年内", "2027-02"), ("十八个月以内", "2028-02"), ("30天内", "2026-09-30"),
    ])
    func readsTheEndThatWordsName(text: String, date: String) throws {
        let reading = try PartialDate.readEnd(text, today: today)
        #expect(reading.value.text == date)
        #expect(reading.notes == [ValueNote(.wordRead, [.word: text, .value: date])])
    }

    @Test(arguments: [
        ("2027年初", "2027-01"), ("2027年年中", "2027-06"), ("2027年6月中旬", "2027-06"),
        ("2027年6月前", "2027-06"),
    ])
    func asksWhereTheEndIsNotSure(text: String, guess: String) {
        let fault = #expect(throws: ValueFault.self) {
            try PartialDate.readEnd(text, today: today)
        }
        #expect(fault == ValueFault(.dateInvalid, [.value: text, .guess: guess]))
    }

    @Test func needsADayFromWhichToCount() {
        for text in ["1年内", "明年底"] {
            #expect(throws: ValueFault(.dateInvalid, [.value: text])) {
                try PartialDate.readEnd(text, today: nil)
            }
        }
    }

    @Test(arguments: [
        ("一九七五年六月", "1975-06"), ("25/12/1980", "1980-12-25"), ("1980/25/12", "1980-12-25"),
        ("05/06/1980", "1980-05-06 / 1980-06-05"), ("1975.6.", "1975-06"), ("1975、06", "1975-06"),
        ("1975年底", "1975-12"), ("2027年上半年", "2027-06"),
    ])
    func guessesADateWithoutReadingIt(text: String, guess: String) {
        let fault = #expect(throws: ValueFault.self) { try PartialDate.read(text) }
        #expect(fault == ValueFault(.dateInvalid, [.value: text, .guess: guess]))
    }

    @Test func saysThatNoEndIsSet() throws {
        let context = ReadingContext(regions: Regions())
        for (kind, name) in [(Kind.need, "Deadline"), (.grant, "To"), (.scheme, "Expires")] {
            let field = try #require(kind.field(named: name))
            #expect(try field.read("长期", in: context).value == [])
        }
        let past = try #require(Kind.talent.field(named: "Past_employer"))
        #expect(try past.read("甲公司 ; from=2019 ; to=至今", in: context).value == ["甲公司 ; from=2019"])
    }
}
