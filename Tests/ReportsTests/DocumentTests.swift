import Reports
import TestSupport
import Testing

@Suite struct DocumentTests {
    @Test func rendersAsText() throws {
        try expectGolden(SampleDocument.document.text(TextStyle(width: 60)), "document.txt")
    }

    @Test func rendersAsOneSelfContainedPage() throws {
        let page = try SampleDocument.document.html()
        try expectGolden(page, "document.html")
        #expect(!page.contains("<script"))
        #expect(!page.contains("src="))
        #expect(!page.contains("url("))
    }

    @Test func givesTheSameBytesTwice() throws {
        let document = SampleDocument.document
        #expect(try document.html() == document.html())
        #expect(document.text() == document.text())
    }

    @Test func rendersAsMarkdown() throws {
        try expectGolden(SampleDocument.document.markdown, "document.md")
    }

    /// The numbers of pages change no more than themselves: what is printed stays where it was.
    @Test func namesThePagesOfItsContents() throws {
        let document = SampleDocument.document
        #expect(document.namesPages)
        let (before, after) = try (document.html(), document.html(pages: ["need-1": 12]))
        #expect(before.replacing("<b></b>", with: "<b>12</b>") == after)
        #expect(before.contains(#"<a id="need-1"></a>"#))
    }

    /// Pictures are tables too, and no two files have one name.
    @Test func givesItsTablesToSpreadsheets() {
        var document = SampleDocument.document
        #expect(
            document.sheets.map(\.name)
                == ["各产业供需", "覆盖图", "漏斗", "承接", "一览", "决策", "空表"])
        document.blocks = [.table(SampleDocument.wide), .table(SampleDocument.wide)]
        #expect(document.sheets.map(\.name) == ["决策", "决策-2"])
    }

    @Test func landscapeSheetsAreSaidToBeLandscape() throws {
        var document = SampleDocument.document
        document.paper = .landscape
        #expect(try document.html().contains("size: A4 landscape;"))
    }

    @Test func coloursOnlyWhenAsked() {
        let table = SampleDocument.table
        #expect(!table.text().contains("\u{1B}"))
        #expect(table.text(TextStyle(colour: true)).contains("\u{1B}[1m张伟\u{1B}[0m"))
    }
}
