import Archives

/// What the parts of a document are, as it says itself (ECMA-376, part 2, 7.2.3).
struct ContentTypes {
    /// The part with the text of the document.
    let main: String
    /// The parts that may hold placeholders, in one way of writing.
    private let texts: Set<String>

    private static let part = "[Content_Types].xml"
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    private static let textTypes = Set(
        ["document.main", "header", "footer", "footnotes", "endnotes"].map { "\(word)\($0)+xml" })

    init(_ archive: borrowing Archive) throws {
        guard archive.contains(Self.part) else { throw TemplateFault.unreadable(part: nil) }
        var bytes: [UInt8] = []
        try archive.forEachChunk(of: Self.part, upTo: TemplateBounds.textBytes) { bytes += $0 }
        guard let root = MarkupReader.root(of: bytes) else {
            throw TemplateFault.unreadable(part: Self.part)
        }
        var (main, texts) = (String?.none, Set<String>())
        try root.forEachElement { element throws(TemplateFault) in
            guard let type = element["ContentType"] else { return }
            guard !type.contains("macroEnabled") else { throw .active(part: type) }
            guard let name = element["PartName"], Self.textTypes.contains(type) else { return }
            texts.insert(Self.key(name))
            if type.hasSuffix(".main+xml") { main = name }
        }
        guard let main, archive.contains(main) else { throw TemplateFault.unreadable(part: nil) }
        self.main = main
        self.texts = texts
    }

    /// Whether a part may hold placeholders.
    func holdText(_ part: String) -> Bool { texts.contains(Self.key(part)) }

    /// How many bytes a part may have.
    func limit(of part: String) -> Int {
        holdText(part) || part.lowercased().hasSuffix(".rels")
            ? TemplateBounds.textBytes : TemplateBounds.partBytes
    }

    private static func key(_ name: String) -> String {
        (name.hasPrefix("/") ? String(name.dropFirst()) : name).lowercased()
    }
}
