import Pool

extension SheetCell {
    /// The cell of a text as it is written, in UTF-8: without the marks that make programs take a
    /// number for text, its lines ended by line feeds.
    init(written bytes: ArraySlice<UInt8>) {
        guard bytes.count <= Self.characterLimit || Self.fits(bytes) else {
            self.init("", fault: .tooLong)
            return
        }
        // Where files are joined, the byte order mark of the second one is left in its first cell.
        var bytes =
            bytes.first == 0xEF && bytes.starts(with: [0xEF, 0xBB, 0xBF])
            ? bytes.dropFirst(3) : bytes
        var marks: Marks = []
        if let content = bytes.withoutTextMarker {
            bytes = content
            marks.insert(.textMarker)
        }
        if bytes.hasExponent {
            self.init(String(decoding: bytes, as: UTF8.self), fault: .mangled)
            return
        }
        if bytes.endsInPointNought {
            bytes.removeLast(2)
            marks.insert(.pointNought)
        }
        self.init(bytes.lines, marks: marks)
    }

    private static func fits(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= 3 * characterLimit else { return false }
        // Characters of four bytes count as two; the rest by their first byte.
        return bytes.reduce(0) { $0 + ($1 >= 0xF0 ? 2 : $1 & 0xC0 == 0x80 ? 0 : 1) }
            <= characterLimit
    }
}

extension ArraySlice<UInt8> {
    /// What stands in `="…"` or after an apostrophe; `nil` when there is no such mark.
    fileprivate var withoutTextMarker: ArraySlice? {
        let (quote, apostrophe) = (UInt8(ascii: "\""), UInt8(ascii: "'"))
        switch first {
        case apostrophe:
            let rest = dropFirst()
            return rest.last == apostrophe ? rest.dropLast() : rest
        case UInt8(ascii: "=") where starts(with: [UInt8(ascii: "="), quote]) && last == quote:
            let content = dropFirst(2)
            return content.isEmpty || content.dropLast().contains(quote)
                ? nil : content.dropLast()
        default: return nil
        }
    }

    /// Whether it is a number that a spreadsheet wrote with an exponent, `6.20102E+17`.
    fileprivate var hasExponent: Bool {
        guard count > 4, last?.isDigit == true, let sign = lastIndex(of: UInt8(ascii: "+")),
            sign > startIndex, self[sign - 1] == UInt8(ascii: "E"), endIndex - sign > 2
        else { return false }
        return self[(sign + 1)...].allSatisfy(\.isDigit) && self[..<(sign - 1)].isDecimal
    }

    /// Whether it is a whole number with `.0` after it.
    fileprivate var endsInPointNought: Bool {
        guard count > 2, last == UInt8(ascii: "0"), self[endIndex - 2] == UInt8(ascii: ".") else {
            return false
        }
        let whole = dropLast(2)
        return (whole.first == UInt8(ascii: "-") ? whole.dropFirst() : whole)
            .allSatisfy(\.isDigit)
    }

    private var isDecimal: Bool {
        first?.isDigit == true && count { $0 == UInt8(ascii: ".") } < 2
            && allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
    }

    /// The text, its lines ended as everywhere: programs write the old Macintosh's way too.
    fileprivate var lines: String {
        let text = String(decoding: self, as: UTF8.self)
        guard contains(UInt8(ascii: "\r")) else { return text }
        return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }
}
