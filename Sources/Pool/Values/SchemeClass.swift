/// A class of a scheme, `兰州市高层次人才/B`: the letter alone means different people in different
/// places.
package struct SchemeClass: CanonicalValue {
    package let scheme: String
    package let code: String

    package var text: String { "\(scheme)/\(code)" }

    /// Reads `兰州市高层次人才/B类` and `兰州市高层次人才 B 类`; a class without its scheme is refused.
    package static func read(_ text: String) throws(ValueFault) -> Reading<Self> {
        guard let found = halves(of: text) else {
            throw ValueFault(.schemeMissing, [.value: text])
        }
        let code = String(found.code).withoutLevelWord
        let value = SchemeClass(scheme: String(found.scheme).trimmed, code: code)
        guard !value.scheme.isEmpty, !code.isEmpty, Placeholder(value.scheme) == nil else {
            throw ValueFault(.schemeMissing, [.value: text])
        }
        let note = ValueNote(.wordRead, [.word: text, .value: value.text])
        return Reading(value, notes: value.text.isIdentical(to: text) ? [] : [note])
    }

    /// Whether the text is a scheme and a class as they should be written.
    static func isEvidentlyCanonical(_ bytes: Span<UInt8>) -> Bool {
        var slash = 0
        for index in bytes.indices {
            // Blanks, full width and 类 are looked at closely.
            if bytes[index] <= 0x20 || bytes[index] == 0xEF || bytes[index] == 0xE3 { return false }
            if bytes[index] == UInt8(ascii: "/"), slash == 0 { slash = index }
        }
        return slash > 6 && slash + 1 < bytes.count && bytes.count <= 100
            && bytes[bytes.count - 1] < 0x80
    }

    private static func halves(of text: String) -> (scheme: Substring, code: Substring)? {
        if let halves = text.halves(around: "/") ?? text.halves(around: "／") { return halves }
        let plain = text.halfWidth.withoutLevelWord
        let code = plain.reversed().prefix { $0.isASCII && ($0.isLetter || $0 == "+") }
        if !code.isEmpty {
            let scheme = plain.dropLast(code.count)
            return isScheme(scheme) ? (scheme, plain.suffix(code.count)) : nil
        }
        // 甘肃省领军人才第一层次
        guard let start = plain.lastIndex(of: "第"), plain.hasSuffix("层次"),
            isScheme(plain[..<start])
        else { return nil }
        return (plain[..<start], plain[start...])
    }

    /// A scheme has a name: 高层次人才, not a letter.
    private static func isScheme(_ name: Substring) -> Bool {
        name.unicodeScalars.count { $0.isHan } >= 4
    }
}

extension String {
    /// The letter of `B类` and `B 类`; other text as it is.
    fileprivate var withoutLevelWord: String {
        let text = trimmed
        guard text.hasSuffix("类") else { return text }
        let letter = String(text.dropLast()).trimmed
        guard let last = letter.last, last.isASCII, last.isLetter || last == "+" else {
            return text
        }
        return letter
    }
}
