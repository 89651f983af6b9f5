/// XML as it is written, byte by byte.
struct MarkupWriter {
    private(set) var bytes: [UInt8] = []

    /// Takes the bytes that were written so far.
    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    mutating func write(_ node: MarkupNode) {
        switch node {
        case .text(let text): write(text: text)
        case .element(let element):
            open(element)
            for child in element.children { write(child) }
            close(element)
        }
    }

    /// Writes the tag that begins an element, or the only one of an empty element.
    mutating func open(_ element: MarkupElement) {
        write(markup: "<\(element.name)")
        for attribute in element.attributes {
            write(markup: " \(attribute.name)=\"")
            write(text: attribute.value)
            write(markup: "\"")
        }
        write(markup: element.children.isEmpty ? "/>" : ">")
    }

    mutating func close(_ element: MarkupElement) {
        if !element.children.isEmpty { write(markup: "</\(element.name)>") }
    }

    mutating func write(markup: String) { bytes += markup.utf8 }

    /// Writes markup that was written before.
    mutating func write(raw markup: [UInt8]) { bytes += markup }

    /// Writes a text that is no markup, whatever stands in it.
    mutating func write(text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            // An attribute would lose them.
            case 0x09, 0x0A, 0x0D: bytes += "&#\(byte);".utf8
            default: bytes.append(byte)
            }
        }
    }
}
