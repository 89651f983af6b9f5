import Pool
import TestSupport
import Testing

@testable import Rosters

/// What a number shows under the formats that rosters have.
@Suite struct NumberFormatTests {
    @Test(
        arguments: [
            ("yyyy\"年\"m\"月\"d\"日\"", .day), ("yyyy\\-mm", .month), ("yyyy", .year),
            ("[$-804]yyyy/m/d;@", .day), ("yyyy年m月", .month), ("yyyymmdd", .day),
            ("[$-804]e\"年\"m\"月\"d\"日\"", .day), ("e/m", .month), ("e", .year),
            ("[$-411]ggge\"年\"m\"月\"d\"日\"", .day), ("yyyy-mm-dd hh:mm AM/PM", .day),
            ("yyyy/m/d aaaa", .day), ("yyyy!-mm", .month),
            ("General", nil), ("Standard", nil), ("Estándar", nil), ("Algemeen", nil),
            ("G/通用格式", nil), ("Standaard", nil), ("標準", nil), ("0.00", nil), ("h:mm", nil),
            ("\"day\"0", nil), ("[Red]0.0_d", nil), ("[DBNum2]0", nil), ("0.0E+00", nil),
            ("\"Dm\"0", nil), ("[DBNum1][$-804]General", nil), ("@", nil), ("", nil),
        ] as [(String, DateSerial.Precision?)])
    func tellsDatesByTheirFormat(code: String, precision: DateSerial.Precision?) {
        #expect(FormatSection(code).precision == precision)
    }

    /// Chinese Excel and WPS do not spell these formats out.
    @Test(arguments: Array(14...17) + [22] + Array(27...36) + Array(50...58))
    func knowsTheUnspeltDates(number: Int) {
        guard case .date = NumberFormat.builtIn[number] else {
            Issue.record("\(number) is no date")
            return
        }
    }

    @Test(arguments: [0, 1, 2, 11, 12, 18, 20, 45, 49])
    func knowsTheUnspeltNumbers(number: Int) {
        guard case .date = NumberFormat.builtIn[number] else { return }
        Issue.record("\(number) is a date")
    }

    @Test(
        arguments: [
            ("0000", 17, "0017"), ("00000000000", 9_310_000_017, "09310000017"),
            ("0000-0000000", 9_318_888_888, "0931-8888888"), ("000000", 730_000, "730000"),
            ("0000", 12_345, "12345"), ("\"No.\"0000", 17, "No.0017"),
            // A staff number: what the sheet shows, and not the 45000 that lies behind it.
            ("\\Y000000", 45_000, "Y045000"), ("0000", -7, "-0007"),
            ("00\\-00", 5, "00-05"), ("0", 17, "17"), ("#,##0", 12_345, "12345"),
            ("0.00", 1975.1, "1975.1"), ("0%", 0.85, "85%"), ("0.0%", 0.995, "99.5%"),
            ("[>99999999]0000-00000000;000-00000000", 13_900_000_000, "13900000000"),
            ("[DBNum2]0", 45_000, "45000"), ("Standard", 45_000, "45000"),
            ("0000;-0000", 3, "0003"),
        ] as [(String, Double, String)])
    func showsNumbers(code: String, number: Double, expected: String) {
        #expect(
            NumberFormat(code: code).cell(number, written: "", from1904: false).text == expected)
    }

    /// `1975.1` with two places was typed as `1975.10`, which is October.
    @Test(
        arguments: [
            ("0.00", 2), ("#,##0.00", 2), ("0", 0), ("0.0#", 2), ("General", nil), ("@", nil),
            ("0.000%", 3),
        ] as [(String, UInt8?)])
    func keepsThePlacesThatANumberIsShownWith(code: String, places: UInt8?) {
        let cell = NumberFormat(code: code).cell(1975.1, written: "", from1904: false)
        #expect(cell.form == .number(places: places))
    }

    @Test(
        arguments: [
            (46_213, .day, SheetCell("2026-07-10", form: .date)),
            (46_213, .month, SheetCell("2026-07", form: .date)),
            (46_213.75, .day, SheetCell("2026-07-10", form: .date, marks: .timeDropped)),
            (0, .day, SheetCell("")), (0.75, .day, nil), (-1, .day, nil),
            (
                46_213 + 86_357 / 86_400.0, .day,
                SheetCell("2026-07-10、2026-07-11", form: .date, fault: .midnight)
            ),
            (
                46_213 + 17 / 86_400.0, .day,
                SheetCell("2026-07-09、2026-07-10", form: .date, fault: .midnight)
            ),
            // Which of the two days it is does not matter where months are shown.
            (
                46_213 + 17 / 86_400.0, .month,
                SheetCell("2026-07", form: .date, marks: .timeDropped)
            ),
            (46_213 + 0.3 / 86_400.0, .day, SheetCell("2026-07-10", form: .date)),
            (59, .day, SheetCell("1900-02-28", form: .date)),
            (61, .day, SheetCell("1900-03-01", form: .date)),
        ] as [(Double, DateSerial.Precision, SheetCell?)])
    func readsDaysThatAreCounted(
        serial: Double, precision: DateSerial.Precision, expected: SheetCell?
    ) {
        #expect(DateSerial.cell(serial, precision, from1904: false) == expected)
    }

    @Test(
        arguments: [
            ("2026-07-10", SheetCell("2026-07-10", form: .date)),
            ("2026-07-10T00:00:00", SheetCell("2026-07-10", form: .date)),
            ("2026-07-10T00:00:00.000Z", SheetCell("2026-07-10", form: .date)),
            ("2026-07-10T18:00:00", SheetCell("2026-07-10", form: .date, marks: .timeDropped)),
            (
                "2026-12-31T23:59:59",
                SheetCell("2026-12-31、2027-01-01", form: .date, fault: .midnight)
            ),
            ("18:00:00", nil), ("二〇二六年", nil),
        ] as [(String, SheetCell?)])
    func readsDatesThatAreWrittenOut(text: String, expected: SheetCell?) {
        #expect(DateSerial.cell(written: text, .day) == expected)
    }
}
