/// A workbook that is to be written: its sheets, and when it counts as made.
package struct Book: Hashable, Sendable {
    package var sheets: [Sheet]
    /// The name of the hidden sheet with the lists that columns offer.
    package var listsName: String
    /// The time of its making that stands in the file, in seconds since 1970: the same book gives
    /// the same bytes.
    package var madeAt: Int

    package init(_ sheets: [Sheet], listsName: String, madeAt: Int) {
        (self.sheets, self.listsName, self.madeAt) = (sheets, listsName, madeAt)
    }

    /// Texts under a header that stays in sight; a cell is text whatever stands in it, so that 0017
    /// and telephone numbers stay what they are.
    package struct Sheet: Hashable, Sendable {
        package var name: String
        /// The lines above the header.
        package var titles: [String]
        /// The rows of the header, from the highest level to the lowest.
        package var header: [[String]]
        /// The blocks of cells of the header that are shown as one, with the text of the first.
        package var merged: [Block] = []
        package var columns: [Column]
        package var rows: [[String]]
        /// How many columns at the left stay in sight, as the header does.
        package var fixedColumns = 0
        /// Whether the rows can be chosen by what stands in a column.
        package var hasFilter = false
        /// The sheet of paper that it is printed on, lying.
        package var paper = Paper.a4
        /// Whether only the columns that are not locked can be written in.
        package var isProtected = false

        package enum Paper: Sendable { case a4, a3 }

        package init(
            _ name: String, titles: [String] = [], header: [[String]], columns: [Column] = [],
            rows: [[String]] = []
        ) {
            (self.name, self.titles, self.header) = (name, titles, header)
            (self.columns, self.rows) = (columns, rows)
        }

        /// How many rows stand above the records.
        var headCount: Int { titles.count + header.count }
    }

    /// A block of cells, its rows and columns counted from nought.
    package struct Block: Hashable, Sendable {
        package var rows: ClosedRange<Int>
        package var columns: ClosedRange<Int>

        package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
            (self.rows, self.columns) = (rows, columns)
        }
    }

    /// How a column looks, and what may be chosen in its cells.
    package struct Column: Hashable, Sendable {
        /// In characters of Latin script.
        package var width: Int
        package var list: List?
        package var isHidden: Bool
        /// Whether its cells are counted with: what is written as a number is one then.
        package var isNumeric: Bool
        /// Whether nothing can be written in it where the sheet is protected.
        package var isLocked: Bool

        package init(
            width: Int, list: List? = nil, isHidden: Bool = false, isNumeric: Bool = false,
            isLocked: Bool = false
        ) {
            (self.width, self.list) = (width, list)
            (self.isHidden, self.isNumeric, self.isLocked) = (isHidden, isNumeric, isLocked)
        }
    }

    /// The values that a cell offers.
    package struct List: Hashable, Sendable {
        package var values: [String]
        /// Whether nothing else may be written.
        package var isClosed: Bool

        package init(_ values: [String], isClosed: Bool) {
            (self.values, self.isClosed) = (values, isClosed)
        }
    }
}

/// Why a book cannot be written.
package enum BookFault: Error, Hashable {
    /// A cell has more characters than spreadsheets keep; all three are counted from nought.
    case cellTooLong(sheet: Int, row: Int, column: Int)
    /// A sheet has more rows than spreadsheets keep.
    case tooManyRows(sheet: Int)
    /// There is no room for it.
    case notWritten
}
