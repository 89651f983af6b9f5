/// A citizen's identity number (公民身份号码), by GB 11643-1999.
package struct CitizenID: CanonicalValue {
    /// The 18 characters; never to be shown, see `masked`.
    package let text: String
    package let birth: PartialDate

    /// Returns `nil` unless the text is 18 characters with a real date and the right check digit.
    package init?(_ text: String) {
        let bytes = text.utf8.span
        guard bytes.count == 18, bytes.isDigits(in: 0..<17),
            bytes[17] == Self.checkDigit(bytes),
            let birth = Self.birth(bytes)
        else { return nil }
        self.text = text
        self.birth = birth
    }

    /// The code of the region where the number was given, at that time.
    package var regionCode: String { String(text.prefix(6)) }

    /// The serial number of the day is odd for men.
    package var gender: Gender { text.utf8.span[16] % 2 == 1 ? .male : .female }

    /// `尾号17`: enough to tell people apart, and no more.
    package var masked: String { Pool.masked(text, as: .document) }

    /// Reads a number of 18 characters, or one of 15 digits, which had no century and no check.
    ///
    /// A region that the table does not know is a warning: parts of it are older than the table.
    package static func read(
        _ text: String, regions: Regions
    ) throws(ValueFault) -> Reading<Self> {
        guard let id = CitizenID(text) ?? CitizenID(normalised(text)) else {
            throw ValueFault(.cnId, [.value: text.starred])
        }
        let region = id.text.utf8.span.number(in: 0..<6) ?? 0
        guard regions.isEmpty || !regions.entries(of: region / 10_000 * 10_000).isEmpty else {
            throw ValueFault(.cnId, [.value: id.masked])
        }
        var reading = Reading(id)
        if !id.text.isIdentical(to: text) {
            reading.notes.append(ValueNote(.halfwidth, [.value: id.masked]))
        }
        if !regions.isEmpty, !regions.mayIssue(region, since: id.birth.year) {
            reading.notes.append(ValueNote(.idRegion))
        }
        return reading
    }

    /// The warnings that a record's own birth date or gender is not that of the number.
    package func disagreements(birth: PartialDate?, gender: Gender?) -> [ValueNote] {
        var notes: [ValueNote] = []
        if let birth, !birth.agrees(with: self.birth) {
            notes.append(ValueNote(.idBirth, [.value: birth.text]))
        }
        if let gender, gender != .undisclosed, gender != self.gender {
            notes.append(ValueNote(.idSex, [.value: gender.text]))
        }
        return notes
    }
}

extension CitizenID {
    /// The number without what is not seen and what parts its digits, and in eighteen characters.
    static func normalised(_ text: String) -> String {
        let plain = String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { scalar in
                    scalar.isBlank || scalar.isUnseen || scalar == "-"
                        ? nil : scalar.isRomanTen ? "X" : scalar.halfWidth
                })
        ).replacing("-", with: "").uppercased()
        let bytes = plain.utf8.span
        guard bytes.count == 15, bytes.isDigits(in: 0..<15) else { return plain }
        let long = plain.prefix(6) + "19" + plain.dropFirst(6)
        return long + String(Unicode.Scalar(checkDigit(String(long).utf8.span)))
    }

    /// The check character of the first 17 digits: ISO 7064:1983, MOD 11-2.
    private static func checkDigit(_ bytes: Span<UInt8>) -> UInt8 {
        var remainder = 0
        for index in 0..<17 {
            remainder = (remainder + Int(bytes[index] - UInt8(ascii: "0"))) * 2 % 11
        }
        let check = (12 - remainder) % 11
        return check == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(check)
    }

    private static func birth(_ bytes: Span<UInt8>) -> PartialDate? {
        guard let year = bytes.number(in: 6..<10), let month = bytes.number(in: 10..<12),
            let day = bytes.number(in: 12..<14)
        else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }
}

extension Unicode.Scalar {
    /// Whether this is Ⅹ or ⅹ, which input methods offer for the last character of a number.
    fileprivate var isRomanTen: Bool { value == 0x2169 || value == 0x2179 }
}
