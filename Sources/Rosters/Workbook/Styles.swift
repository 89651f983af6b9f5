/// The number formats of a workbook, from `styles.xml`.
final class Styles: XMLHandler {
    /// The formats that the workbook spells out, by number.
    private var spelled: [Int: NumberFormat] = [:]
    /// The number of the format of each style.
    private var numbers: [Int] = []
    /// The list that is being read: formats stand in lists of other meaning too (`dxfs`).
    private var list = List.other

    private enum List { case formats, cells, other }

    /// The format of each style.
    var formats: [NumberFormat] {
        numbers.map { spelled[$0] ?? NumberFormat.builtIn[$0] ?? .general }
    }

    func start(_ element: XMLText, _ attributes: XMLAttributes) {
        switch element {
        case "numFmts": list = .formats
        case "cellXfs": list = .cells
        case "numFmt" where list == .formats:
            guard let number = attributes.number("numFmtId"),
                let code = attributes["formatCode"]?.string
            else { return }
            spelled[number] = NumberFormat(code: code)
        case "xf" where list == .cells: numbers.append(attributes.number("numFmtId") ?? 0)
        default: break
        }
    }

    func end(_ element: XMLText) {
        if "numFmts" ~= element || "cellXfs" ~= element { list = .other }
    }

    func text(_ text: Span<UInt8>) {}
}
