import Pool
import TestSupport
import Testing

@testable import Rosters

/// Merged cells hold their value in the first one only.
@Suite struct MergedBlocksTests {
    private let cells = [
        ["单位", "教育", "", "备注"], ["", "全日制", "在职", ""], ["甲", "本科", "硕士", "一"],
        ["", "专科", "", ""], ["乙", "", "博士", ""],
    ]

    @Test(arguments: [
        ([], "单位|教育||备注/|全日制|在职/甲|本科|硕士|一/|专科/乙||博士"),
        (
            ["A1:A2", "B1:C1", "D1:D2", "A3:A4"],
            "单位|教育|教育|备注/单位|全日制|在职|备注/甲|本科|硕士|一/甲|专科/乙||博士"
        ),
        (["a3:b5"], "单位|教育||备注/|全日制|在职/甲|本科|硕士|一/甲|专科/乙|甲|博士"),
        // A block whose first cell is empty gives nothing, and those that overlap are no blocks.
        (["C4:D5", "A1", "B2:A1", "A0:B1", "x"], "单位|教育||备注/|全日制|在职/甲|本科|硕士|一/|专科/乙||博士"),
        (["C3:C5", "C4:D4"], "单位|教育||备注/|全日制|在职/甲|本科|硕士|一/|专科|硕士/乙||博士"),
    ])
    func fillsTheRange(references: [String], expected: String) throws {
        let rows = try rows(references)
        let texts = rows.map { $0.cells.map(\.text).joined(separator: "|") }
        #expect(texts.joined(separator: "/") == expected)
    }

    @Test func marksWhatItFills() throws {
        let rows = try rows(["A1:A2", "B1:C1"])
        let marked = rows.flatMap { row in
            row.cells.enumerated().filter { $0.element.marks.contains(.merged) }
                .map { cellName(row: row.number, column: $0.offset) }
        }
        #expect(marked == ["C1", "A2"])
    }

    @Test func findsTheListWhereverThePiecesAreCut() throws {
        // The archive is read in pieces of 65,536 bytes.
        let start = try #require(
            book(0).parts.last.map { part in
                String(decoding: part.bytes, as: UTF8.self).utf8.count - 49
            })
        for length in (65_536 - start - 14)...(65_536 - start + 14) {
            #expect(try texts(book(length)) == ["甲", "甲"])
        }
    }

    private func book(_ filler: Int) -> SampleWorkbook {
        var book = SampleWorkbook([.init("表", [["甲", ""]])])
        book.layout =
            "<!--\(String(repeating: "x", count: filler))-->"
            + "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"
        return book
    }

    @Test func takesNoTextForAList() throws {
        let book = SampleWorkbook([.init("表", [["甲", "mergeCell ref='A1:C1'"]])])
        #expect(try texts(book).count == 2)
    }

    private func texts(_ book: SampleWorkbook) throws -> [String] {
        let file = try SheetFile(name: "名册.xlsx", bytes: book.bytes)
        return try file.sheets[0].head(1)[0].cells.map(\.text)
    }

    private func rows(_ references: [String]) throws -> [SheetRow] {
        var book = SampleWorkbook([.init("表", cells)])
        let list = references.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        book.layout = "<mergeCells count=\"1\">\(list)</mergeCells>"
        let file = try SheetFile(name: "名册.xlsx", bytes: book.bytes)
        return try file.sheets[0].head(10)
    }
}
