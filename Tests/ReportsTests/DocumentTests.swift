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

    @Test func leavesChartsOutOfTabSeparatedOutput() {
        #expect(
            SampleDocument.document.tsv
                == "序号\t人选\t编号\n1\t张伟\tT1\n12\tMüller\t\n\n需求\n")
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
