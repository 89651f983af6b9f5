import Pool

/// The rows of a worksheet, gathered as its XML streams by.
final class SheetRows: XMLHandler {
    private let strings: [String]
    private let formats: NumberFormats
    private let isUncomputed: Bool
    /// Whether a cell shows a text that the workbook does not hold.
    private(set) var lacksStrings = false
    /// The headers and footers of the pages, with codes for fonts, sizes and sections.
    private var margins = ""
    private var isMargin = false
    private var rows: [SheetRow] = []
    private var number = 0
    private var isHidden = false
    private var cells: [SheetCell] = []
    private var cell: OpenCell?
    private var nextColumn = 0

    init(strings: [String], formats: NumberFormats, isUncomputed: Bool) {
        self.strings = strings
        self.formats = formats
        self.isUncomputed = isUncomputed
    }

    /// What is printed above and below every page (ECMA-376, 18.3.1.46).
    var printedMargins: String {
        margins.replacing(
            /&(?:"[^"]*"|[0-9]+|K(?:[0-9A-F]{6}|[0-9]{2}[+-][0-9]{3})|[A-Za-z])/, with: "")
    }

    /// The rows that are whole, once.
    func take() -> [SheetRow] {
        defer { rows.removeAll(keepingCapacity: true) }
        return rows
    }

    func start(_ element: String, _ attributes: XMLAttributes) {
        switch element {
        case "row":
            number = attributes["r"].flatMap { Int($0) } ?? number + 1
            isHidden = ["1", "true"].contains(attributes["hidden"])
            cells = []
            nextColumn = 0
        case "c":
            let named = attributes["r"].map(column(ofCell:)) ?? nextColumn
            nextColumn = (named ?? nextColumn) + 1
            cell = OpenCell(
                column: named, type: attributes["t"] ?? "n",
                style: attributes["s"].flatMap { Int($0) } ?? 0)
        case "v": cell?.isValue = true
        case "f": cell?.hasFormula = true
        case _ where Self.marginNames.contains(element): isMargin = true
        default: cell?.runs.start(element)
        }
    }

    func end(_ element: String) {
        switch element {
        case "row": rows.append(SheetRow(number, cells, isHidden: isHidden))
        case "c":
            if let cell { close(cell) }
            cell = nil
        case "v": cell?.isValue = false
        case _ where isMargin:
            margins += "\n"
            isMargin = false
        default: cell?.runs.end(element)
        }
    }

    func text(_ text: String) {
        if isMargin { margins += text }
        if cell?.isValue == true { cell?.value += text } else { cell?.runs.add(text) }
    }

    private static let marginNames: Set = [
        "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter",
    ]

    private func close(_ open: OpenCell) {
        guard let shown = open.shown(strings, formats, isUncomputed: isUncomputed) else {
            lacksStrings = true
            return
        }
        guard let column = open.column, column >= cells.count, !shown.isBlank else { return }
        while cells.count < column { cells.append(SheetCell("")) }
        cells.append(shown)
    }
}

/// A cell that is being read.
private struct OpenCell {
    /// `nil` for a cell beyond the last column of any sheet.
    var column: Int?
    var type: String
    var style: Int
    var value = ""
    var runs = TextRuns()
    var isValue = false
    var hasFormula = false

    /// What the cell shows; `nil` when the workbook does not hold its text.
    func shown(
        _ strings: [String], _ formats: NumberFormats, isUncomputed: Bool
    ) -> SheetCell? {
        switch type {
        case _ where hasFormula && isUncomputed: return SheetCell("", fault: .formula)
        case "s" where value.isEmpty: return SheetCell("")
        case "s":
            guard let index = Int(value), strings.indices.contains(index) else { return nil }
            return SheetCell(strings[index])
        case "inlineStr": return SheetCell(runs.text.withoutEscapes)
        case "e": return SheetCell(value, fault: .formula)
        case "b": return SheetCell(value == "1" ? "TRUE" : "FALSE")
        case "n" where !value.isEmpty: return number(formats)
        case "n" where hasFormula: return SheetCell("", fault: .formula)
        default: return SheetCell(value.withoutEscapes)
        }
    }

    private func number(_ formats: NumberFormats) -> SheetCell {
        guard let number = Double(value) else { return SheetCell(value) }
        if let precision = formats[style],
            let date = DateSerial.text(number, precision, from1904: formats.startsIn1904)
        {
            return SheetCell(date)
        }
        // Spreadsheets keep fifteen digits of a number; the rest of a longer one is lost.
        guard abs(number) < 1e15 else { return SheetCell(value, fault: .mangled) }
        return SheetCell(decimalText(number))
    }
}

/// The number as a spreadsheet shows it in a wide cell: at most fifteen digits, no exponent.
func decimalText(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    var whole = abs(number)
    var scale = 1e15
    while whole >= 1 {
        whole /= 10
        scale /= 10
    }
    return String((number * scale).rounded() / scale)
}
