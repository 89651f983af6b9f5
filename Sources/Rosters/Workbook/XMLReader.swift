import CExpat

/// What is to be done with the elements of a part as they stream by.
protocol XMLHandler: AnyObject {
    func start(_ element: String, _ attributes: XMLAttributes)
    func end(_ element: String)
    func text(_ text: String)
}

/// The attributes of one element; they are gone when the handler returns.
@safe struct XMLAttributes {
    fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// The value of an attribute, whatever its prefix.
    subscript(name: String) -> String? {
        guard let pairs = unsafe pairs else { return nil }
        var index = 0
        while let found = unsafe pairs[index], let value = unsafe pairs[index + 1] {
            if unsafe localName(found) == name { return unsafe String(cString: value) }
            index += 2
        }
        return nil
    }
}

/// Reads XML piece by piece, without document types: these could make a small file endless.
@safe final class XMLReader {
    private let parser: OpaquePointer
    private let handler: any XMLHandler

    init?(_ handler: any XMLHandler) {
        guard let parser = unsafe XML_ParserCreate(nil) else { return nil }
        unsafe self.parser = unsafe parser
        self.handler = handler
        unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        unsafe XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name = unsafe name else { return }
                unsafe XMLReader.of(data).handler.start(
                    localName(name), XMLAttributes(pairs: attributes))
            },
            { data, name in
                guard let name = unsafe name else { return }
                unsafe XMLReader.of(data).handler.end(localName(name))
            })
        unsafe XML_SetCharacterDataHandler(parser) { data, start, count in
            let text = unsafe UnsafeRawBufferPointer(start: start, count: Int(count))
            unsafe XMLReader.of(data).handler.text(String(decoding: text, as: UTF8.self))
        }
        unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            unsafe XML_StopParser(XMLReader.of(data).parser, 0)
        }
    }

    deinit { unsafe XML_ParserFree(parser) }

    private static func of(_ data: UnsafeMutableRawPointer?) -> XMLReader {
        guard let data = unsafe data else { preconditionFailure("no reader") }
        return unsafe Unmanaged.fromOpaque(data).takeUnretainedValue()
    }

    /// Takes the next bytes; `false` when they are no XML.
    func feed(_ bytes: [UInt8], isLast: Bool = false) -> Bool {
        let status = unsafe bytes.withUnsafeBytes { buffer in
            let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return unsafe XML_Parse(parser, start, Int32(buffer.count), isLast ? 1 : 0)
        }
        return status == XML_STATUS_OK
    }
}

/// The name without the prefix of its namespace.
private func localName(_ name: UnsafePointer<CChar>) -> String {
    let whole = unsafe String(cString: name)
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.utf8.index(after: colon)...])
}

extension Archive {
    /// Reads a part as XML; `drain` is called after each piece.
    func read(
        _ part: String, _ handler: any XMLHandler, drain: () throws -> Void = {}
    ) throws {
        guard let reader = XMLReader(handler) else { throw fault(part) }
        try forEachChunk(of: part) { chunk in
            guard reader.feed(chunk) else { throw fault(part) }
            try drain()
        }
        guard reader.feed([], isLast: true) else { throw fault(part) }
        try drain()
    }
}
