/// A row that is being read, and the cell of it that is.
struct OpenRow {
    private(set) var number = 0
    private(set) var isHidden = false
    /// Whether a cell shows a text that the workbook does not hold, or has no place in a sheet.
    private(set) var isDamaged = false
    private var cells: [SheetCell] = []
    private var nextColumn = 0
    private var cell = OpenCell()

    /// The cells that were read.
    mutating func takeCells() -> [SheetCell] {
        defer {
            // The next row is most likely as wide.
            cells = []
            cells.reserveCapacity(nextColumn)
            nextColumn = 0
        }
        return cells
    }

    /// Takes the start of an element; `false` when it belongs to no row.
    mutating func start(_ element: XMLText, _ attributes: XMLAttributes) -> Bool {
        if cell.isOpen {
            cell.start(element)
            return true
        }
        switch element {
        case "c": open(attributes)
        case "row":
            number = attributes.number("r") ?? number + 1
            isHidden = attributes.isTrue("hidden")
        default: return false
        }
        return true
    }

    /// Takes the end of an element within the row; `false` for the row's own and for others.
    mutating func end(_ element: XMLText, _ context: CellContext) -> Bool {
        guard cell.isOpen else { return false }
        if "c" ~= element { close(context) } else { cell.end(element) }
        return true
    }

    /// Takes the text within a cell; `false` for other text.
    mutating func text(_ text: Span<UInt8>) -> Bool {
        guard cell.isOpen else { return false }
        cell.text(text)
        return true
    }

    private mutating func open(_ attributes: XMLAttributes) {
        if let name = attributes["r"] {
            guard let column = column(ofCell: name) else {
                isDamaged = true
                return
            }
            nextColumn = column
        }
        cell.open(attributes)
    }

    /// Puts the cell in the column that its name says, wherever it stands in the row.
    private mutating func close(_ context: CellContext) {
        guard let shown = cell.close(context) else {
            isDamaged = true
            return
        }
        defer { nextColumn += 1 }
        guard !shown.isBlank, nextColumn < SheetBounds.columns else { return }
        if nextColumn == cells.count {
            cells.append(shown)
        } else {
            while cells.count <= nextColumn { cells.append(.empty) }
            cells[nextColumn] = shown
        }
    }
}
