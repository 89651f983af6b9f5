import BatchFormat

/// The headers and footers of the printed pages (ECMA-376, 18.3.1.46).
struct PageMargins {
    private var runs: [UInt8] = []
    private var isMargin = false

    mutating func start(_ element: XMLText) {
        switch element {
        case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter":
            isMargin = true
        default: break
        }
    }

    mutating func end(_ element: XMLText) {
        if isMargin { runs.append(UInt8(ascii: "\n")) }
        isMargin = false
    }

    mutating func text(_ text: Span<UInt8>) {
        guard isMargin else { return }
        for index in text.indices { runs.append(text[index]) }
    }

    var bearsSecrecyMark: Bool {
        Self.bearSecrecyMark(String(decoding: runs, as: UTF8.self))
    }

    /// Whether a mark stands in margins, whose codes for fonts, sizes and sections part its
    /// characters.
    static func bearSecrecyMark(_ margins: String) -> Bool {
        !margins.isEmpty
            && margins.replacing(
                /&(?:"[^"]*"|[0-9]+|K(?:[0-9A-F]{6}|[0-9]{2}[+-][0-9]{3})|[A-Za-z])/, with: ""
            ).bearsSecrecyMark
    }
}
