import CExpat

/// What is to be done with the elements of a part as they stream by.
///
/// Which come is for the reader to say: by custom those in the namespace of the root element.
protocol XMLHandler: AnyObject {
    func start(_ element: XMLText, _ attributes: XMLAttributes)
    func end(_ element: XMLText)
    func text(_ text: Span<UInt8>)
}

/// Reads XML piece by piece, without document types: these could make a small file endless.
@safe final class XMLReader {
    /// Which elements are handed on.
    enum Names {
        /// Those in the namespace of the root element, whatever its prefix is.
        case ofRoot
        /// Those with the prefix of the root element.
        ///
        /// Nobody declares prefixes anew in a large part, and it saves a tenth of the time.
        case withPrefixOfRoot
        /// All, by their names without a namespace.
        case all
    }

    private let parser: OpaquePointer
    private let handler: any XMLHandler
    private let names: Names
    /// What parts a namespace, or the prefix that stands for it, from a name.
    private let separator: UInt8
    /// The namespace or the prefix of the root element with its end; empty when it has none.
    ///
    /// One parser calls back one at a time; checking that for each name takes a tenth of the time.
    @exclusivity(unchecked) private var namespace: [CChar]?
    /// How many elements are open.
    @exclusivity(unchecked) private var depth = 0
    private var count = 0

    /// With `isUTF8` the bytes are UTF-8, whatever they declare.
    init?(_ handler: any XMLHandler, _ names: Names, isUTF8: Bool = false) {
        let encoding = isUTF8 ? "UTF-8" : nil
        let resolvesPrefixes = names != .withPrefixOfRoot
        let created =
            unsafe resolvesPrefixes
            ? XML_ParserCreateNS(encoding, XML_Char(XMLText.namespaceEnd))
            : XML_ParserCreate(encoding)
        guard let parser = unsafe created else { return nil }
        separator = resolvesPrefixes ? XMLText.namespaceEnd : XMLText.prefixEnd
        unsafe self.parser = unsafe parser
        self.handler = handler
        self.names = names
        unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        unsafe XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name = unsafe name, let attributes = unsafe attributes else { return }
                unsafe XMLReader.with(data) { reader in
                    unsafe reader.depth += 1
                    if unsafe reader.depth > SheetBounds.depth {
                        unsafe XML_StopParser(reader.parser, 0)
                    }
                    guard let name = unsafe reader.own(name) else { return }
                    unsafe reader.handler.start(name, XMLAttributes(attributes))
                }
            },
            { data, name in
                guard let name = unsafe name else { return }
                unsafe XMLReader.with(data) { reader in
                    unsafe reader.depth -= 1
                    if let name = unsafe reader.own(name) { reader.handler.end(name) }
                }
            })
        unsafe XML_SetCharacterDataHandler(parser) { data, start, count in
            let text = unsafe UnsafeRawBufferPointer(start: start, count: Int(count))
            unsafe XMLReader.with(data) { reader in
                unsafe reader.handler.text(text.assumingMemoryBound(to: UInt8.self).span)
            }
        }
        unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            unsafe XMLReader.with(data) { unsafe XML_StopParser($0.parser, 0) }
        }
    }

    deinit { unsafe XML_ParserFree(parser) }

    /// Calls `body` with the reader that the parser hands back; it lives as long as the parser.
    private static func with(
        _ data: UnsafeMutableRawPointer?, _ body: (XMLReader) -> Void
    ) {
        guard let data = unsafe data else { preconditionFailure("no reader") }
        unsafe Unmanaged<XMLReader>.fromOpaque(data)._withUnsafeGuaranteedRef { body($0) }
    }

    /// The name of an element that is handed on; `nil` for another.
    private func own(_ name: UnsafePointer<CChar>) -> XMLText? {
        if names == .all { return unsafe XMLText.local(name) }
        if unsafe namespace == nil {
            let end = unsafe strrchr(name, Int32(separator))
            let count = unsafe end.map { unsafe UnsafePointer($0) - name + 1 } ?? 0
            unsafe namespace = unsafe Array(UnsafeBufferPointer(start: name, count: count))
        }
        guard let namespace = unsafe namespace else { return nil }
        let isOwn = unsafe namespace.withUnsafeBufferPointer { own in
            guard let start = own.baseAddress, !own.isEmpty else {
                // Most names are one letter, and a call would take longer.
                return unsafe !XMLText(name).contains(separator)
            }
            return unsafe strncmp(name, start, own.count) == 0
        }
        return isOwn ? unsafe XMLText(name + namespace.count) : nil
    }

    /// Where it stands in the text: line and column, counted from one.
    var position: (line: Int, column: Int) {
        unsafe (
            Int(XML_GetCurrentLineNumber(parser)), Int(XML_GetCurrentColumnNumber(parser)) + 1
        )
    }

    /// Takes the next bytes; `false` when they are no XML, or more than a document has need of.
    ///
    /// The library goes through a tag that is not whole from its start again with each piece, so that
    /// an endless one would take endless time.
    func feed(_ bytes: [UInt8], isLast: Bool = false) -> Bool {
        let status = unsafe bytes.withUnsafeBytes { buffer in
            let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return unsafe XML_Parse(parser, start, Int32(buffer.count), isLast ? 1 : 0)
        }
        count += bytes.count
        let pending = unsafe count - Int(XML_GetCurrentByteIndex(parser))
        return status == XML_STATUS_OK && pending <= SheetBounds.tagBytes
    }
}

extension WorkbookArchive {
    /// Reads a part as XML; `drain` is called after each piece.
    func read(
        _ part: String, _ handler: any XMLHandler, names: XMLReader.Names = .ofRoot,
        drain: () throws -> Void = {}
    ) throws {
        guard let reader = XMLReader(handler, names) else {
            throw fault(part)
        }
        try forEachChunk(of: part) { chunk in
            guard reader.feed(chunk) else { throw fault(part) }
            try drain()
        }
        guard reader.feed([], isLast: true) else { throw fault(part) }
        try drain()
    }
}
