import BatchFormat
import Pool

/// The texts of the values of one field that a cell holds, as people write them in tables, ready to be
/// read as those of a batch are.
struct CellReading {
    let field: Field
    let column: Column
    let regions: Regions

    /// The texts; nothing of them is read yet.
    func texts(of text: String) -> [String] {
        if column.rule.isExact {
            return field.isRepeated
                ? text.split(whereSeparator: \.isNewline).map { String($0) } : [text]
        }
        if let unit = column.unit, case .money = field.type, text.isAmount { return [text + unit] }
        if case .money = field.type, text.isAmountInMyriads { return [text + "元"] }
        switch field.type {
        case .phone:
            let text = text.halfWidth
            return text.phones ?? parts(of: text)
        case .email: return text.addresses ?? parts(of: text)
        case .date, .endDate: return [text.partedAtBracket.plain.plainDate]
        case _ where field === Talent.eduLevel.field: return [text.highestLevel ?? text]
        case _ where field === Talent.education.field:
            return parts(of: text).map { SchoolAndMajor($0)?.text ?? $0 }
        case .number: return [text.upperNumber]
        case .region where regions.code(named: text) == nil:
            // In a column of places 金昌 is 金昌市.
            return [regions.nameMeant(by: text) ?? text]
        default: return parts(of: text)
        }
    }

    /// Whether each of the texts is one value, because the map says what parts them: nothing else does.
    var areSingle: Bool { field.isRepeated && !column.rule.marks.isEmpty }

    /// The parts of a cell of a field that has several values: by the marks of its column and the ends
    /// of lines.
    ///
    /// A semicolon that stands before no parameter parts values too, where the map does not say what
    /// does; else it belongs to its value.
    private func parts(of given: String) -> [String] {
        var (text, marks) = (given, column.rule.marks)
        if text.utf8.contains(UInt8(ascii: "=")) {
            marks.remove(";")
        } else if !field.type.parameters.isEmpty {
            if field.isRepeated, marks.isEmpty { marks.insert(";") }
            if !marks.contains(";") { text.replace(";", with: "；") }
        }
        guard field.isRepeated, column.mayPart(text) else { return [text] }
        if field === Talent.skill.field || field === Need.skill.field {
            text = text.withoutCounts
        }
        return text.withRemarksJoined.parts(between: marks)
    }

    /// A year that can be of one century only, in full: a birth in 75 was not in 2075.
    static func inFullYears(_ text: String) -> String? {
        let digits = text.prefix(while: \.isNumber)
        guard digits.count == 2, let year = Int(digits), year >= 30 else { return nil }
        return "19" + text
    }
}

extension Character {
    /// Whether telephone numbers are written with it.
    var isOfTelephone: Bool { isNumber || "+-—（）() ".contains(self) }
}

extension String {
    /// A date without what people write round it: 1975年5月生, 1975.05., 一九七五年五月.
    var plainDate: String {
        guard let last = utf8.last, !last.isDigit else { return self }
        var text = self[...]
        for ending in ["出生", "生", ".", "．"] where text.hasSuffix(ending) {
            text = text.dropLast(ending.count)
        }
        let hasDigits = text.utf8.contains(where: \.isDigit)
        return hasDigits ? String(text) : String(text).withArabicDigits
    }

    /// Whether the text is an amount or a range of amounts without a unit.
    var isAmount: Bool {
        // 亿 is a number too, as Unicode has it.
        contains(where: \.isNumber)
            && unicodeScalars.allSatisfy {
                $0.halfWidth.isDigit || ".,-~～—至 ".unicodeScalars.contains($0)
            }
    }

    /// Whether the text is an amount in 万 or 亿, which another unit in the title does not concern.
    fileprivate var isAmountInMyriads: Bool {
        ["万", "亿"].contains(where: hasSuffix) && String(dropLast()).isAmount
    }

    /// The telephones among other words: 手机：13800000001（微信同号）; `nil` where the text is one.
    fileprivate var phones: [String]? {
        guard !utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") }),
            contains(where: { !$0.isOfTelephone }) || contains(" ")
        else { return nil }
        let found = matches(
            of:
                /((?:\+?86[- ]?)?1[3-9]\d{9}|(?:\(?0\d{2,3}\)?[- ]?)?\d{7,8})(?:\s*(?:-|转|分机|－)\s*(\d{1,6}))?(?:\s*[\/／]\s*(\d{1,4})(?![\d-]))?/
        ).flatMap { found -> [String] in
            let number = String(found.output.1)
            // 8000005/6 are two numbers that differ in the last digit.
            let other = found.output.3.map { String(number.dropLast($0.count)) + $0 }
            return [number + (found.output.2.map { "-" + $0 } ?? ""), other].compactMap(\.self)
        }
        return found.isEmpty ? nil : found
    }

    /// The addresses of mail among other words.
    var addresses: [String]? {
        // A pattern is read anew wherever it is used: most cells hold an address and nothing else.
        guard utf8.contains(where: { $0 <= 0x20 || $0 >= 0x80 || "()".utf8.contains($0) }) else {
            return nil
        }
        let found = matches(of: /[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/)
            .map { String($0.output) }
        return found.isEmpty ? nil : found
    }

    /// The number of 30天, and of 1-2人 the one that is enough: the upper one.
    fileprivate var upperNumber: String {
        guard !utf8.allSatisfy(\.isDigit),
            let range = wholeMatch(
                of: /\s*(?:\d+\s*(?:人|名|天)?\s*[-~～—至]\s*)?(\d+)\s*(?:人|名|位|天|个|次)?\s*/)
        else { return self }
        return String(range.output.1)
    }
}
