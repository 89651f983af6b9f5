import CXLSXWriter
import Pool

/// Writes one sheet, row by row.
@safe struct SheetWriter {
    private let worksheet: UnsafeMutablePointer<lxw_worksheet>
    private let formats: Formats

    init(_ worksheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: Formats) {
        unsafe self.worksheet = worksheet
        self.formats = formats
    }

    func write(_ sheet: Book.Sheet) {
        var row: UInt32 = 0
        for title in sheet.titles {
            write([title], to: row, .title)
            row += 1
        }
        for (number, cells) in (sheet.header + sheet.rows).enumerated() {
            stretch(row, for: cells, in: sheet.columns)
            if number < sheet.header.count { merge(sheet.merged, fromRow: number, at: row) }
            if number < sheet.header.count {
                write(cells, to: row, .header)
            } else {
                write(cells, to: row, in: sheet.columns)
            }
            row += 1
        }
        for (number, column) in sheet.columns.enumerated() { lay(column, UInt16(number)) }
        unsafe worksheet_freeze_panes(
            worksheet, UInt32(sheet.headCount), UInt16(sheet.fixedColumns))
        if sheet.hasFilter, !sheet.header.isEmpty {
            unsafe worksheet_autofilter(
                worksheet, UInt32(sheet.headCount - 1), 0, max(row, 1) - 1,
                UInt16(max(sheet.header.map(\.count).max() ?? 1, 1) - 1))
        }
        if sheet.isProtected { protect() }
        layPages(sheet)
    }

    /// Locks what is locked, without a password: it keeps slips away, not people.
    ///
    /// Rows can be sorted, filtered and made higher all the same.
    private func protect() {
        var options = lxw_protection()
        (options.sort, options.autofilter) = (1, 1)
        (options.format_cells, options.format_columns, options.format_rows) = (1, 1, 1)
        unsafe worksheet_protect(worksheet, nil, &options)
    }

    /// Merges the blocks that begin in a row of the header; their text is written after that.
    private func merge(_ blocks: [Book.Block], fromRow number: Int, at row: UInt32) {
        for block in blocks where block.rows.lowerBound == number {
            // Without a look the library touches no row below, which it could not go back from.
            unsafe worksheet_merge_range(
                worksheet, row, UInt16(block.columns.lowerBound),
                row + UInt32(block.rows.count - 1), UInt16(block.columns.upperBound), "", nil)
        }
    }

    /// Lets the cells below the header of a sheet be chosen from a list that stands in the range.
    func offer(_ list: Book.List, at range: String, inColumn column: Int, of sheet: Book.Sheet) {
        unsafe range.withCString { formula in
            var rule = unsafe lxw_data_validation()
            unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            unsafe rule.value_formula = UnsafeMutablePointer(mutating: formula)
            if !list.isClosed { unsafe rule.show_error = UInt8(LXW_VALIDATION_OFF.rawValue) }
            unsafe worksheet_data_validation_range(
                worksheet, UInt32(sheet.headCount), UInt16(column), Self.lastRow, UInt16(column),
                &rule)
        }
    }

    /// The number of the last row of a sheet.
    static let lastRow: UInt32 = 1_048_575

    /// Writes cells from the first column on; those of a table are written where they are empty
    /// too, so that they have its lines.
    func write(_ cells: [String], to row: UInt32, _ look: Formats.Look) {
        for (column, text) in cells.enumerated() {
            write(text, to: row, UInt16(column), look)
        }
    }

    /// Writes a row of records, each cell as its column is.
    private func write(_ cells: [String], to row: UInt32, in columns: [Book.Column]) {
        for (number, text) in cells.enumerated() {
            let column = number < columns.count ? columns[number] : Book.Column(width: 0)
            if column.isNumeric, let value = Double(number: text) {
                unsafe worksheet_write_number(
                    worksheet, row, UInt16(number), value, formats[.number])
            } else {
                write(text, to: row, UInt16(number), column.isLocked ? .locked : .body)
            }
        }
    }

    private func write(_ text: String, to row: UInt32, _ column: UInt16, _ look: Formats.Look) {
        unsafe worksheet_write_string(
            worksheet, row, column, text.escapingEscapes, formats[look])
    }

    /// Makes a row as high as its cells need; not every program does so by itself.
    private func stretch(_ row: UInt32, for cells: [String], in columns: [Book.Column]) {
        let lines = zip(cells, columns).map { text, column in
            text.split(separator: "\n", omittingEmptySubsequences: false)
                .reduce(0) {
                    $0 + max(1, (String($1).displayWidth + column.width - 1) / column.width)
                }
        }
        let height = Double(min(lines.max() ?? 1, Self.mostLines)) * Self.lineHeight
        unsafe worksheet_set_row(worksheet, row, height, nil)
    }

    /// In points.
    private static let lineHeight = 16.0
    /// A row that shows more lines would fill the screen; its text is there all the same.
    private static let mostLines = 8

    private func lay(_ column: Book.Column, _ number: UInt16) {
        var options = lxw_row_col_options()
        options.hidden = column.isHidden ? 1 : 0
        unsafe worksheet_set_column_opt(
            worksheet, number, number, Double(column.width), formats[.plain], &options)
    }

    /// On paper a sheet lies across, under its header on each page; one that can still be read then
    /// is as wide as a page.
    private func layPages(_ sheet: Book.Sheet) {
        // By their numbers in the format.
        let paper: UInt8 = sheet.paper == .a3 ? 8 : 9
        unsafe worksheet_set_landscape(worksheet)
        unsafe worksheet_set_paper(worksheet, paper)
        if sheet.shownWidth <= sheet.paper.characters {
            unsafe worksheet_fit_to_pages(worksheet, 1, 0)
        }
        if sheet.fixedColumns > 0 {
            unsafe worksheet_repeat_columns(worksheet, 0, UInt16(sheet.fixedColumns - 1))
        }
        guard !sheet.header.isEmpty else { return }
        unsafe worksheet_repeat_rows(
            worksheet, UInt32(sheet.titles.count), UInt32(sheet.headCount - 1))
    }
}

extension String {
    /// The text with what spreadsheets read as a character's number, `_x0041_`, kept from it.
    fileprivate var escapingEscapes: String {
        guard contains("_x") else { return self }
        return replacing(/_x[0-9A-Fa-f]{4}_/) { "_x005F" + $0.output }
    }
}

extension Double {
    /// A number as tables write it: digits, a point, a sign; nothing else that could be read as one,
    /// and no more digits than spreadsheets keep.
    fileprivate init?(number text: String) {
        let digits = text.utf8.count(where: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        guard 1...15 ~= digits, text.utf8.allSatisfy({ "0123456789.-".utf8.contains($0) }) else {
            return nil
        }
        self.init(text)
    }
}
