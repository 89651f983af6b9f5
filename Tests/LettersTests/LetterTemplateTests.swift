import Archives
import Testing

@testable import Letters

@Suite struct LetterTemplateTests {
    private static let letter = LetterText(["姓名": "张三", "单位": "甲&乙<所>"])

    /// The body of the letter that becomes of a body.
    private func filled(_ body: String, _ letter: LetterText = letter) throws -> String {
        let template = try LetterTemplate(SampleDocument(body: body).bytes)
        let text = try part("word/document.xml", of: template.filled(with: letter))
        let (start, end) = (text.firstRange(of: "<w:body>"), text.firstRange(of: "</w:body>"))
        guard let start, let end else { return text }
        return String(text[start.upperBound..<end.lowerBound])
    }

    @Test func findsAPlaceholderThatIsPartedOverRuns() throws {
        let body = """
            <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>致【姓</w:t></w:r><w:proofErr w:type="spellStart"/>\
            <w:r><w:t>名</w:t></w:r><w:r><w:t>】：您好</w:t></w:r></w:p>
            """
        #expect(
            try filled(body) == """
                <w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">致张三</w:t></w:r>\
                <w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve"></w:t></w:r>\
                <w:r><w:t xml:space="preserve">：您好</w:t></w:r></w:p>
                """)
    }

    @Test func escapesValuesAndBreaksTheirLines() throws {
        let letter = LetterText(["单位": "甲&<乙>\n二\u{202E}\u{0}"])
        #expect(
            try filled(SampleDocument.paragraph("【单位】"), letter) == """
                <w:p><w:r><w:t xml:space="preserve">甲&amp;&lt;乙&gt;</w:t><w:br/>\
                <w:t xml:space="preserve">二&lt;U+202E&gt;&lt;U+0000&gt;</w:t></w:r></w:p>
                """)
    }

    @Test(
        arguments: [
            ("【 姓 名 】", "张三"), ("【姓名】【姓名】", "张三张三"), ("【【姓名】】", "【张三】"),
            ("【附件】", "【附件】"), ("【】", "【】"), ("【姓名", "【姓名"), ("姓名】", "姓名】"),
        ])
    func readsWhatStandsBetweenTheBrackets(text: String, expected: String) throws {
        let body = try filled(SampleDocument.paragraph(text))
        #expect(body.replacing(/<[^>]*>/, with: "") == expected)
    }

    @Test func leavesDeletedTextAlone() throws {
        let body = """
            <w:p><w:del w:id="1"><w:r><w:delText>【姓名】</w:delText></w:r></w:del><w:del w:id="2">\
            <w:r><w:t>【姓名】</w:t></w:r></w:del><w:moveFrom w:id="3"><w:r><w:t>【姓名】</w:t></w:r>\
            </w:moveFrom></w:p>
            """
        #expect(try filled(body) == body)
    }

    @Test func joinsNoPlaceholderAcrossATabulatorOrAParagraph() throws {
        let body =
            "<w:p><w:r><w:t>【姓</w:t><w:tab/><w:t>名】</w:t></w:r></w:p>"
            + SampleDocument.paragraph("【姓") + SampleDocument.paragraph("名】")
        #expect(try filled(body) == body)
    }

    @Test func fillsInsertionsLinksAndTextBoxes() throws {
        let box = "<w:txbxContent>\(SampleDocument.paragraph("【", "姓名】"))</w:txbxContent>"
        let body = """
            <w:p><w:r><w:t>【单</w:t></w:r><w:r><w:pict>\(box)</w:pict></w:r><w:ins w:id="1"><w:r>\
            <w:t>位】</w:t></w:r></w:ins><w:hyperlink w:anchor="a"><w:r><w:t>【姓名】</w:t></w:r>\
            </w:hyperlink></w:p>
            """
        let texts = try filled(body).matches(of: /<w:t xml:space="preserve">([^<]*)</).map {
            $0.output.1
        }
        #expect(texts == ["甲&amp;乙&lt;所&gt;", "张三", "", "", "张三"])
    }

    /// A prompt would be grey and gone at the first click, and bound data would come back.
    @Test func writesInContentControlsAsPeopleDo() throws {
        let body = """
            <w:sdt><w:sdtPr><w:id w:val="1"/><w:showingPlcHdr/><w:dataBinding w:xpath="a"/></w:sdtPr>\
            <w:sdtContent><w:p><w:r><w:rPr><w:rStyle w:val="a3"/><w:b/></w:rPr><w:t>【姓名】</w:t></w:r>\
            </w:p></w:sdtContent></w:sdt>
            """
        #expect(
            try filled(body) == """
                <w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr><w:b/>\
                </w:rPr><w:t xml:space="preserve">张三</w:t></w:r></w:p></w:sdtContent></w:sdt>
                """)
    }

    @Test func fillsHeadersFootersAndNotes() throws {
        let types = ["header", "footer", "footnotes", "endnotes"]
        var document = SampleDocument()
        document.texts = types.map { type in
            let xml = SampleDocument.part(type, SampleDocument.paragraph("【姓名】"))
            return (name: "word/\(type)1.xml", type: type, xml: xml)
        }
        let letter = try LetterTemplate(document.bytes).filled(with: Self.letter)
        for type in types {
            #expect(try part("word/\(type)1.xml", of: letter).contains(">张三<"), "\(type)")
        }
    }

    @Test func copiesOtherPartsAsTheyAre() throws {
        let picture = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * $0) }
        var document = SampleDocument(body: SampleDocument.paragraph("【姓名】"))
        document.others = [(name: "word/media/图.png", bytes: picture)]
        let letter = try LetterTemplate(document.bytes).filled(with: Self.letter)
        let archive = try Archive(letter)
        #expect(
            archive.parts == ["[Content_Types].xml", "word/document.xml", "word/media/图.png"])
        var copy: [UInt8] = []
        try archive.forEachChunk(of: "word/media/图.png", upTo: 1 << 20) { copy += $0 }
        #expect(copy == picture)
        #expect(letter == (try LetterTemplate(document.bytes).filled(with: Self.letter)))
    }
}

@Suite struct LetterListTests {
    private static var letter: LetterText {
        var list = LetterList(columns: ["名称", "单位"])
        list.append(["甲", "一所"])
        list.append(["乙", "二所"])
        return LetterText(["日期": "今天"], lists: ["需求": list, "空": LetterList(columns: ["名称"])])
    }

    private func texts(_ body: String) throws -> [String] {
        let template = try LetterTemplate(SampleDocument(body: body).bytes)
        let text = try part("word/document.xml", of: template.filled(with: Self.letter))
        return text.matches(of: /<w:t[ >][^<]*/).map {
            String($0.output.drop { $0 != ">" }.dropFirst())
        }
    }

    private func row(_ cells: String...) -> String {
        let cells = cells.map { "<w:tc>\(SampleDocument.paragraph($0))</w:tc>" }
        return "<w:tr>\(cells.joined())</w:tr>"
    }

    @Test func repeatsARowForEachItem() throws {
        let rows = [("名称", "单位"), ("【需求.名称】", "【需求．单位】【日期】"), ("完", "【日期】")]
        let table = "<w:tbl>\(rows.map { row($0, $1) }.joined())</w:tbl>"
        #expect(
            try texts(table) == [
                "名称", "单位", "甲", "一所今天", "乙", "二所今天", "完", "今天",
            ])
    }

    @Test func repeatsAParagraphOutsideOfTables() throws {
        let body = SampleDocument.paragraph("【需求.名称】；") + SampleDocument.paragraph("完")
        #expect(try texts(body) == ["甲；", "乙；", "完"])
    }

    @Test func repeatsTheInnermostRow() throws {
        let inner = "<w:tbl>\(row("【需求.名称】"))</w:tbl>"
        let table = "<w:tbl><w:tr><w:tc>\(inner)<w:p/></w:tc></w:tr></w:tbl>"
        #expect(try texts(table) == ["甲", "乙"])
    }

    @Test func leavesOutTheRowOfAnEmptyList() throws {
        #expect(try texts("<w:tbl>\(row("头"))\(row("【空.名称】"))</w:tbl>") == ["头"])
    }

    @Test func leavesWhatIsNoListAsItIs() throws {
        #expect(try texts("<w:tbl>\(row("【人选.名称】"))</w:tbl>") == ["【人选.名称】"])
        #expect(try texts(SampleDocument.paragraph("【需求.没有】")) == ["【需求.没有】", "【需求.没有】"])
    }

    @Test func refusesTwoListsInARow() throws {
        let body = "<w:tbl>\(row("【需求.名称】", "【空.名称】"))</w:tbl>"
        #expect(throws: TemplateFault.mixed(lists: ["需求", "空"])) { try texts(body) }
    }
}
