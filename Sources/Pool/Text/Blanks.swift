extension String {
    /// The text without white space at either end.
    package var trimmed: String {
        let scalars = unicodeScalars
        guard scalars.first?.isBlank == true || scalars.last?.isBlank == true else { return self }
        guard let first = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(scalars[first...last])
    }

    /// The text without any white space.
    package var withoutBlanks: String {
        guard unicodeScalars.contains(where: \.isBlank) else { return self }
        return String(UnicodeScalarView(unicodeScalars.filter { !$0.isBlank }))
    }

    /// The text in half width, without white space at either end.
    var tidied: String { halfWidth.trimmed }

    /// Whether both texts are the same bytes; `==` also holds between normal forms.
    package func isIdentical(to other: String) -> Bool {
        utf8.span.isIdentical(to: other.utf8.span)
    }

    /// The text with a blank for each line feed between its lines, or nothing between Han.
    var onOneLine: String {
        guard utf8.contains(UInt8(ascii: "\n")) else { return self }
        let lines = unicodeScalars.split(separator: "\n").map { String($0).trimmed }
        return lines.filter { !$0.isEmpty }.reduce(into: "") { text, line in
            let joins =
                text.unicodeScalars.last?.isWide == true
                || line.unicodeScalars.first?.isWide == true
            text += text.isEmpty || joins ? line : " " + line
        }
    }
}

extension Span<UInt8> {
    func isIdentical(to other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] { return false }
        return true
    }
}

extension Unicode.Scalar {
    /// Whether this is a Han character or a sign that goes with them.
    fileprivate var isWide: Bool {
        isHan || 0x3001...0x303F ~= value || 0xFF01...0xFF5E ~= value
    }

    /// Whether this is white space of any width; the ideographic space is the last of them.
    package var isBlank: Bool {
        value < 0x80
            ? value == 0x20 || 0x09...0x0D ~= value : value <= 0x3000 && properties.isWhitespace
    }

    package var isDigit: Bool { ("0"..."9").contains(self) }
}
