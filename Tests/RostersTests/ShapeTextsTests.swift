import BatchFormat
import TestSupport
import Testing

@testable import Rosters

/// Marks of secrecy in what lies over the cells of a sheet.
@Suite struct ShapeTextsTests {
    /// A workbook of one sheet, to which parts belong by the types of their relations.
    private func workbook(_ sides: [(type: String, text: String)]) throws -> SheetFile {
        var parts = SampleWorkbook([.init("名册", [["姓名", "职称"], ["甲示例", "教授"]])]).parts
        let relations = sides.indices.map {
            "<Relationship Id=\"d\($0)\" Type=\"http://x/\(sides[$0].type)\" Target=\"../side\($0).xml\"/>"
        }
        parts.append(
            (
                "xl/worksheets/_rels/sheet0.xml.rels",
                Array("<Relationships>\(relations.joined())</Relationships>".utf8)
            ))
        for (number, side) in sides.enumerated() {
            parts.append(("xl/side\(number).xml", Array(side.text.utf8)))
        }
        return try SheetFile(name: "名册.xlsx", bytes: storedZip(parts))
    }

    private static func drawing(_ shapes: String) -> String {
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\">\(shapes)</xml>"
    }

    /// As Excel writes them, which is no XML.
    @Test(arguments: [
        "<v:shape id=\"a\"><v:textbox><div><font>机密★10年</font><br>内部</div></v:textbox></v:shape>",
        "<v:shape id='a'><v:textbox><div><font>机</font><font>密</font>\r\n ★10年</div></v:textbox></v:shape>",
        "<v:rect><v:textbox><div>&#26426;&#x5BC6;&#9733;</div></v:textbox></v:rect>",
        "<v:shape><v:textpath on=\"t\" string=\"秘密★5年\"/></v:shape>",
        "<v:shape><v:textbox>机密★",
    ])
    func refusesAMarkInADrawing(shapes: String) throws {
        let drawing = Self.drawing(shapes)
        for sides in [
            [("vmlDrawing", drawing)],
            [("vmlDrawing", drawing), ("vmlDrawing", Self.drawing("<v:shape/>"))],
        ] {
            #expect(try fault { _ = try ReadRoster(workbook(sides)) } == "E810")
        }
    }

    /// Two texts are not read as one.
    @Test func readsOtherDrawings() throws {
        let shapes =
            "<v:shape><v:textbox><div>保密：机密</div></v:textbox></v:shape>"
            + "<v:shape alt=\"★\"><v:textbox><div>★重点</div></v:textbox></v:shape>"
        let file = try workbook([("vmlDrawing", Self.drawing(shapes))])
        #expect(try ReadRoster(file).values == ["Name=甲示例 Title=教授"])
    }

    @Test(arguments: [
        (
            "chart",
            "<c:chart xmlns:c='c' xmlns:a='a'><c:rich><a:p><a:t>机密</a:t><a:t>★</a:t></a:p></c:rich></c:chart>"
        ),
        (
            "diagramData",
            "<d:pts xmlns:d='d' xmlns:a='a'><d:pt><d:t><a:t>秘密★</a:t></d:t></d:pt></d:pts>"
        ),
    ])
    func refusesAMarkInWhatADrawingHolds(type: String, text: String) throws {
        #expect(try fault { _ = try ReadRoster(workbook([(type, text)])) } == "E810")
    }

    /// A mark is found wherever the pieces of a drawing part it.
    @Test func findsAMarkInPieces() {
        let bytes = Array("<v:textbox><b>机密</b>★</v:textbox>".utf8)
        for place in bytes.indices {
            var texts = ShapeTexts()
            texts.take(Array(bytes[..<place]))
            texts.take(Array(bytes[place...]))
            #expect(texts.bearsSecrecyMark)
        }
    }

    /// Until Excel 95 a comment is a record at its cell, a long one several.
    @Test(
        arguments: [
            ([[0xBB, 0xFA, 0xC3, 0xDC, 0xA1, 0xEF]], true),
            ([[0xBB, 0xFA, 0xC3], [0xDC, 0xA1, 0xEF]], true), ([[0xBB, 0xFA, 0xC3, 0xDC]], false),
        ] as [([[UInt8]], Bool)])
    func refusesAMarkInAnOldComment(pieces: [[UInt8]], isFound: Bool) {
        var stream: [UInt8] = [0x09, 0x08, 4, 0, 0, 5, 0x10, 0]
        for (number, piece) in pieces.enumerated() {
            let row: [UInt8] = number == 0 ? [1, 0] : [0xFF, 0xFF]
            stream += [0x1C, 0, UInt8(6 + piece.count), 0] + row + [0, 0, UInt8(piece.count), 0]
            stream += piece
        }
        stream += [0x0A, 0, 0, 0]
        let context = CellContext(
            strings: StringTable(), formats: [], startsIn1904: false, isUncomputed: false)
        let sheet = OldSheet(stream, from: 0, .codePage(.gb18030), context)
        #expect(sheet.isWhole && sheet.bearsSecrecyMark == isFound)
    }
}
