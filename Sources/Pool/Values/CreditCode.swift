/// The unified social credit code (统一社会信用代码) of an organization, by GB 32100-2015.
///
/// Real registers hold codes with a wrong check digit, so these are values too, only not sound.
package struct CreditCode: CanonicalValue {
    package let text: String

    /// Returns `nil` for text that has not the shape of a code.
    package init?(_ text: String) {
        guard Self.hasShape(text.utf8.span) else { return nil }
        self.text = text
    }

    /// The code of the region where the organization was registered, at that time.
    package var regionCode: String { String(text.dropFirst(2).prefix(6)) }

    /// The organization code that came before (组织机构代码), by GB 11714-1997.
    package var organizationCode: String { String(text.dropFirst(8).prefix(9)) }

    /// Whether both check digits are right: its own, and that of the organization code.
    package var isSound: Bool {
        let bytes = text.utf8.span
        return Self.hasCheckDigit(bytes) && bytes[16] == Self.organizationDigit(bytes)
    }

    /// Reads a code in any width and case, with blanks or hyphens in it.
    package static func read(_ text: String) throws(ValueFault) -> Reading<Self> {
        if let code = CreditCode(text) { return Reading(code, notes: code.checkNotes) }
        guard let code = CreditCode(normalised(text)) else {
            var parameters: [Diagnostic.Parameter: String] = [.value: text]
            parameters[.guess] = suggestion(for: text)?.text
            throw ValueFault(.uscc, parameters)
        }
        var reading = Reading(code, from: text, note: .halfwidth)
        reading.notes += code.checkNotes
        return reading
    }

    /// The sound code that may be meant where the letters O and I, which no code has, stand.
    package static func suggestion(for text: String) -> CreditCode? {
        let digits = normalised(text).map { $0 == "O" ? "0" : $0 == "I" ? "1" : $0 }
        guard let code = CreditCode(String(digits)), code.isSound else { return nil }
        return code
    }

    private var checkNotes: [ValueNote] {
        isSound ? [] : [ValueNote(.usccCheck, [.value: text])]
    }

    private static func normalised(_ text: String) -> String {
        text.halfWidth.withoutBlanks.filter { $0 != "-" }.uppercased()
    }
}

extension CreditCode {
    /// Two characters, six digits, ten characters, none of them I, O, S, V or Z.
    private static func hasShape(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count == 18, bytes.isDigits(in: 2..<8) else { return false }
        for index in bytes.indices where value(bytes[index]) == nil { return false }
        return true
    }

    /// Whether the sum of all characters, weighted by the powers of 3, is a multiple of 31.
    ///
    /// The check character, whose weight is one, is what makes it so.
    private static func hasCheckDigit(_ bytes: Span<UInt8>) -> Bool {
        var sum = value(bytes[17]) ?? 0
        var weight = 1
        for index in 0..<17 {
            sum += (value(bytes[index]) ?? 0) * weight
            weight = weight * 3 % 31
        }
        return sum % 31 == 0
    }

    /// The check character of positions 9 to 16 by GB 11714-1997, `X` for ten.
    private static func organizationDigit(_ bytes: Span<UInt8>) -> UInt8 {
        let weights: [8 of Int] = [3, 7, 9, 10, 5, 8, 4, 2]
        var sum = 0
        for index in 0..<8 {
            let byte = bytes[8 + index]
            let value = Int(byte) - (byte.isDigit ? 0x30 : 0x37)
            sum += value * weights[index]
        }
        let check = 11 - sum % 11
        switch check {
        case 10: return UInt8(ascii: "X")
        case 11: return UInt8(ascii: "0")
        default: return UInt8(ascii: "0") + UInt8(check)
        }
    }

    /// The number that a character stands for in the check: digits, then the letters in use.
    private static func value(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 0x30
        case UInt8(ascii: "A")...UInt8(ascii: "H"): Int(byte) - 0x37
        case UInt8(ascii: "J")...UInt8(ascii: "N"): Int(byte) - 0x38
        case UInt8(ascii: "P")...UInt8(ascii: "R"): Int(byte) - 0x39
        case UInt8(ascii: "T")...UInt8(ascii: "U"): Int(byte) - 0x3A
        case UInt8(ascii: "W")...UInt8(ascii: "Y"): Int(byte) - 0x3B
        default: nil
        }
    }
}
