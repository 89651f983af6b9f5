/// The name of a person.
///
/// Han names have no inner blanks, names of other scripts single ones; the middle dot of names
/// such as 艾力·买买提 is always U+00B7.
package struct PersonName: CanonicalValue {
    package let text: String

    /// The most characters that a name may have.
    package static let limit = 50

    /// How many characters a name has by which a text is searched for mentions, the most first.
    package static let mentionedLengths = [4, 3, 2]

    /// Reads a name as people type it: with blanks between the characters, or another dot.
    package static func read(_ text: String) throws(ValueFault) -> Reading<Self> {
        if isEvidentlyCanonical(text.utf8.span) { return Reading(PersonName(text: text)) }
        var codes: [DiagnosticCode] = []
        let name = normalised(text, &codes)
        guard !name.isEmpty else { throw ValueFault(.emptyValue, [.value: text]) }
        guard name.count <= limit else {
            throw ValueFault(.tooLong, [.count: String(name.count), .limit: String(limit)])
        }
        let notes = codes.map { ValueNote($0, [.value: name]) }
        return Reading(PersonName(text: name), notes: notes)
    }

    /// Takes the steps one after the other and names those that changed something.
    private static func normalised(_ text: String, _ codes: inout [DiagnosticCode]) -> String {
        let narrow = text.nfc.halfWidth
        let dotted = narrow.withMiddleDots
        let name = dotted.withoutInnerBlanks
        // The width of a blank is a matter of blanks.
        let isNarrowed = !text.withoutBlanks.isIdentical(to: narrow.withoutBlanks)
        if isNarrowed { codes.append(.halfwidth) }
        if !dotted.isIdentical(to: name) || !isNarrowed && !text.isIdentical(to: narrow) {
            codes.append(.nameSpace)
        }
        if !narrow.isIdentical(to: dotted) { codes.append(.nameDot) }
        return name
    }
}

extension PersonName {
    /// Whether the text is Han characters, perhaps with middle dots between them, or Latin words.
    static func isEvidentlyCanonical(_ bytes: Span<UInt8>) -> Bool {
        if bytes.count > 3 * limit || bytes.isEmpty { return false }
        return bytes[0] < 0x80 ? isLatin(bytes) : isHan(bytes)
    }

    private static func isHan(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0xE4...0xE9: index += 3
            case 0xE3 where bytes[index + 1] >= 0x90: index += 3
            case 0xC2 where bytes[index + 1] == 0xB7 && index > 0 && index + 2 < bytes.count:
                index += 2
            default: return false
            }
        }
        return bytes.count / 3 <= limit
    }

    private static func isLatin(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count <= limit else { return false }
        let space = UInt8(ascii: " ")
        var previous = space
        for index in bytes.indices {
            let byte = bytes[index]
            guard byte.isLetter || byte == space && previous != space else { return false }
            previous = byte
        }
        return previous != space
    }
}

extension String {
    /// The text with U+00B7 for every sign that is used as the dot in a name.
    ///
    /// A full stop is such a sign between Han characters, but not in `J. Smith`.
    fileprivate var withMiddleDots: String {
        let scalars = Array(unicodeScalars)
        var result = UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isBetweenHan =
                scalars[..<index].last { !$0.isBlank }?.isHan == true
                && scalars[(index + 1)...].first { !$0.isBlank }?.isHan == true
            let isDot =
                switch scalar.value {
                case 0x2022, 0x2027, 0x2219, 0x22C5, 0x25CF, 0x30FB, 0xFF65, 0x0387: true
                case 0x2E, 0x3002: isBetweenHan
                default: false
                }
            result.append(isDot ? "·" : scalar)
        }
        return String(result)
    }

    /// The text without blanks at its ends and beside Han and dots, and with single ones elsewhere.
    fileprivate var withoutInnerBlanks: String {
        var result = UnicodeScalarView()
        var hasBlank = false
        for scalar in unicodeScalars {
            guard !scalar.isBlank else {
                hasBlank = true
                continue
            }
            if hasBlank, let last = result.last, !last.joins(scalar) { result.append(" ") }
            hasBlank = false
            result.append(scalar)
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// Whether a blank between this and the next scalar of a name means nothing.
    fileprivate func joins(_ next: Unicode.Scalar) -> Bool {
        isHan && next.isHan || self == "·" || next == "·"
    }
}
