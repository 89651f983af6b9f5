import CExpat

/// Reads a whole part as XML; document types are refused, which could make a small file endless.
@safe final class MarkupReader {
    private let parser: OpaquePointer
    /// The open elements, the innermost last.
    private var open: [MarkupElement] = []
    private var root: MarkupElement?

    /// Returns `nil` for what is no XML, or lies deeper than any document.
    static func root(of bytes: [UInt8]) -> MarkupElement? {
        MarkupReader()?.read(bytes)
    }

    private init?() {
        guard let parser = unsafe XML_ParserCreate(nil) else { return nil }
        unsafe self.parser = unsafe parser
        unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        unsafe XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name = unsafe name, let attributes = unsafe attributes else { return }
                unsafe MarkupReader.of(data).start(String(cString: name), attributes)
            },
            { data, _ in unsafe MarkupReader.of(data).end() })
        unsafe XML_SetCharacterDataHandler(parser) { data, start, count in
            let text = unsafe UnsafeRawBufferPointer(start: start, count: Int(count))
            unsafe MarkupReader.of(data).add(String(decoding: text, as: UTF8.self))
        }
        unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            unsafe MarkupReader.of(data).stop()
        }
    }

    deinit { unsafe XML_ParserFree(parser) }

    private static func of(_ data: UnsafeMutableRawPointer?) -> MarkupReader {
        guard let data = unsafe data else { preconditionFailure("no reader") }
        return unsafe Unmanaged.fromOpaque(data).takeUnretainedValue()
    }

    private func read(_ bytes: [UInt8]) -> MarkupElement? {
        let status = unsafe bytes.withUnsafeBytes { buffer in
            let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return unsafe XML_Parse(parser, start, Int32(buffer.count), 1)
        }
        return status == XML_STATUS_OK ? root : nil
    }

    private func stop() { unsafe XML_StopParser(parser, 0) }

    private func start(
        _ name: String, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>
    ) {
        guard open.count < TemplateBounds.depth else { return stop() }
        var element = MarkupElement(name: name)
        var index = 0
        while let name = unsafe pairs[index], let value = unsafe pairs[index + 1] {
            unsafe element.attributes.append(
                .init(name: String(cString: name), value: String(cString: value)))
            index += 2
        }
        open.append(element)
    }

    private func end() {
        guard let element = open.popLast() else { return }
        if open.isEmpty {
            root = element
        } else {
            open[open.count - 1].children.append(.element(element))
        }
    }

    /// One text comes in pieces: where its lines end, and where a character is written by number.
    private func add(_ text: String) {
        guard let last = open.indices.last else { return }
        if case .text(let before)? = open[last].children.last {
            open[last].children[open[last].children.count - 1] = .text(before + text)
        } else {
            open[last].children.append(.text(text))
        }
    }
}
