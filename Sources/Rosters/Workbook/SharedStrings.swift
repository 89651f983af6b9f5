/// The texts that the cells of a workbook share, each once.
final class SharedStrings: XMLHandler {
    private(set) var strings: [String] = []
    private var runs = TextRuns()

    func start(_ element: String, _ attributes: XMLAttributes) {
        if element == "si" { runs = TextRuns() }
        runs.start(element)
    }

    func end(_ element: String) {
        runs.end(element)
        if element == "si" { strings.append(runs.text.withoutEscapes) }
    }

    func text(_ text: String) { runs.add(text) }
}

/// The text of a cell in rich text: its runs joined, without the phonetic guides beside them.
struct TextRuns {
    private(set) var text = ""
    private var isText = false
    private var isPhonetic = false

    mutating func start(_ element: String) {
        switch element {
        case "t": isText = true
        case "rPh": isPhonetic = true
        default: break
        }
    }

    mutating func end(_ element: String) {
        switch element {
        case "t": isText = false
        case "rPh": isPhonetic = false
        default: break
        }
    }

    mutating func add(_ piece: String) {
        if isText, !isPhonetic { text += piece }
    }
}
