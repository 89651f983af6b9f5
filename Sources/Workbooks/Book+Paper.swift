extension Book.Sheet.Paper {
    /// The characters of Latin script that can still be read on a line of the page, lying.
    var characters: Int { self == .a3 ? 310 : 220 }
}

extension Book.Sheet {
    /// How many characters wide the columns are that are shown.
    var shownWidth: Int {
        columns.lazy.filter { !$0.isHidden }.map(\.width).reduce(0, +)
    }

    /// The sheet for the smaller paper on which it can be read.
    ///
    /// Where it is too wide for A3, its widest columns are narrowed until it is not: a row is never
    /// torn over several pages, and long texts take more lines.
    package func fittedToPaper() -> Self {
        var sheet = self
        sheet.paper = shownWidth > Paper.a4.characters ? .a3 : .a4
        var most = columns.map(\.width).max() ?? 0
        while sheet.shownWidth > Paper.a3.characters, most > Self.narrowest {
            most -= 1
            sheet.columns = columns.map { column in
                var column = column
                column.width = min(column.width, most)
                return column
            }
        }
        return sheet
    }

    /// Narrower columns of text cannot be read.
    private static let narrowest = 12
}
