/// The rows of a worksheet, gathered and handed on as its XML streams by.
final class SheetRows: XMLHandler {
    /// What is wrong with a worksheet whose XML is sound.
    enum Fault: Error {
        /// A cell shows a text that the workbook does not hold, or stands beyond the last column.
        case damaged
        case oversized
    }

    private let context: CellContext
    private let body: (SheetRow) throws -> Void
    private(set) var margins = PageMargins()
    /// What stopped the reading.
    private(set) var failure: (any Error)?
    private var merged: MergedBlocks
    private var number = 0
    private var isHidden = false
    private var cells: [SheetCell] = []
    private var nextColumn = 0
    private var cell = OpenCell()
    private var count = (rows: 0, cells: 0)

    init(
        _ context: CellContext, _ merged: MergedBlocks,
        body: @escaping (SheetRow) throws -> Void
    ) {
        self.context = context
        self.merged = merged
        self.body = body
    }

    func start(_ element: XMLText, _ attributes: XMLAttributes) {
        if cell.isOpen {
            cell.start(element)
            return
        }
        switch element {
        case "c": open(attributes)
        case "row":
            number = attributes.number("r") ?? number + 1
            isHidden = attributes.isTrue("hidden")
            cells.reserveCapacity(nextColumn)
            nextColumn = 0
        default: margins.start(element)
        }
    }

    func end(_ element: XMLText) {
        switch element {
        case "c" where cell.isOpen: close()
        case _ where cell.isOpen: cell.end(element)
        case "row": endRow()
        default: margins.end(element)
        }
    }

    func text(_ text: Span<UInt8>) {
        if cell.isOpen { cell.text(text) } else { margins.text(text) }
    }

    private func open(_ attributes: XMLAttributes) {
        if let name = attributes["r"] {
            guard let column = column(ofCell: name) else {
                failure = failure ?? Fault.damaged
                return
            }
            nextColumn = column
        }
        cell.open(attributes)
    }

    /// Puts the cell in the column that its name says, wherever it stands in the row.
    private func close() {
        guard let shown = cell.close(context) else {
            failure = failure ?? Fault.damaged
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

    private func endRow() {
        defer { cells.removeAll() }
        guard failure == nil else { return }
        merged.fill(&cells, row: number)
        count = (count.rows + 1, count.cells + cells.count)
        guard max(count.rows, number) <= SheetBounds.rows, count.cells <= SheetBounds.cells else {
            failure = Fault.oversized
            return
        }
        do {
            try body(SheetRow(number, cells, isHidden: isHidden))
        } catch {
            failure = error
        }
    }
}
