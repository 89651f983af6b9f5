extension Phone {
    /// Reads one number in any width, with blanks, brackets, a country code or an extension.
    package static func read(_ text: String) throws(ValueFault) -> Reading<Self> {
        if let phone = Phone(text) { return Reading(phone) }
        guard let phone = Phone(written: text) else {
            throw ValueFault(.phone, [.value: text.starred])
        }
        return Reading(phone, notes: [ValueNote(.halfwidth, [.value: phone.masked])])
    }

    private init?(written text: String) {
        let plain = text.tidied.lowercased()
        for marker in ["分机", "转", "ext.", "ext", "#"] {
            guard let (number, suffix) = plain.halves(around: marker) else { continue }
            self.init(number: number, suffix: "-" + Self.groups(suffix).joined())
            return
        }
        self.init(number: plain[...], suffix: "")
    }

    /// Takes the digits together, and apart again where the canonical form has a hyphen.
    private init?(number: Substring, suffix: String) {
        var groups = Self.groups(number)
        var suffix = suffix
        // The third group after an area code and a whole number is an extension.
        if suffix.isEmpty, groups.count == 3, groups[0].first == "0", !groups[0].hasPrefix("00"),
            3...4 ~= groups[0].count, 7...8 ~= groups[1].count
        {
            suffix = "-" + groups.removeLast()
        }
        var digits = groups.joined()
        if digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
        if digits.hasPrefix("86"), digits.count == 13 { digits = "+" + digits }
        if digits.hasPrefix("+86") {
            digits.removeFirst(3)
            // Abroad an area code is written without its nought.
            if Phone(digits) == nil, !digits.hasPrefix("0") { digits = "0" + digits }
        }
        self.init(Self.hyphenated(digits) + suffix)
        // 0931-888888 lacks a digit: only ten digits in one piece are a number of Taiwan.
        if form == .local, groups.count > 1, digits.hasPrefix("0") { return nil }
    }

    /// Puts the hyphen behind the area code of a landline.
    private static func hyphenated(_ digits: String) -> String {
        let bytes = digits.utf8.span
        guard bytes.count > 9, bytes[0] == UInt8(ascii: "0") else { return digits }
        let area = Phone.Form.areaLength(bytes[1])
        guard 7...8 ~= bytes.count - area else { return digits }
        return digits.prefix(area) + "-" + digits.dropFirst(area)
    }

    /// The groups between blanks, hyphens, dots and brackets.
    private static func groups(_ text: Substring) -> [String] {
        text.unicodeScalars.split { scalar in
            scalar.isBlank || "-‐–—−().".unicodeScalars.contains(scalar)
        }.map { String($0) }
    }
}
