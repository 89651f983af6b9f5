/// The number formats of a workbook, from `styles.xml`.
final class Styles: XMLHandler {
    /// The codes of the workbook's own formats, by number.
    private(set) var codes: [Int: String] = [:]
    /// The number of the format of each style.
    private(set) var styles: [Int] = []
    private var isInCells = false

    func start(_ element: String, _ attributes: XMLAttributes) {
        switch element {
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
            codes[id] = attributes["formatCode"]
        case "cellXfs": isInCells = true
        case "xf" where isInCells:
            styles.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
        default: break
        }
    }

    func end(_ element: String) {
        if element == "cellXfs" { isInCells = false }
    }

    func text(_ text: String) {}
}

/// Which styles show a number as a date, and how much of one.
struct NumberFormats: Sendable {
    private let precisions: [DateSerial.Precision?]
    let startsIn1904: Bool

    init(_ styles: Styles, startsIn1904: Bool) {
        precisions = styles.styles.map { format in
            styles.codes[format].map(Self.precision(ofCode:)) ?? Self.builtIn[format]
        }
        self.startsIn1904 = startsIn1904
    }

    /// The precision of a style; `nil` when it shows a number as a number.
    subscript(style: Int) -> DateSerial.Precision? {
        precisions.indices.contains(style) ? precisions[style] : nil
    }

    /// The formats that no workbook spells out; 27 to 58 as Chinese programs mean them.
    private static let builtIn: [Int: DateSerial.Precision] = [
        14: .day, 15: .day, 16: .day, 17: .month, 22: .day, 27: .month, 28: .day, 29: .day,
        30: .day, 31: .day, 36: .month, 50: .month, 51: .day, 52: .month, 53: .day, 54: .day,
        57: .month, 58: .day,
    ]

    /// What the first section of a code shows, its quoted and bracketed parts left out.
    static func precision(ofCode code: String) -> DateSerial.Precision? {
        var letters: Set<Character> = []
        var closing: Character?
        var isLiteral = false
        for character in code {
            if isLiteral {
                isLiteral = false
            } else if let end = closing {
                if character == end { closing = nil }
            } else {
                switch character {
                case "\"": closing = "\""
                case "[": closing = "]"
                case "\\", "_", "*": isLiteral = true
                case ";": return precision(letters)
                default: letters.formUnion(character.lowercased())
                }
            }
        }
        return precision(letters)
    }

    private static func precision(_ letters: Set<Character>) -> DateSerial.Precision? {
        if letters.contains("d") { return .day }
        guard letters.contains("y") else { return nil }
        return letters.contains("m") ? .month : .year
    }
}
