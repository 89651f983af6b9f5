import BatchFormat

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
    /// Nothing but the parser's calls touches it, one after another.
    @exclusivity(unchecked) private var row = OpenRow()
    private var merged: MergedBlocks
    private var count = (rows: 0, cells: 0)
    private(set) var margins = PageMargins()
    /// What stopped the reading.
    private(set) var failure: (any Error)?

    init(
        _ context: CellContext, _ merged: MergedBlocks,
        body: @escaping (SheetRow) throws -> Void
    ) {
        self.context = context
        self.merged = merged
        self.body = body
    }

    func start(_ element: XMLText, _ attributes: XMLAttributes) {
        if unsafe !row.start(element, attributes) { margins.start(element) }
    }

    func end(_ element: XMLText) {
        if unsafe row.end(element, context) { return }
        if "row" ~= element { unsafe hand(on: &row) } else { margins.end(element) }
    }

    func text(_ text: Span<UInt8>) {
        if unsafe !row.text(text) { margins.text(text) }
    }

    private func hand(on row: inout OpenRow) {
        var cells = row.takeCells()
        guard failure == nil else { return }
        merged.fill(&cells, row: row.number)
        count = (count.rows + 1, count.cells + cells.count)
        guard !row.isDamaged else {
            failure = Fault.damaged
            return
        }
        guard max(count.rows, row.number) <= SheetBounds.rows, count.cells <= SheetBounds.cells
        else {
            failure = Fault.oversized
            return
        }
        do {
            try body(SheetRow(row.number, cells, isHidden: row.isHidden))
        } catch {
            failure = error
        }
    }
}
