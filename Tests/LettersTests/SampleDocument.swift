import Archives

/// A small document of Word whose parts a test writes.
struct SampleDocument {
    /// What stands in the body.
    var body = ""
    /// Further parts with text, by the name of the part and its type.
    var texts: [(name: String, type: String, xml: String)] = []
    var others: [(name: String, bytes: [UInt8])] = []
    var mainType = "document.main"

    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml."

    var bytes: [UInt8] {
        let overrides = ([("word/document.xml", mainType)] + texts.map { ($0.name, $0.type) }).map {
            "<Override PartName=\"/\($0)\" ContentType=\"\(Self.types)\($1)+xml\"/>"
        }
        let document = Self.part("document", "<w:body>\(body)</w:body>")
        return ArchiveWriter.archive { writer in
            writer.add(
                "[Content_Types].xml", Array("<Types>\(overrides.joined())</Types>".utf8))
            writer.add("word/document.xml", Array(document.utf8))
            for text in texts { writer.add(text.name, Array(text.xml.utf8)) }
            for other in others { writer.add(other.name, other.bytes) }
        }
    }

    static func part(_ root: String, _ inner: String) -> String {
        "<w:\(root) xmlns:w=\"\(word)\">\(inner)</w:\(root)>"
    }

    /// A paragraph of runs.
    static func paragraph(_ texts: String...) -> String {
        "<w:p>\(texts.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined())</w:p>"
    }
}

/// The text of a part of an archive.
func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let archive = try Archive(bytes)
    var part: [UInt8] = []
    try archive.forEachChunk(of: name, upTo: 1 << 24) { part += $0 }
    return String(decoding: part, as: UTF8.self)
}
