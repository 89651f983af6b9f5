/// A number that identifies or reaches a person, found in a text.
///
/// It is recognised in every form in which the readers of identity numbers and telephones take it:
/// full width, with blanks, hyphens or invisible characters in it, with or without a country code.
package struct PersonalNumber: Hashable, Sendable {
    /// What the number is, by its form alone.
    package enum Form: Hashable, Sendable {
        /// Eighteen characters with a region, a date and the check digit of GB 11643.
        case identity
        /// Fifteen digits with a region and a date, as identity numbers were until 1999.
        case oldIdentity
        /// An identity number of which a digit is wrong, or of which the end was cut off.
        case brokenIdentity
        case telephone
        /// A permit of Hong Kong, Macao or Taiwan, or of permanent residence.
        case permit
        case passport
        case email
        /// Digits that are a telephone or a passport in some places and anything else in others.
        case doubtful
    }

    package let form: Form
    /// The bytes of the text in UTF-8.
    package let bytes: Range<Int>
    /// The last two characters, in half width.
    let tail: String

    /// A passport of two letters has seven.
    static let fewestDigits = 7

    /// Whether it can hardly be anything else, so that it is masked in keys too.
    package var isCertain: Bool { form != .doubtful }

    /// Enough to tell numbers apart, and no more: `***17`.
    package var masked: String { Pool.masked(tail, as: .number) }
}

extension String {
    /// The numbers in the text that identify or reach a person, in their order.
    package var personalNumbers: [PersonalNumber] {
        guard utf8.span.mayHoldPersonalNumber else { return [] }
        var finder = PersonalNumberFinder()
        for scalar in unicodeScalars { finder.add(scalar) }
        return finder.finish()
    }

    /// The identity number that the text is, in its canonical form; `nil` where it is none.
    package var asIdentityNumber: String? {
        guard utf8.count >= 15, let number = personalNumbers.first,
            number.bytes == 0..<utf8.count,
            number.form == .identity || number.form == .oldIdentity
        else { return nil }
        return CitizenID.normalised(self)
    }
}

extension Span<UInt8> {
    /// Whether so many digits stand together, blanks and signs between them, that a number may be
    /// among them; nearly every text is told apart by this.
    package var mayHoldPersonalNumber: Bool {
        var digits = 0
        var previous: UInt8 = 0
        for index in indices {
            let byte = self[index]
            if byte &- UInt8(ascii: "0") < 10 || previous == 0xBC && 0x90...0x99 ~= byte {
                digits += 1
                if digits == PersonalNumber.fewestDigits { return true }
            } else if previous == 0xBC, byte == 0xA0 {
                // The at sign in full width.
                return true
            } else if 0xE4...0xE9 ~= byte || byte < 0x80 && !byte.mayStandInNumber {
                if byte == UInt8(ascii: "@") { return true }
                digits = 0
            }
            previous = byte
        }
        return false
    }
}

extension UInt8 {
    /// Whether the sign or the blank parts the digits of one number.
    fileprivate var mayStandInNumber: Bool {
        switch self {
        case UInt8(ascii: "(")...UInt8(ascii: "/"), UInt8(ascii: "_"): true
        default: self <= UInt8(ascii: " ") || self == 0x7F
        }
    }
}
