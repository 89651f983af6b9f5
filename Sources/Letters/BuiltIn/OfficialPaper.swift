import Archives

/// A document of Word on paper as offices use it: A4 with the margins, fonts and lines of
/// GB/T 9704-2012.
struct OfficialPaper {
    private let body: String

    init(_ body: String) { self.body = body }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    var bytes: [UInt8] {
        ArchiveWriter.archive { writer in
            for (name, xml) in parts { writer.add(name, Array((Self.head + xml).utf8)) }
        }
    }

    private var parts: [(name: String, xml: String)] {
        let inner = [("styles", "styles"), ("fontTable", "fontTable"), ("footer", "footer1")]
        let overrides = ([("document.main", "document")] + inner).map { type, part in
            "<Override PartName=\"/word/\(part).xml\" ContentType=\"\(Self.types).\(type)+xml\"/>"
        }
        let relations = inner.enumerated().map { number, part in
            Self.relation("rId\(number + 1)", part.0, "\(part.1).xml")
        }
        return [
            (
                "[Content_Types].xml",
                """
                <Types xmlns="\(Self.package)/content-types"><Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                \(overrides.joined())</Types>
                """
            ),
            (
                "_rels/.rels",
                Self.relations(Self.relation("rId1", "officeDocument", "word/document.xml"))
            ),
            ("word/document.xml", document),
            ("word/_rels/document.xml.rels", Self.relations(relations.joined())),
            ("word/styles.xml", Self.part("styles", PaperStyles.xml)),
            ("word/fontTable.xml", Self.part("fonts", PaperStyles.fonts)),
            ("word/footer1.xml", Self.part("ftr", Self.pageNumber)),
        ]
    }

    private static func relation(_ id: String, _ type: String, _ target: String) -> String {
        "<Relationship Id=\"\(id)\" Type=\"\(relations)/\(type)\" Target=\"\(target)\"/>"
    }

    private static func relations(_ inner: String) -> String {
        "<Relationships xmlns=\"\(package)/relationships\">\(inner)</Relationships>"
    }

    private static func part(_ root: String, _ inner: String) -> String {
        "<w:\(root) xmlns:w=\"\(word)\" xmlns:r=\"\(relations)\">\(inner)</w:\(root)>"
    }

    /// 天头 37 mm, 订口 28 mm, and a text of 156 by 225 mm (5.2.1); the number of the page lies 7 mm
    /// below the text (7.5).
    private var document: String {
        let page = """
            <w:sectPr><w:footerReference w:type="default" r:id="rId3"/>\
            <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" \
            w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>
            """
        return Self.part("document", "<w:body>\(body)\(page)</w:body>")
    }

    /// The number of the page between dashes, as offices write it.
    private static let pageNumber = """
        <w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>\
        <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>\
        <w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p>
        """
}
