import Pool
import TestSupport
import Testing

@testable import Rosters

@Suite struct WorkbookTests {
    @Test(
        arguments: [
            ("<c t=\"s\"><v>0</v></c>", "兰州高新区"), ("<c t=\"s\"><v/></c>", ""),
            ("<c t=\"inlineStr\"><is><r><t>兰</t></r><r><t>州</t></r></is></c>", "兰州"),
            ("<c t=\"str\"><v>a_x000D_\nb_x005F_x000A__x_xZZZZ_</v></c>", "a\nb_x000A__x_xZZZZ_"),
            ("<c t=\"str\"><f>A1</f><v>甲</v></c>", "甲"), ("<c t=\"b\"><v>1</v></c>", "TRUE"),
            ("<c><v>1.39E+10</v></c>", "13900000000"), ("<c><v>0.30000000000000004</v></c>", "0.3"),
            ("<c><v>-7</v></c>", "-7"), ("<c><v>931123.5</v></c>", "931123.5"),
            ("<c s=\"1\"><v>46213</v></c>", "2026-07-10"),
            ("<c s=\"2\"><v>46213</v></c>", "2026-07"),
            ("<c s=\"3\"><v>46213</v></c>", "2026-07-10"), ("<c s=\"4\"><v>46213</v></c>", "46213"),
            ("<c s=\"1\"><v>46213.75</v></c>", "2026-07-10"),
            ("<c s=\"1\"><v>59</v></c>", "1900-02-28"), ("<c s=\"1\"><v>61</v></c>", "1900-03-01"),
            ("<c t=\"d\"><v>2026-07-10</v></c>", "2026-07-10"),
        ])
    func showsCellsAsText(xml: String, expected: String) throws {
        #expect(try cell(xml).text == expected)
        #expect(try cell(xml).fault == nil)
    }

    @Test(
        arguments: [
            ("<c t=\"e\"><v>#N/A</v></c>", SheetCell("#N/A", fault: .formula)),
            ("<c><f>1+1</f><v></v></c>", SheetCell("", fault: .formula)),
            (
                "<c><v>6.2010219750601E+17</v></c>",
                SheetCell(
                    "6.2010219750601E+17", form: .number(places: nil), fault: .mangled)
            ),
        ])
    func tellsWhatIsSpoilt(xml: String, expected: SheetCell) throws {
        #expect(try cell(xml) == expected)
    }

    /// Programs write 0 for formulas that are to be computed on opening.
    @Test(arguments: [
        ("<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>", SheetCell("", fault: .formula)),
        (
            "<calcPr calcId=\"191029\"/>", SheetCell("0", form: .number(places: nil))
        ),
    ])
    func doesNotTakeFormulasThatNobodyComputed(calculation: String, expected: SheetCell) throws {
        let cells = "<c><v>1975</v></c><c><f>2026-A1</f><v>0</v></c>"
        var book = SampleWorkbook([.init("表", rows: "<row>\(cells)</row>")])
        book.calculation = calculation
        #expect(try rows(book)[0].cells.dropFirst() == [expected])
    }

    @Test(arguments: ["9", "-1", "x"])
    func refusesCellsWhoseTextIsNotThere(index: String) throws {
        let fault = try #require(throws: SheetFault.self) {
            try cell("<c t=\"s\"><v>\(index)</v></c>")
        }
        #expect(fault.diagnostic.code == .notReadable)
    }

    @Test(arguments: ["oddHeader", "evenFooter", "firstHeader"])
    func marksOfSecrecyAreFoundOnPrintedPages(part: String) throws {
        var book = SampleWorkbook([.init("表", [["代码", "单位名称"]])])
        book.layout = "<headerFooter><\(part)>&amp;C机密★10年&amp;R第&amp;P页</\(part)></headerFooter>"
        let fault = try #require(throws: SheetFault.self) { try rows(book) }
        #expect(fault.diagnostic.code == .secretMark)
        for codes in [
            "&amp;\"Arial,Bold\"", "&amp;14", "&amp;K000000", "&amp;K01+000", "&amp;B", "&amp;R",
        ] {
            book.layout = "<headerFooter><\(part)>&amp;C机密\(codes)★</\(part)></headerFooter>"
            #expect(throws: SheetFault.self) { try rows(book) }
        }
        book.layout = "<headerFooter><\(part)>&amp;C内部资料</\(part)></headerFooter>"
        #expect(try rows(book).count == 1)
    }

    @Test func countsFrom1904WhereTheWorkbookDoes() throws {
        var book = SampleWorkbook([.init("表", rows: "<row><c s=\"1\"><v>44751</v></c></row>")])
        book.styles = Self.styles
        book.properties = "date1904=\"1\""
        #expect(try rows(book)[0].cells.map(\.text) == ["2026-07-10"])
    }

    @Test func keepsTheNumbersOfRowsAndColumns() throws {
        let book = SampleWorkbook([
            .init(
                "表",
                rows: """
                    <row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row>
                    <row r="7" hidden="1"><c r="A7"><v>3</v></c><c r="C7"/></row><row/>
                    """)
        ])
        let rows = try rows(book)
        #expect(rows.map(\.number) == [3, 7, 8])
        #expect(rows.map(\.isHidden) == [false, true, false])
        #expect(rows.map(\.cells.count) == [27, 1, 0])
        #expect(rows[0][column: 26].text == "2" && rows[0][column: 40].isBlank)
    }

    @Test func namesSheetsThatAreHidden() throws {
        let book = SampleWorkbook([
            .init("名录", rows: ""), .init("旧名录", state: "hidden", rows: ""),
            .init("底稿", state: "veryHidden", rows: ""),
        ])
        let file = try SheetFile(name: "名册.xlsx", bytes: book.bytes)
        #expect(file.sheets.map(\.label) == ["名册.xlsx[名录]"])
        #expect(file.hidden.map(\.name) == ["旧名录", "底稿"])
        let place = file.sheets[0].place(row: 18, column: 2)
        #expect((place.line, place.column, place.cell) == (18, 3, "C18"))
    }

    @Test(arguments: [
        "<!DOCTYPE r [<!ENTITY a \"aaaa\">]><row><c t=\"str\"><v>&a;</v></c></row>",
        "<row><c>", "</worksheet>", "<row><c t=\"str\"><v>&b;</v></c></row>",
    ])
    func refusesBrokenParts(rows: String) throws {
        let book = SampleWorkbook([.init("表", rows: rows)])
        let fault = #expect(throws: SheetFault.self) { try self.rows(book) }
        #expect(fault?.diagnostic.code == .notReadable)
    }

    /// The library would take time and memory without end for them.
    @Test(arguments: [
        "<row x=\"\(String(repeating: "y", count: 1_200_000))\"/>",
        String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300),
        "<row r=\"1048577\"><c r=\"A1\"/></row>", "<row><c r=\"XFE1\"><v>1</v></c></row>",
    ])
    func refusesMoreThanAnyWorkbookHas(rows: String) throws {
        let book = SampleWorkbook([.init("表", rows: rows)])
        let fault = #expect(throws: SheetFault.self) { try self.rows(book) }
        #expect(fault?.diagnostic.code == .notReadable)
    }

    @Test func doesNotKeepATextThatNoCellCanHold() throws {
        var book = SampleWorkbook([.init("表", rows: "<row><c t=\"s\"><v>0</v></c></row>")])
        book.strings = "<si><t>\(String(repeating: "兰", count: 90_000))</t></si>"
        #expect(try rows(book)[0].cells == [SheetCell("", fault: .tooLong)])
    }

    @Test func refusesADocumentType() throws {
        let text = "<!DOCTYPE r [<!ENTITY a \"aaaa\">]><worksheet><row/></worksheet>"
        let parts = SampleWorkbook([.init("表", rows: "")]).parts.map { part in
            part.name.hasSuffix("sheet0.xml") ? (part.name, Array(text.utf8)) : part
        }
        #expect(throws: SheetFault.self) { try rows(storedZip(parts)) }
    }

    @Test func refusesDamagedArchives() throws {
        let bytes = SampleWorkbook([.init("表", [["甲", "乙"]])]).bytes
        for length in stride(from: 40, to: bytes.count, by: 37) {
            #expect(throws: SheetFault.self) { try rows(Array(bytes.prefix(length))) }
        }
        let text = Array("甲".utf8)
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: text) })
        var damaged = bytes
        damaged[place] ^= 1
        #expect(throws: SheetFault.self) { try rows(damaged) }
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
    func namesColumns(number: Int, name: String) {
        #expect(columnName(number) == name)
        #expect(column(ofCell: "\(name)18".utf8) == number)
        #expect(column(ofCell: name.lowercased().utf8) == number)
    }

    @Test(arguments: ["", "18", "XFE1", "ZZZZZZZZZZZZZZZZ1"])
    func knowsNoOtherColumns(name: String) { #expect(column(ofCell: name.utf8) == nil) }

    private static let styles = """
        <numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
        <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="57"/><xf numFmtId="176"/><xf numFmtId="49"/></cellXfs>
        """

    private func cell(_ xml: String) throws -> SheetCell {
        var book = SampleWorkbook([.init("表", rows: "<row>\(xml)</row>")])
        book.strings = """
            <si><r><t>兰州</t></r><r><t xml:space="preserve">高新区</t></r><rPh><t>lan</t></rPh></si>
            """
        book.styles = Self.styles
        return try rows(book)[0][column: 0]
    }

    private func rows(_ book: SampleWorkbook) throws -> [SheetRow] { try rows(book.bytes) }

    private func rows(_ bytes: [UInt8]) throws -> [SheetRow] {
        let file = try SheetFile(name: "名册.xlsx", bytes: bytes)
        var rows: [SheetRow] = []
        try file.sheets[0].forEachRow { rows.append($0) }
        return rows
    }
}
