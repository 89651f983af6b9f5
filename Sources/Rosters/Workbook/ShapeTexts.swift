import BatchFormat

/// The texts of the shapes of a VML drawing (ECMA-376, part 4, 14): text boxes, controls and what
/// stands across the pages, which are looked through for marks of secrecy alone.
///
/// Spreadsheets write `<br>` there without an end, so that it is gone through as tags and texts, not as
/// XML.
struct ShapeTexts {
    private var tag: [UInt8] = []
    private var text: [UInt8] = []
    private var isTag = false
    private var isSecret = false

    /// The type of the relation that leads to such a drawing.
    static let partType = "vmlDrawing"
    /// More than a text box holds; a longer text is looked through in pieces.
    private static let longest = 1 << 17
    /// What a mark may take that stands at the end of a piece.
    private static let overlap = 1 << 10

    /// Whether a mark of secrecy stands in one of the texts.
    var bearsSecrecyMark: Bool { isSecret || Self.isSecret(text) }

    /// Takes the next piece of the drawing.
    mutating func take(_ bytes: [UInt8]) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"):
                isTag = true
                tag = []
            case UInt8(ascii: ">") where isTag:
                isTag = false
                endTag()
            default:
                if isTag {
                    if tag.count < SheetBounds.tagBytes { tag.append(byte) }
                } else {
                    text.append(byte)
                    if text.count == Self.longest { endText(keeping: Self.overlap) }
                }
            }
        }
    }

    /// The letters of one text may lie in many tags, and end with their shape.
    private mutating func endTag() {
        let name = tag.prefix { $0 > UInt8(ascii: " ") }
        if String(decoding: name, as: UTF8.self).isOfShape { endText(keeping: 0) }
        // Letters that are drawn stand in an attribute: <v:textpath string="机密★10年"/>.
        isSecret = isSecret || Self.isSecret(tag)
    }

    private mutating func endText(keeping count: Int) {
        isSecret = isSecret || Self.isSecret(text)
        text = text.suffix(count)
    }

    private static func isSecret(_ bytes: [UInt8]) -> Bool {
        // Most is numbers and names of ASCII.
        guard bytes.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "&") }) else { return false }
        return String(decoding: bytes, as: UTF8.self).withoutReferences.bearsSecrecyMark
    }
}

extension String {
    /// Whether a tag of the name begins or ends a shape, its text box or what a program says of it.
    fileprivate var isOfShape: Bool {
        ["shape", "textbox", "rect", "roundrect", "oval", "ClientData"].contains(
            split(separator: ":").last.map { String($0.trimmingPrefix("/")) } ?? "")
    }

    /// The text with the characters that are given by number: `&#26426;`, `&#x673A;`.
    fileprivate var withoutReferences: String {
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        return replacing(/&#(x?)([0-9A-Fa-f]{1,6});/) { found in
            let number = UInt32(found.output.2, radix: found.output.1.isEmpty ? 10 : 16)
            return number.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }.replacing("&nbsp;", with: " ")
    }
}
