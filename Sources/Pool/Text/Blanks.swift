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
        let (left, right) = (utf8.span, other.utf8.span)
        guard left.count == right.count else { return false }
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }
}

extension Unicode.Scalar {
    /// Whether this is white space of any width.
    package var isBlank: Bool {
        value < 0x80 ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace
    }

    package var isDigit: Bool { ("0"..."9").contains(self) }
}
