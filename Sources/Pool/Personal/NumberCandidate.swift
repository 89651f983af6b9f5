/// Digits that may be a personal number, blanks and signs between them left out.
struct NumberCandidate {
    /// The last of eighteen may be `X`.
    let digits: [UInt8]
    /// How many digits stand before the first blank or sign.
    let firstGroup: Int
    /// Whether a sign parts the digits that also stands between numbers: `/`, `_`, `·`, a comma.
    let isLoose: Bool
    /// Where in the run the number ends.
    let end: Int
    let isBeforeLetter: Bool

    static let mostDigits = 20

    var isGrouped: Bool { firstGroup < digits.count }

    /// What the digits are; letters right beside them are no part of a number.
    func form(afterLetter: Bool) -> PersonalNumber.Form? {
        guard !isLoose else { return looseForm }
        if let identity = identityForm { return identity }
        if isMobile { return .telephone }
        guard !afterLetter, !isBeforeLetter else { return nil }
        if isLandline { return .telephone }
        return isDoubtful ? .doubtful : nil
    }

    /// What follows a plus sign is a telephone of some country.
    var foreignForm: PersonalNumber.Form? {
        8...15 ~= digits.count && !isLoose ? .telephone : nil
    }

    /// In groups right after a letter, as in `Tel138-9318-7651`, only a number whose first group is
    /// that in which it is read out: the digits of many identifiers come in groups too.
    var readOutForm: PersonalNumber.Form? {
        switch firstGroup {
        case 3: isMobile && digits.count == 11 ? .telephone : nil
        case 6: identityForm == .identity ? .identity : nil
        default: nil
        }
    }

    /// Only what is told by its digits, or by how a mobile number is read out: 138/9318/7651.
    private var looseForm: PersonalNumber.Form? {
        if [15, 18].contains(digits.count), let identity = identityForm { return identity }
        return digits.count == 11 && firstGroup == 3 && isMobile ? .telephone : nil
    }

    // MARK: Identity numbers

    private var identityForm: PersonalNumber.Form? {
        switch digits.count {
        case 18: return hasLongDate ? wholeForm : nil
        case 15 where hasRegion && hasShortDate: return .oldIdentity
        // Cut off, or with a digit too many.
        case 14...17, 19: return hasRegion && hasLongDate ? .brokenIdentity : nil
        default: return nil
        }
    }

    private var wholeForm: PersonalNumber.Form? {
        let text = String(decoding: digits, as: UTF8.self)
        if CreditCode(text)?.isSound == true { return nil }
        return hasRegion && CitizenID(text) != nil ? .identity : .brokenIdentity
    }

    /// Whether a province of GB/T 2260 comes first, or the 9 of a foreign resident's number.
    private var hasRegion: Bool {
        switch number(0..<2) {
        case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83, 91...99: true
        default: false
        }
    }

    private var hasLongDate: Bool { 18...20 ~= number(6..<8) && isDay(10) }

    private var hasShortDate: Bool { isDay(8) }

    /// Whether a month and a day stand from a place on.
    private func isDay(_ start: Int) -> Bool {
        1...12 ~= number(start..<start + 2) && 1...31 ~= number(start + 2..<start + 4)
    }

    private func number(_ range: Range<Int>) -> Int {
        digits[range].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    // MARK: Telephones

    private var isMobile: Bool {
        let lead = digits.count - 11
        guard lead >= 0, digits[lead] == UInt8(ascii: "1"), digits[lead + 1] >= UInt8(ascii: "3")
        else { return false }
        return switch lead {
        case 0: true
        // The nought that is dialled before numbers of other places.
        case 1: digits[0] == UInt8(ascii: "0")
        case 2: digits.starts(with: "86".utf8)
        case 3: digits.starts(with: "086".utf8)
        case 4: digits.starts(with: "0086".utf8)
        default: false
        }
    }

    /// An area code and a number, one that needs none, or one with the code of a country.
    private var isLandline: Bool {
        if digits.starts(with: "00".utf8) {
            return 10...17 ~= digits.count && firstGroup >= 2 && digits[2] != UInt8(ascii: "0")
        }
        if digits.starts(with: "86".utf8), firstGroup == 2 { return 11...13 ~= digits.count }
        if digits[0] == UInt8(ascii: "0"), digits.count >= 10 {
            let area = digits[1] <= UInt8(ascii: "2") ? 3 : 4
            let isLocal = digits[1] == UInt8(ascii: "9") && digits.count == 10
            return (7...8 ~= digits.count - area || isLocal)
                && (!isGrouped || 3...4 ~= firstGroup)
        }
        return digits.count == 10 && [400, 800].contains(number(0..<3))
            && (!isGrouped || firstGroup >= 3)
    }

    /// Numbers of Hong Kong, Macao and Taiwan and passports that are digits alone.
    private var isDoubtful: Bool {
        guard 8...10 ~= digits.count, !digits.suffix(4).allSatisfy({ $0 == UInt8(ascii: "0") })
        else { return false }
        let year = number(0..<4)
        if isGrouped {
            let years = [year, number(4..<8)].filter(Self.years.contains)
            return digits.count == 8 && firstGroup == 4 && years.isEmpty
        }
        return digits.count == 9 || !(Self.years.contains(year) && isDay(4))
    }

    /// The years of the days of which people write: 1850-01-01 is a day, if a doubtful one.
    private static let years = 1800...2100

    // MARK: Permits and passports

    /// What letters and the digits after them are.
    static func document(
        _ letters: ArraySlice<UInt8>, _ digits: ArraySlice<UInt8>
    ) -> PersonalNumber.Form? {
        guard let first = letters.first.map({ Character(Unicode.Scalar($0)) }) else { return nil }
        // A letter and a year, or noughts in front, are how offices number things.
        let isOffice = ["19", "20", "00"].contains(
            String(decoding: digits.prefix(2), as: UTF8.self))
        switch (letters.count, digits.count) {
        case (1, 10) where "HM".contains(first), (3, 12): return .permit
        case (1, 8) where "HMC".contains(first) && !isOffice: return .permit
        case (1, 8), (1, 9):
            return "EGDSPKT".contains(first) && !isOffice ? .passport : .doubtful
        case (2, 7): return "EDSPM".contains(first) ? .passport : .doubtful
        default: return nil
        }
    }
}
