/// What the first section of a format's code is made of.
struct FormatSection {
    /// The letters that are no text: `yyyymmdd`.
    private(set) var letters = ""
    /// The noughts, and the text that is shown between them.
    private(set) var shown: [Character] = []
    /// Digits after the point.
    private(set) var places: UInt8 = 0
    private(set) var isPercent = false
    /// Whether it is for some numbers only: `[>100]0`.
    private(set) var isConditional = false
    private var hasPoint = false
    private var hasOpenPlaces = false

    init(_ code: String) {
        var rest = code[...]
        while let character = rest.popFirst(), character != ";" {
            switch character {
            case "\"":
                shown += rest.prefix { $0 != "\"" }
                rest = rest.drop { $0 != "\"" }.dropFirst()
            case "[":
                isConditional = isConditional || "<>=".contains(rest.first ?? " ")
                rest = rest.drop { $0 != "]" }.dropFirst()
            case "\\", "!": if let literal = rest.popFirst() { shown.append(literal) }
            case "_", "*": rest = rest.dropFirst()
            default: take(character, before: rest.first)
            }
        }
    }

    private mutating func take(_ character: Character, before next: Character?) {
        switch character {
        case "0":
            shown.append("0")
            if hasPoint { places += places < 30 ? 1 : 0 }
        case "#", "?":
            hasOpenPlaces = true
            if hasPoint { places += places < 30 ? 1 : 0 }
        case ".": hasPoint = true
        case ",": hasOpenPlaces = true
        case "%": isPercent = true
        case _ where character.isASCII && character.isLetter:
            // An exponent is no year.
            let isExponent = character.lowercased() == "e" && (next == "+" || next == "-")
            letters += isExponent ? "x" : character.lowercased()
        default: shown.append(character)
        }
    }

    /// Whether there is a place for a digit.
    var hasDigits: Bool { hasOpenPlaces || shown.contains("0") }

    /// Whether it only fills a whole number up: one nought alone does not.
    var isNoughtsOnly: Bool {
        !hasOpenPlaces && !hasPoint && shown.count { $0 == "0" } > 1
    }

    /// How much of a date it shows; `nil` when it shows none.
    ///
    /// A word such as General, in any language, has letters that no date has.
    var precision: DateSerial.Precision? {
        guard letters.allSatisfy({ "abdeghmpsy".contains($0) }) else { return nil }
        if letters.contains("d") { return .day }
        guard letters.contains(where: { "bey".contains($0) }) else { return nil }
        return letters.contains("m") ? .month : .year
    }
}
