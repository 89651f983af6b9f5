package import Pool

/// One table of a file, whatever kind of file that is.
package struct Sheet: Sendable {
    /// The name of the sheet; that of the file for delimited text.
    package let name: String
    /// How places name it: `名册.xlsx[表]`.
    package let label: String
    /// Calls its argument with each row, from the first on.
    package let forEachRow: @Sendable ((SheetRow) throws -> Void) throws -> Void

    /// The place of a cell; columns are counted from nought.
    package func place(row: Int, column: Int) -> Place {
        Place(
            file: label, line: row, column: column + 1, cell: cellName(row: row, column: column))
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
        column < cells.count ? cells[column] : SheetCell("")
    }

    package var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}

/// What a cell shows, as text.
package struct SheetCell: Hashable, Sendable {
    /// Why the text of a cell is not what was meant.
    package enum Fault: Hashable, Sendable {
        /// A formula that failed, or that nobody has computed yet.
        case formula
        /// A number with more digits than a spreadsheet keeps.
        case mangled
    }

    package var text: String
    package var fault: Fault?

    package init(_ text: String, fault: Fault? = nil) {
        self.text = text
        self.fault = fault
    }

    package var isBlank: Bool { fault == nil && text.trimmed.isEmpty }
}
