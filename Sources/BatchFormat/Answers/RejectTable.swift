package import Pool

/// Rows of a roster that were not taken, as they stand in their sheet.
package struct RejectTable: Sendable {
    /// A row: its place as findings name it, without a cell, and its cells as they are shown.
    package struct Row: Sendable {
        package var place: Place
        package var cells: [String]

        package init(place: Place, cells: [String]) { (self.place, self.cells) = (place, cells) }
    }

    package var sheet: String
    /// The lines above the header, besides those that say of the whole file whose it is.
    package var titles: [String] = []
    /// The rows of the header, from the highest level to the lowest.
    package var header: [[String]]
    /// The blocks of merged cells in the header, counted from its first cell; all their cells have
    /// the value of the block.
    package var merged: [MergedBlock] = []
    package var rows: [Row]

    package init(sheet: String, header: [[String]], rows: [Row]) {
        (self.sheet, self.header, self.rows) = (sheet, header, rows)
    }
}
