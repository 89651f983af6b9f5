/// An e-mail address in the usual form, `local@domain` (RFC 5321, without quoting).
package struct Email: CanonicalValue {
    /// The address; its domain is in lower case.
    package let text: String

    /// Returns `nil` unless the text is an address with a domain in lower case.
    package init?(_ text: String) {
        guard Self.isCanonical(text.utf8.span) else { return nil }
        self.text = text
    }

    /// `u***@example.com`.
    package var masked: String { Pool.masked(text, as: .email) }

    /// Reads an address in any width, with blanks round it or `mailto:` before it.
    package static func read(_ text: String) throws(ValueFault) -> Reading<Self> {
        if let email = Email(text) { return Reading(email) }
        var plain = text.halfWidth.withoutBlanks
        if plain.lowercased().hasPrefix("mailto:") { plain.removeFirst(7) }
        let local = plain.prefix { $0 != "@" }
        guard let email = Email(local + plain.dropFirst(local.count).lowercased()) else {
            throw ValueFault(.email, [.value: text.starred])
        }
        return Reading(email, notes: [ValueNote(.halfwidth, [.value: email.masked])])
    }
}

extension Email {
    static func isCanonical(_ bytes: Span<UInt8>) -> Bool {
        var at = 0
        while at < bytes.count, bytes[at] != UInt8(ascii: "@") { at += 1 }
        guard bytes.count <= 254, 1...64 ~= at, at < bytes.count else { return false }
        return isLocal(bytes.extracting(0..<at)) && isDomain(bytes.extracting(at + 1..<bytes.count))
    }

    /// Words of letters, digits and the signs of RFC 5322, with single dots between them.
    private static func isLocal(_ bytes: Span<UInt8>) -> Bool {
        var previous = UInt8(ascii: ".")
        for index in bytes.indices {
            let byte = bytes[index]
            let isDot = byte == UInt8(ascii: ".")
            guard byte.isLetter || byte.isDigit || isDot || isSign(byte) else { return false }
            if isDot, previous == byte { return false }
            previous = byte
        }
        return previous != UInt8(ascii: ".")
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch UnicodeScalar(byte) {
        case "!", "#", "$", "%", "&", "'", "*", "+", "-", "/", "=", "?", "^", "_", "`", "{", "|",
            "}", "~":
            true
        default: false
        }
    }

    /// Two labels or more of lower-case letters, digits and inner hyphens; the last is no number.
    private static func isDomain(_ bytes: Span<UInt8>) -> Bool {
        let (dot, hyphen) = (UInt8(ascii: "."), UInt8(ascii: "-"))
        var labels = 0
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == dot {
            guard 1...63 ~= index - start, bytes[start] != hyphen, bytes[index - 1] != hyphen else {
                return false
            }
            labels += 1
            start = index + 1
        }
        for index in bytes.indices {
            let byte = bytes[index]
            guard byte.isLowerLetter || byte.isDigit || byte == hyphen || byte == dot else {
                return false
            }
        }
        return labels >= 2 && bytes[bytes.count - 1].isLowerLetter
            && bytes[bytes.count - 2] != dot
    }
}
