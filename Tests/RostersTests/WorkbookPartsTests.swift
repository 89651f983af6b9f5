import Pool
import TestSupport
import Testing

@testable import Rosters

/// Workbooks whose parts are named and linked as other programs than Excel do it.
@Suite struct WorkbookPartsTests {
    private let book = SampleWorkbook([.init("名录", [["代码", "单位名称"], ["gs01", "甲"]])])
    private let texts = [["代码", "单位名称"], ["gs01", "甲"]]

    @Test func findsPartsWithBackslashesOrInOtherCase() throws {
        let backslashes = book.parts.map { ($0.name.replacing("/", with: "\\"), $0.bytes) }
        #expect(try rows(backslashes) == texts)
        let capitals = book.parts.map { ($0.name.uppercased(), $0.bytes) }
        #expect(try rows(capitals) == texts)
    }

    @Test(arguments: ["xl/workbook2.xml", "/book/main.xml", "main.xml"])
    func takesTheMainPartThatTheArchiveNames(main: String) throws {
        let name = main.hasPrefix("/") ? String(main.dropFirst()) : main
        let folder = name.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let file = name.split(separator: "/").last ?? ""
        let relation =
            "<Relationships><Relationship Id=\"m\" Type=\"http://x/officeDocument\" "
            + "Target=\"\(main)\"/></Relationships>"
        let parts = book.parts.map { part in
            switch part.name {
            case "xl/workbook.xml": (name, part.bytes)
            case "xl/_rels/workbook.xml.rels": ("\(folder)_rels/\(file).rels", part.bytes)
            case "[Content_Types].xml", "xl/styles.xml": part
            default: (folder + part.name.dropFirst(3), part.bytes)
            }
        }
        #expect(try rows(parts + [("_rels/.rels", Array(relation.utf8))]) == texts)
    }

    /// The strict namespaces of ISO 29500, and a prefix for all names.
    @Test(arguments: [
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    ])
    func readsEitherNamespaceWithAndWithoutAPrefix(namespace: String) throws {
        var book = book
        book.root = "xmlns=\"\(namespace)\""
        #expect(try rows(book.parts) == texts)
        let prefixed = book.parts.map { part in
            guard part.name.hasPrefix("xl/"), !part.name.contains("_rels") else { return part }
            let text = String(decoding: part.bytes, as: UTF8.self)
                .replacing("</", with: "</x:").replacing(/<([a-zA-Z])/) { "<x:\($0.1)" }
                .replacing("xmlns=", with: "xmlns:x=")
            return (part.name, Array(text.utf8))
        }
        #expect(try rows(prefixed) == texts)
    }

    /// Excel for Mac writes a second `workbookPr` into the list of extensions.
    @Test(arguments: [
        ("date1904=\"1\"", "", "2030-07-11"), ("", "date1904=\"1\"", "2026-07-10"),
        ("date1904=\"true\"", "defaultThemeVersion=\"1\"", "2030-07-11"),
        ("date1904=\"0\"", "date1904=\"1\"", "2026-07-10"),
    ])
    func countsFrom1904OnlyWhereTheWorkbookItselfDoes(
        own: String, foreign: String, expected: String
    ) throws {
        var book = SampleWorkbook([.init("表", rows: "<row><c s=\"0\"><v>46213</v></c></row>")])
        book.root = "xmlns=\"m\""
        book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        book.properties = own
        for name in ["x15:workbookPr xmlns:x15=\"n\"", "workbookPr xmlns=\"n\""] {
            book.calculation = "<extLst><ext uri=\"u\"><\(name) \(foreign)/></ext></extLst>"
            #expect(try rows(book.parts) == [[expected]])
        }
    }

    /// Conditional formats have number formats of their own, under the same numbers.
    @Test func takesNoFormatFromConditionalOnes() throws {
        var book = SampleWorkbook([
            .init("表", rows: "<row><c s=\"0\"><v>46213</v></c><c s=\"1\"><v>46213</v></c></row>")
        ])
        book.styles = """
            <numFmts><numFmt numFmtId="176" formatCode="yyyy/m/d"/></numFmts>
            <cellXfs><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs>
            <dxfs><dxf><numFmt numFmtId="176" formatCode="0.00"/></dxf>
            <dxf><numFmt numFmtId="177" formatCode="yyyy"/></dxf></dxfs>
            """
        #expect(try rows(book.parts) == [["2026-07-10", "46213"]])
    }

    @Test(arguments: [
        ("<c r=\"A1\"><v>1</v></c><c r=\"E1\"><v>5</v></c><c r=\"C1\"><v>3</v></c>", "1||3||5"),
        ("<c r=\"b1\"><v>2</v></c><c r=\"a1\"><v>1</v></c>", "1|2"),
        ("<c><v>1</v></c><c/><c><v>3</v></c>", "1||3"),
        ("<c r=\"C1\"><v>3</v></c><c><v>4</v></c>", "||3|4"),
    ])
    func putsCellsWhereTheirNamesSay(cells: String, expected: String) throws {
        let book = SampleWorkbook([.init("表", rows: "<row>\(cells)</row>")])
        #expect(try rows(book.parts).map { $0.joined(separator: "|") } == [expected])
    }

    @Test func readsAWholeWorkbookThatOtherElementsStandIn() throws {
        var book = SampleWorkbook([
            .init(
                "表",
                rows: """
                    <row><c t="inlineStr"><is><t>甲</t></is><e:v>9</e:v></c><e:c><e:v>7</e:v></e:c>\
                    </row>
                    """)
        ])
        book.root = "xmlns=\"m\" xmlns:e=\"n\""
        #expect(try rows(book.parts) == [["甲"]])
    }

    private func rows(_ parts: [(name: String, bytes: [UInt8])]) throws -> [[String]] {
        let file = try SheetFile(name: "名册.xlsx", bytes: storedZip(parts))
        var rows: [[String]] = []
        try file.sheets[0].forEachRow { rows.append($0.cells.map(\.text)) }
        return rows
    }
}
