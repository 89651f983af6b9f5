import BatchFormat

/// A sheet of an old workbook: its records, ordered by rows.
struct OldSheet {
    private let stream: [UInt8]
    private let text: OldText
    private let context: CellContext
    /// Where the records of cells lie, with their rows in the upper half of the number.
    private var cells: [UInt64] = []
    private var blocks: [MergedBlock] = []
    private var hiddenRows: Set<Int> = []
    /// The headers and footers of the printed pages.
    private var margins = ""
    /// Whether a mark of secrecy stands on the printed pages, in a comment or in a text box.
    private(set) var bearsSecrecyMark = false
    /// Whether the end of the sheet was found.
    private(set) var isWhole = false

    init(_ stream: [UInt8], from start: Int, _ text: OldText, _ context: CellContext) {
        self.stream = stream
        self.text = text
        self.context = context
        var depth = 0
        var sideTexts = OldSideTexts(stream, text)
        for record in OldRecords(stream: stream, position: start) {
            // Charts within the sheet have records of their own.
            if record.kind == .beginning { depth += 1 }
            if record.kind == .end { depth -= 1 }
            isWhole = depth == 0
            if isWhole { break }
            guard depth == 1 else { continue }
            take(record)
            sideTexts.take(record)
        }
        bearsSecrecyMark = sideTexts.bearsSecrecyMark || PageMargins.bearSecrecyMark(margins)
        if !zip(cells, cells.dropFirst()).allSatisfy({ $0 <= $1 }) { cells.sort() }
    }

    private mutating func take(_ record: OldRecord) {
        let start = record.range.lowerBound
        switch record.kind {
        case .formula, .numbers, .richLabel, .sharedLabel, .number, .label, .truth, .smallNumber:
            cells.append(UInt64(stream.number16(at: start)) << 40 | UInt64(start - 4))
        case .row where stream.number16(at: start + 12) & 0x20 != 0:
            hiddenRows.insert(stream.number16(at: start) + 1)
        case .merged: takeMerged(record)
        case .header, .footer:
            margins += string(record.range) + "\n"
        case .headersOfPages:
            var strings = OldStrings(stream, [record.range])
            _ = strings.number(12 + 16)
            _ = strings.number(2)
            let lengths = (0..<4).map { _ in strings.number(2) }
            for length in lengths where length > 0 {
                margins += strings.text(length: length) + "\n"
            }
        default: break
        }
    }

    private func string(_ range: Range<Int>) -> String {
        let isUnicode = if case .unicode = text { true } else { false }
        return text.string(stream, range, lengthBytes: isUnicode ? 2 : 1)
    }

    private mutating func takeMerged(_ record: OldRecord) {
        let start = record.range.lowerBound
        let count = min(stream.number16(at: start), (record.range.count - 2) / 8)
        for index in 0..<max(0, count) where blocks.count < SheetBounds.blocks {
            let place = (0..<4).map { stream.number16(at: start + 2 + 8 * index + 2 * $0) }
            guard place[0] <= place[1], place[2] <= place[3], place[3] < OldRow.columns
            else { continue }
            blocks.append(
                MergedBlock(rows: place[0] + 1...place[1] + 1, columns: place[2]...place[3]))
        }
    }

    func forEachRow(_ body: (SheetRow) throws -> Void) throws {
        var merged = MergedBlocks(blocks)
        var index = 0
        while index < cells.count {
            let number = Int(cells[index] >> 40)
            var row = OldRow()
            while index < cells.count, cells[index] >> 40 == UInt64(number) {
                OldCell(stream, at: Int(cells[index] & 0xFF_FFFF_FFFF), text, context).add(to: &row)
                index += 1
            }
            merged.fill(&row.cells, row: number + 1)
            try body(
                SheetRow(
                    number + 1, row.cells, isHidden: hiddenRows.contains(number + 1)))
        }
    }
}

/// The cells of a row that is being put together.
struct OldRow {
    var cells: [SheetCell] = []

    /// The most columns of an old sheet.
    static let columns = 256

    mutating func put(_ cell: SheetCell, in column: Int) {
        guard !cell.isBlank, column < Self.columns else { return }
        while cells.count <= column { cells.append(.empty) }
        cells[column] = cell
    }
}
