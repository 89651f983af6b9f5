/// What a workbook says about all its cells.
struct CellContext: Sendable {
    let strings: StringTable
    let formats: [NumberFormat]
    let startsIn1904: Bool
    /// Whether formulas wait for a program that computes them.
    let isUncomputed: Bool

    func format(_ style: Int) -> NumberFormat {
        formats.indices.contains(style) ? formats[style] : .general
    }
}

/// A cell that is being read.
struct OpenCell {
    enum Kind { case number, shared, inline, text, truth, fault, date }

    private(set) var isOpen = false
    private var kind = Kind.number
    private var style = 0
    private var hasFormula = false
    private var isValue = false
    /// The text of the value, or the runs of an inline text.
    private var runs = TextRuns()

    mutating func open(_ attributes: XMLAttributes) {
        isOpen = true
        kind =
            switch attributes["t"] {
            case nil, .some("n"): .number
            case .some("s"): .shared
            case .some("inlineStr"): .inline
            case .some("b"): .truth
            case .some("e"): .fault
            case .some("d"): .date
            default: .text
            }
        style = attributes.number("s") ?? 0
        hasFormula = false
        isValue = false
        runs.clear()
    }

    mutating func start(_ element: XMLText) {
        switch element {
        case "v": isValue = true
        case "f": hasFormula = true
        default: if kind == .inline { runs.start(element) }
        }
    }

    mutating func end(_ element: XMLText) {
        if "v" ~= element { isValue = false } else if kind == .inline { runs.end(element) }
    }

    mutating func text(_ text: Span<UInt8>) {
        guard isOpen else { return }
        if isValue, kind != .inline { runs.append(text) } else { runs.add(text) }
    }

    /// Ends the cell and tells what it shows; `nil` when the workbook does not hold its text.
    mutating func close(_ context: CellContext) -> SheetCell? {
        isOpen = false
        if hasFormula, context.isUncomputed { return SheetCell("", fault: .formula) }
        switch kind {
        case .shared:
            if runs.bytes.isEmpty { return .empty }
            return wholeNumber(runs.bytes).flatMap { context.strings[$0] }
        case .number:
            guard runs.bytes.isEmpty else { return number(context) }
            return hasFormula ? SheetCell("", fault: .formula) : .empty
        case .inline, .text:
            runs.decodeEscapes()
            return runs.cell
        case .truth: return SheetCell(runs.bytes == [UInt8(ascii: "1")] ? "TRUE" : "FALSE")
        case .fault: return SheetCell(value, fault: .formula)
        case .date: return date(context)
        }
    }

    private var value: String { String(decoding: runs.bytes, as: UTF8.self) }

    private func number(_ context: CellContext) -> SheetCell {
        let format = context.format(style)
        // Most numbers are small and whole, and need no more than their digits.
        if runs.bytes.count < 16, case .general = format, wholeNumber(runs.bytes) != nil,
            runs.bytes.count == 1 || runs.bytes[0] != UInt8(ascii: "0")
        {
            return SheetCell(value, form: .number(places: nil))
        }
        guard let number = Double(value) else { return runs.cell }
        return format.cell(number, written: value, from1904: context.startsIn1904)
    }

    private func date(_ context: CellContext) -> SheetCell {
        guard case .date(let precision) = context.format(style) else {
            return DateSerial.cell(written: value, .day) ?? runs.cell
        }
        return DateSerial.cell(written: value, precision) ?? runs.cell
    }
}
