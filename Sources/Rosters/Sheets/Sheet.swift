package import Pool

/// One table of a file, whatever kind of file that is.
package struct Sheet: Sendable {
    /// The name of the sheet; that of the file for delimited text.
    package let name: String
    /// How places name it: `名册.xlsx[表]`.
    package let label: String
    /// Whether its rows are written out to the last column, empty cells too, so that a row with
    /// fewer cells than the header lacks a delimiter.
    package let isWrittenOut: Bool
    /// What places call the columns of a form, which has no cells.
    private let columnNames: [String]
    /// Which column of the file its first one is.
    private let firstColumn: Int
    /// Calls its argument with each row, from the first on.
    package let forEachRow: @Sendable ((SheetRow) throws -> Void) throws -> Void

    init(
        name: String, label: String, isWrittenOut: Bool = false, columnNames: [String] = [],
        firstColumn: Int = 0,
        forEachRow: @escaping @Sendable ((SheetRow) throws -> Void) throws -> Void
    ) {
        self.name = name
        self.label = label
        self.isWrittenOut = isWrittenOut
        self.columnNames = columnNames
        self.firstColumn = firstColumn
        self.forEachRow = forEachRow
    }

    /// The place of a cell; columns are counted from nought.
    package func place(row: Int, column: Int) -> Place {
        let name =
            columnNames.indices.contains(column)
            ? columnNames[column] : cellName(row: row, column: firstColumn + column)
        return Place(file: label, line: row, column: firstColumn + column + 1, cell: name)
    }

    /// The first rows, at most so many.
    func head(_ count: Int) throws -> [SheetRow] {
        struct Enough: Error {}
        var rows: [SheetRow] = []
        do {
            try forEachRow { row in
                rows.append(row)
                if rows.count == count { throw Enough() }
            }
        } catch is Enough {}
        return rows
    }
}

/// A row of a sheet as the spreadsheet numbers it; cells by column, none after the last full one.
package struct SheetRow: Hashable, Sendable {
    package let number: Int
    package let cells: [SheetCell]
    /// Whether a filter or the user hides the row.
    package let isHidden: Bool

    package init(_ number: Int, _ cells: [SheetCell], isHidden: Bool = false) {
        self.number = number
        self.cells = cells
        self.isHidden = isHidden
    }

    /// The cell of a column; an empty one beyond the last.
    package subscript(column column: Int) -> SheetCell {
        column < cells.count ? cells[column] : .empty
    }

    package var isBlank: Bool { cells.allSatisfy(\.isBlank) }

    /// That a row of records has more full cells than its header, or fewer cells where rows are
    /// written out; `nil` when it is as wide.
    package func widthFinding(headerWidth: Int, in sheet: Sheet) -> Diagnostic? {
        let extra = cells.dropFirst(headerWidth).count { !$0.isBlank }
        if extra > 0 {
            return Diagnostic(
                .rowWide, at: sheet.place(row: number, column: headerWidth),
                [.line: String(number), .count: String(extra)])
        }
        guard sheet.isWrittenOut, cells.count < headerWidth else { return nil }
        return Diagnostic(
            .rowShort, at: sheet.place(row: number, column: cells.count),
            [.line: String(number), .count: String(headerWidth - cells.count)])
    }
}
