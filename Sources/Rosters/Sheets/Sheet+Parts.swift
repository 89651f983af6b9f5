import Pool

extension Sheet {
    /// The sheet, or the tables of one form that stand on it side by side to save paper, each as a
    /// sheet of its own.
    var parts: [Sheet] {
        get throws {
            let starts = try head(Header.searchedRows).lazy.compactMap(\.startsOfTables).first
            guard let starts else { return [self] }
            let ends = starts.dropFirst() + [Int.max]
            return zip([0] + starts.dropFirst(), ends).map { columns($0..<$1) }
        }
    }

    private func columns(_ range: Range<Int>) -> Sheet {
        let whole = forEachRow
        return Sheet(
            name: name, label: label, isWrittenOut: isWrittenOut, firstColumn: range.lowerBound
        ) { body in
            try whole { row in
                let cells = row.cells.dropFirst(range.lowerBound).prefix(range.count)
                try body(SheetRow(row.number, Array(cells), isHidden: row.isHidden))
            }
        }
    }
}

extension SheetRow {
    /// Where the titles begin of the tables whose headers stand in the row one beside the other;
    /// `nil` where that is but one.
    fileprivate var startsOfTables: [Int]? {
        let full = cells.indices.filter { !cells[$0].isBlank }
        let titles = full.map { cells[$0].title }
        for count in [2, 3] where titles.count % count == 0 {
            let width = titles.count / count
            let first = titles.prefix(width)
            guard Set(first).count == width, SheetFile.namesRecords(under: first),
                titles.indices.dropFirst(width).allSatisfy({ titles[$0] == titles[$0 - width] })
            else { continue }
            return stride(from: 0, to: full.count, by: width).map { full[$0] }
        }
        return nil
    }
}
