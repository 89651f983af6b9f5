/// A telephone number of mainland China, Hong Kong, Macao, Taiwan or any other country.
package struct Phone: CanonicalValue {
    /// What kind of number it is; each has one way to be written.
    package enum Form: Sendable {
        /// `13800001234`.
        case mobile
        /// `0931-8888888`, or `0931-8888888-123` with an extension.
        case landline
        /// `4008001234`.
        case tollFree
        /// Eight digits of Hong Kong or Macao, or ten of Taiwan, without a country code.
        case local
        /// `+85291234567`.
        case international
    }

    package let text: String
    package let form: Form

    /// Returns `nil` unless the text is a number as `Form` shows it.
    package init?(_ text: String) {
        guard let form = Form(text.utf8.span) else { return nil }
        self.text = text
        self.form = form
    }

    static func isCanonical(_ bytes: Span<UInt8>) -> Bool { Form(bytes) != nil }

    /// `138****1234`; of other numbers only the area and the last two digits.
    package var masked: String { Pool.masked(text, as: .phone(form)) }
}

extension Phone.Form {
    fileprivate init?(_ bytes: Span<UInt8>) {
        if Self.isMobile(bytes) {
            self = .mobile
        } else if Self.isLandline(bytes) {
            self = .landline
        } else if Self.isInternational(bytes) {
            self = .international
        } else if bytes.isDigits(in: 0..<bytes.count) {
            guard let form = Self.plain(bytes) else { return nil }
            self = form
        } else {
            return nil
        }
    }

    private static func isMobile(_ bytes: Span<UInt8>) -> Bool {
        bytes.count == 11 && bytes[0] == UInt8(ascii: "1") && bytes[1] >= UInt8(ascii: "3")
            && bytes.isDigits(in: 0..<11)
    }

    /// Numbers of eight and ten digits that need no area code.
    private static func plain(_ bytes: Span<UInt8>) -> Self? {
        if bytes.count == 8 { return .local }
        guard bytes.count == 10, let start = bytes.number(in: 0..<3) else { return nil }
        switch start {
        case 400, 800: return .tollFree
        case 90...99: return .local
        default: return nil
        }
    }

    /// An area code of three or four digits, seven or eight digits, perhaps an extension.
    private static func isLandline(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count >= 11, bytes[0] == UInt8(ascii: "0") else { return false }
        let hyphen = UInt8(ascii: "-")
        let area = areaLength(bytes[1])
        guard bytes.isDigits(in: 0..<area), bytes[area] == hyphen else { return false }
        var end = area + 1
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        guard 7...8 ~= end - area - 1 else { return false }
        return end == bytes.count
            || bytes[end] == hyphen && 2...7 ~= bytes.count - end
                && bytes.isDigits(in: end + 1..<bytes.count)
    }

    /// Area codes are 010, 02x, and else of four digits.
    static func areaLength(_ second: UInt8) -> Int { second <= UInt8(ascii: "2") ? 3 : 4 }

    /// At most 15 digits after the plus sign (ITU-T E.164); China's own are written without it.
    private static func isInternational(_ bytes: Span<UInt8>) -> Bool {
        guard 8...16 ~= bytes.count, bytes[0] == UInt8(ascii: "+"),
            bytes.isDigits(in: 1..<bytes.count), bytes[1] != UInt8(ascii: "0")
        else { return false }
        switch bytes.number(in: 1..<4) ?? 0 {
        case 860...869: return false
        case 852, 853: return bytes.count == 12
        case 886: return 12...13 ~= bytes.count
        default: return true
        }
    }
}
