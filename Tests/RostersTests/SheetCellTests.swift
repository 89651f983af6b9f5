import Pool
import TestSupport
import Testing

@testable import Rosters

/// Texts of cells as programs write them, and what was meant.
@Suite struct SheetCellTests {
    @Test(
        arguments: [
            ("'13900000017", SheetCell("13900000017", marks: .textMarker)),
            ("=\"0017\"", SheetCell("0017", marks: .textMarker)),
            ("'0931-8888888'", SheetCell("0931-8888888", marks: .textMarker)),
            ("\u{FEFF}代码", SheetCell("代码")), ("='甲", SheetCell("='甲")), ("=\"", SheetCell("=\"")),
            ("=\"a\"&\"b\"", SheetCell("=\"a\"&\"b\"")), ("阿卜杜勒'", SheetCell("阿卜杜勒'")),
            ("13900000017.0", SheetCell("13900000017", marks: .pointNought)),
            ("-3.0", SheetCell("-3", marks: .pointNought)), (".0", SheetCell(".0")),
            ("工业4.0", SheetCell("工业4.0")), ("1975.10", SheetCell("1975.10")),
            ("10.0.0.0", SheetCell("10.0.0.0")),
            ("6.20102E+17", SheetCell("6.20102E+17", fault: .mangled)),
            ("1.39E+10", SheetCell("1.39E+10", fault: .mangled)),
            ("E+17", SheetCell("E+17")), ("CE+2019", SheetCell("CE+2019")),
            ("甲\r\n乙\r丙\n丁", SheetCell("甲\n乙\n丙\n丁")), ("D:\\名册\\", SheetCell("D:\\名册\\")),
        ])
    func readsWhatIsWritten(text: String, expected: SheetCell) {
        #expect(SheetCell(written: Array(text.utf8)[...]) == expected)
    }

    /// Characters beyond the first plane count twice, as in spreadsheets.
    @Test(arguments: [
        ("a", 32_767, false), ("a", 32_768, true), ("兰", 32_767, false), ("兰", 32_768, true),
        ("\u{20000}", 16_383, false), ("\u{20000}", 16_384, true), ("a", 5_000_000, true),
    ])
    func refusesMoreCharactersThanACellHas(character: String, count: Int, isTooLong: Bool) {
        let cell = SheetCell(
            written: Array(String(repeating: character, count: count).utf8)[...])
        #expect((cell.fault == .tooLong) == isTooLong)
        #expect(cell.text.isEmpty == isTooLong)
    }

    @Test func saysOnceForASheetWhatWasDoneToItsCells() throws {
        let file = try SheetFile(
            name: "名录.csv", bytes: Array("代码,单位名称\n'1,2.0\n'3,4\n".utf8))
        var notes = SheetNotes()
        try file.sheets[0].forEachRow { notes.add($0, in: file.sheets[0]) }
        #expect(notes.diagnostics.map(\.code) == [.textPrefix, .pointNought])
        #expect(notes.diagnostics.map(\.place.cell) == ["A2", "B2"])
        #expect(notes.diagnostics.map { $0.parameters[.count] } == ["2", "1"])
    }

    @Test(arguments: [
        (SheetCell.Fault.formula, DiagnosticCode.formula), (.mangled, .idMangled),
        (.tooLong, .cellLong), (.midnight, .midnight),
    ])
    func saysWhatSpoiltACell(fault: SheetCell.Fault, code: DiagnosticCode) {
        let place = Place(file: "a", line: 1, column: 1, cell: "A1")
        #expect(SheetCell("x", fault: fault).finding(at: place)?.code == code)
        #expect(SheetCell("x").finding(at: place) == nil)
    }
}
