import BatchFormat
import Reports
import Testing
import Words

@Suite struct EscapingTests {
    static let hostile = "<script>alert('1')</script>&\"x\""

    @Test func pagesShowMarkupAsText() throws {
        var table = Table(hostile: Self.hostile)
        table.append([Cell(Self.hostile)])
        let document = Document(
            Self.hostile, language: .english, subtitle: [Self.hostile], mark: Self.hostile,
            lead: [Self.hostile],
            blocks: [
                .table(table), .paragraph(Self.hostile),
                .chart(.bars(BarChart(hostile: Self.hostile))),
                .list([Item(Self.hostile, Self.hostile)]),
                .callout(Callout(.note, Self.hostile, [Self.hostile])),
                .signatures([Self.hostile]), .heading(Self.hostile, .detail),
            ], footer: [Self.hostile])
        let page = try document.html()
        #expect(!page.contains("<script"))
        #expect(!page.contains("content: \"<"))
    }

    @Test(arguments: [
        ("张\u{202E}伟", "张\\u{202E}伟"), ("a\u{1B}[31mb", "a\\u{001B}[31mb"), ("a\tb", "a b"),
        ("a\u{200B}b", "a\\u{200B}b"), ("a\u{9B}b", "a\\u{009B}b"),
    ])
    func terminalsSeeHiddenControls(text: String, shown: String) {
        let document = Document("t", language: .english, blocks: [.paragraph(text)])
        #expect(document.text() == "t\n\n\(shown)\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+8613800000000", "'+8613800000000"), ("@x", "'@x"), ("甲", "甲"),
        ("甲,乙", "\"甲,乙\""), ("说\"好\"", "\"说\"\"好\"\"\""), ("a\nb", "\"a\nb\""),
    ])
    func spreadsheetsSeeNoFormulas(text: String, shown: String) {
        var table = Table(hostile: "列")
        table.append([Cell(text)])
        #expect(table.csv == "\u{FEFF}列\r\n\(shown)\r\n")
    }

    @Test func numbersKeepTheirSigns() {
        var table = Table(columns: [Column("差", .number)], empty: "")
        table.append(["-5"])
        #expect(table.csv == "\u{FEFF}差\r\n-5\r\n")
    }

    @Test func rowsStayOnOneTabSeparatedLine() {
        var table = Table(hostile: "列")
        table.append(["a\tb\r\nc"])
        #expect(table.tsv == "列\na b  c\n")
    }
}

extension Table {
    fileprivate init(hostile text: String) {
        self.init(columns: [Column(text)], empty: text)
    }
}

extension BarChart {
    fileprivate init(hostile text: String) {
        self.init(
            text, subject: text, series: [text, text], items: [.init(text, [1, 2])], note: text)
    }
}
