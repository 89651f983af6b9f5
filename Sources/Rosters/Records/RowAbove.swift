import Pool

/// The cells of the rows above, for cells that say 同上 or are empty under one that goes on.
struct RowAbove {
    /// The last full cell of each column, by its number.
    private var cells: [SheetCell?]

    init(width: Int) { cells = Array(repeating: nil, count: width) }

    /// The row with the cells filled in that stand for those above them.
    mutating func filled(_ row: SheetRow, under columns: [Column]) -> SheetRow {
        var filled = row.cells
        for column in columns {
            let cell = row[column: column.number]
            if let meant = meant(by: cell, in: column) {
                let missing = max(0, column.number + 1 - filled.count)
                filled += Array(repeating: .empty, count: missing)
                filled[column.number] = meant
            } else if !cell.isBlank {
                cells[column.number] = cell
            }
        }
        return SheetRow(row.number, filled, isHidden: row.isHidden)
    }

    /// The cell above for which a cell stands; `nil` for one that stands for itself.
    ///
    /// What a spoilt cell was meant to say nobody knows: 同上 below it stays, and is refused.
    private func meant(by cell: SheetCell, in column: Column) -> SheetCell? {
        if cell.isBlank {
            return column.rule.fillsDown ? cells[column.number]?.filledDown([]) : nil
        }
        guard cell.text.utf8.span.mayBePlaceholder, Placeholder(cell.text.trimmed) == .ditto,
            let above = cells[column.number], above.fault == nil
        else { return nil }
        return above.filledDown(.ditto)
    }
}

extension SheetCell {
    /// The cell where it stands for another: what was done to it has been said at its own place.
    fileprivate func filledDown(_ marks: Marks) -> SheetCell {
        var cell = self
        cell.marks = marks
        return cell
    }
}
