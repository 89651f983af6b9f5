/// Letters, digits and signs that stand together, and the numbers among them.
struct NumberRun {
    /// Digits, capitals, the plus sign; `-`, `.`, `,` and the blank between them.
    private(set) var characters: [UInt8] = []
    private var places: [Range<Int>] = []
    private var digitCount = 0

    mutating func append(_ character: UInt8, _ bytes: Range<Int>) {
        characters.append(character)
        places.append(bytes)
        if character.isDigit { digitCount += 1 }
    }

    /// The numbers, the longest at each place.
    var numbers: [PersonalNumber] {
        guard digitCount >= PersonalNumber.fewestDigits else { return [] }
        var numbers: [PersonalNumber] = []
        var index = 0
        while index < characters.count {
            if let (form, end) = number(at: index) {
                let tail = characters[index..<end].filter { $0.isDigit || $0.isLetter }.suffix(2)
                numbers.append(
                    PersonalNumber(
                        form: form,
                        bytes: places[index].lowerBound..<places[end - 1].upperBound,
                        tail: String(decoding: tail, as: UTF8.self)))
                index = end
            } else {
                index += 1
            }
        }
        return numbers
    }

    /// What begins at a place, and where it ends.
    private func number(at start: Int) -> (PersonalNumber.Form, Int)? {
        let before = start > 0 ? characters[start - 1] : UInt8(ascii: " ")
        let first = characters[start]
        if first.isLetter {
            return before.isLetter || before.isDigit ? nil : document(at: start)
        }
        if first == UInt8(ascii: "+") {
            return before.isDigit ? nil : candidates(at: start + 1).firstForm { $0.foreignForm }
        }
        guard first.isDigit, !before.isDigit, !isInHash(start) else { return nil }
        // A group of a date or of another number is not where one in groups begins.
        let isInner =
            (before == UInt8(ascii: "-") || before == UInt8(ascii: ".")) && start > 1
            && characters[start - 2].isDigit
        return candidates(at: start).firstForm { candidate in
            guard candidate.isGrouped else { return candidate.form(afterLetter: before.isLetter) }
            if isInner { return nil }
            guard before.isLetter else { return candidate.form(afterLetter: false) }
            // A letter that is a hexadecimal digit is part of an identifier.
            return before <= UInt8(ascii: "F") ? nil : candidate.readOutForm
        }
    }

    /// Whether the place is in a word of hexadecimal digits, some of them letters, as long as a
    /// revision: its digits are no number.
    private func isInHash(_ place: Int) -> Bool {
        let isEnd = { (character: UInt8) in !character.isDigit && !character.isLetter }
        let start = characters[..<place].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
        let word = characters[start...].prefix { !isEnd($0) }
        return word.count >= 12 && word.contains(where: \.isLetter)
            && word.allSatisfy { $0.isDigit || $0 <= UInt8(ascii: "F") }
    }

    /// The stretches of digits from a place on that end where a group ends, the longest first.
    private func candidates(at start: Int) -> [NumberCandidate] {
        var candidates: [NumberCandidate] = []
        var digits: [UInt8] = []
        var firstGroup: Int?
        var isLoose = false
        var index = start
        while index < characters.count, digits.count <= NumberCandidate.mostDigits {
            let character = characters[index]
            if character.isDigit {
                digits.append(character)
            } else if character == UInt8(ascii: "X"), digits.count == 17 {
                digits.append(character)
            } else if character.isLetter || character == UInt8(ascii: "+") {
                break
            } else if !digits.isEmpty {
                firstGroup = firstGroup ?? digits.count
                isLoose = isLoose || character == UInt8(ascii: ",")
            }
            index += 1
            let next = index < characters.count ? characters[index] : UInt8(ascii: " ")
            guard !next.isDigit, character.isDigit || character.isLetter else { continue }
            if digits.count == 17, next == UInt8(ascii: "X") { continue }
            candidates.append(
                NumberCandidate(
                    digits: digits, firstGroup: firstGroup ?? digits.count,
                    isLoose: isLoose, end: index, isBeforeLetter: next.isLetter))
        }
        return candidates.reversed()
    }

    /// A permit or a passport: letters and digits in one piece, or one blank between them.
    private func document(at start: Int) -> (PersonalNumber.Form, Int)? {
        var end = start
        while end < characters.count, characters[end].isLetter { end += 1 }
        let letters = characters[start..<end]
        let isParted = end + 1 < characters.count && characters[end] == UInt8(ascii: " ")
        if isParted { end += 1 }
        let digitsStart = end
        while end < characters.count, characters[end].isDigit { end += 1 }
        guard end == characters.count || !characters[end].isLetter else { return nil }
        let digits = characters[digitsStart..<end]
        guard let form = NumberCandidate.document(letters, digits) else { return nil }
        // What is doubtful in one piece is a word and a number in two.
        return isParted && form == .doubtful ? nil : (form, end)
    }
}

extension [NumberCandidate] {
    fileprivate func firstForm(
        _ form: (NumberCandidate) -> PersonalNumber.Form?
    ) -> (PersonalNumber.Form, Int)? {
        for candidate in self {
            if let form = form(candidate) { return (form, candidate.end) }
        }
        return nil
    }
}
