/// The key of a record: the space of the office that reports it, and its own number there.
package struct Key: Hashable, Sendable {
    package let space: String
    package let local: String

    /// The space that all offices share: skills, schemes, profiles.
    package static let shared = "std"

    /// Returns `nil` unless both parts have the shape that the format asks for.
    package init?(space: String, local: String) {
        guard Self.isSpace(space), Self.isLocal(local) else { return nil }
        self.space = space
        self.local = local
    }

    /// Reads `space:local`, or `local` alone in the space given.
    package init?(_ text: String, in space: String) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            self.init(space: space, local: text)
            return
        }
        let local = text[text.utf8.index(after: colon)...]
        self.init(space: String(text[..<colon]), local: String(local))
    }

    /// Reads the key of a record of a kind.
    ///
    /// An office is registered under its code in the space of that code, so that it may write
    /// what is said of itself: `lzgx` stands for `lzgx:lzgx`, whoever hands it in.
    package init?(_ text: String, of kind: Kind, in space: String) {
        self.init(text, in: kind == .source ? text : space)
        if kind == .source, self.space != local { return nil }
    }

    /// 1 to 16 of lower-case letters, digits and hyphens, a letter first.
    package static func isSpace(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard 1...16 ~= bytes.count, bytes[0].isLowerLetter else { return false }
        for index in bytes.indices {
            let byte = bytes[index]
            guard byte.isLowerLetter || byte.isDigit || byte == UInt8(ascii: "-") else {
                return false
            }
        }
        return true
    }

    /// 1 to 64 letters, digits, Han characters and `. _ / -`, none of these four first.
    package static func isLocal(_ text: String) -> Bool {
        if let isLocal = isASCIILocal(text.utf8.span) { return isLocal }
        var count = 0
        for scalar in text.unicodeScalars {
            guard scalar.isKeyCharacter || count > 0 && scalar.isKeySign else { return false }
            count += 1
        }
        return 1...64 ~= count
    }

    /// Whether the bytes are a local key; `nil` where there are others than ASCII among them.
    private static func isASCIILocal(_ bytes: Span<UInt8>) -> Bool? {
        for index in bytes.indices {
            let byte = bytes[index]
            if byte >= 0x80 { return nil }
            let isSign = index > 0 && Unicode.Scalar(byte).isKeySign
            guard byte.isLetter || byte.isDigit || isSign else { return false }
        }
        return 1...64 ~= bytes.count
    }
}

extension Key: Comparable, CustomStringConvertible {
    package var description: String { "\(space):\(local)" }

    package static func < (left: Self, right: Self) -> Bool {
        (left.space, left.local) < (right.space, right.local)
    }
}

extension UInt8 {
    package var isLowerLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
    package var isUpperLetter: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
    package var isLetter: Bool { isLowerLetter || isUpperLetter }
    package var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}

extension Unicode.Scalar {
    /// Whether the scalar is a Han character of the ranges that the format names.
    package var isHan: Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
        default: false
        }
    }

    fileprivate var isKeySign: Bool {
        switch self {
        case ".", "_", "/", "-": true
        default: false
        }
    }

    fileprivate var isKeyCharacter: Bool {
        value < 0x80 ? UInt8(value).isLetter || UInt8(value).isDigit : isHan
    }
}
