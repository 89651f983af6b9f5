import Archives
import Pool
import Testing

@testable import Letters

@Suite struct TemplateSafetyTests {
    private func fault(_ document: SampleDocument) -> TemplateFault? {
        fault(document.bytes)
    }

    private func fault(_ bytes: [UInt8]) -> TemplateFault? {
        #expect(throws: TemplateFault.self) { _ = try LetterTemplate(bytes) }
    }

    private func relations(_ relation: String) -> SampleDocument {
        let xml = "<Relationships>\(relation)</Relationships>"
        return SampleDocument(
            body: SampleDocument.paragraph("a"),
            others: [(name: "word/_rels/settings.xml.rels", bytes: Array(xml.utf8))])
    }

    @Test func refusesWhatIsNoDocument() {
        #expect(fault([]) == .unreadable(part: "zip"))
        #expect(fault(Array("【姓名】".utf8)) == .unreadable(part: "zip"))
        #expect(fault(ArchiveWriter.archive { $0.add("a", []) }) == .unreadable(part: nil))
        #expect(fault(SampleDocument(mainType: "template.main")) == .unreadable(part: nil))
    }

    @Test func refusesDamagedDocuments() {
        let bytes = SampleDocument(body: SampleDocument.paragraph("【姓名】")).bytes
        // What is cut off the end mark alone may be done without.
        for length in stride(from: 0, to: bytes.count - 22, by: 7) {
            _ = fault(Array(bytes.prefix(length)))
        }
        #expect(fault(SampleDocument(body: "<w:p>")) == .unreadable(part: "word/document.xml"))
    }

    @Test func refusesPrograms() {
        for part in ["word/vbaProject.bin", "word/vbaData.xml", "word/activeX/activeX1.bin"] {
            #expect(fault(SampleDocument(others: [(name: part, bytes: [])])) == .active(part: part))
        }
        let types =
            "<Types><Override PartName=\"/a\" ContentType=\"x.macroEnabled.main+xml\"/></Types>"
        let bytes = ArchiveWriter.archive { $0.add("[Content_Types].xml", Array(types.utf8)) }
        #expect(fault(bytes) == .active(part: "x.macroEnabled.main+xml"))
    }

    @Test(
        arguments: [
            ("attachedTemplate", "file:///C:/a.dotm"), ("image", "http://a.example/b.png"),
            ("oleObject", "\\\\a\\b"), ("hyperlink", "file://a/b"), ("frame", "a.htm"),
        ])
    func refusesWhatIsLoadedFromOutside(type: String, target: String) {
        let document = relations(
            "<Relationship Id=\"a\" Type=\"x/\(type)\" Target=\"\(target)\" TargetMode=\"External\"/>"
        )
        #expect(fault(document) == .linked(target: target))
    }

    @Test func takesLinksToBeClicked() throws {
        let document = relations(
            "<Relationship Type=\"x/hyperlink\" Target=\"https://a.example\" TargetMode=\"External\"/>"
        )
        _ = try LetterTemplate(document.bytes)
    }

    @Test(arguments: ["INCLUDEPICTURE", "includetext", "DDEAUTO", "LINK"])
    func refusesFieldsThatLoad(name: String) throws {
        let parted = """
            <w:p><w:r><w:instrText> \(name.prefix(2))</w:instrText></w:r><w:r><w:instrText>\
            \(name.dropFirst(2)) "a"</w:instrText></w:r></w:p>
            """
        #expect(fault(SampleDocument(body: parted)) == .linked(target: name.uppercased()))
        let simple = "<w:p><w:fldSimple w:instr=\"\(name) a\"/></w:p>"
        #expect(fault(SampleDocument(body: simple)) == .linked(target: name.uppercased()))
        let page = "<w:p><w:fldSimple w:instr=\"PAGE\"/></w:p>"
        _ = try LetterTemplate(SampleDocument(body: page).bytes)
    }

    @Test func refusesEntities() {
        let xml = """
            <!DOCTYPE a [<!ENTITY b "【姓名】">]>\
            \(SampleDocument.part("hdr", SampleDocument.paragraph("&b;")))
            """
        let document = SampleDocument(texts: [(name: "word/header1.xml", type: "header", xml: xml)])
        #expect(fault(document) == .unreadable(part: "word/header1.xml"))
    }

    @Test func refusesWhatIsFarTooLarge() {
        let zeros = [UInt8](repeating: 0, count: TemplateBounds.partBytes + 1)
        #expect(
            fault(SampleDocument(others: [(name: "word/media/a.bmp", bytes: zeros)]))
                == .oversized(part: "word/media/a.bmp"))
        let blanks = String(repeating: " ", count: TemplateBounds.textBytes)
        #expect(fault(SampleDocument(body: blanks)) == .oversized(part: "word/document.xml"))
        let deep = String(repeating: "<w:r>", count: 300) + String(repeating: "</w:r>", count: 300)
        #expect(fault(SampleDocument(body: deep)) == .unreadable(part: "word/document.xml"))
    }

    @Test func tellsWhatDoesNotAgree() throws {
        let body = SampleDocument.paragraph("【性名】【日期】【需求.名称】【性名】")
        let template = try LetterTemplate(SampleDocument(body: body).bytes)
        let findings = template.findings(
            for: ["姓名", "日期", "需求.名称", "单位"], in: "a.docx")
        #expect(
            findings == [
                Diagnostic(.placeholderUnknown, at: Place(file: "a.docx"), [.name: "性名"]),
                Diagnostic(.placeholderUnused, at: Place(file: "a.docx"), [.list: "姓名、单位"]),
            ])
        let near = template.findings(for: ["需求.名", "成文日期"], in: "a.docx")
        #expect(near[2].parameters == [.name: "需求.名称", .guess: "需求.名"])
    }

    @Test func saysWhereAndWhy() {
        let faults: [TemplateFault] = [
            .unreadable(part: nil), .active(part: "a"), .linked(target: "a"),
            .oversized(part: "a"), .mixed(lists: ["a", "b"]),
        ]
        #expect(
            faults.map { $0.diagnostic(in: "f").code } == [
                .templateUnreadable, .templateActive, .templateLinked, .templateOversized,
                .templateMixed,
            ])
    }
}
