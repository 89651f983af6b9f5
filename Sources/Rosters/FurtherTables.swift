import Pool

extension [Table] {
    /// These tables, and those that begin below them at rows of these numbers.
    ///
    /// It throws that such a table has no column by which its records are known, and what reading
    /// the file does.
    func adding(
        headersAt rows: [RowNumber], in file: SheetFile, _ headings: Headings
    ) throws -> [Table] {
        var tables = self
        for (number, starts) in Dictionary(grouping: rows, by: \.sheet) {
            let sheet = file.sheets[number]
            for window in try sheet.windows(at: starts.map(\.row)) {
                guard let rows = HeaderRows(window, headings) else { continue }
                let header = Header(rows, in: sheet, headings)
                guard !contains(where: { $0.number == number && $0.header.overlaps(header) }) else {
                    continue
                }
                let table = Table(number: number, sheet: sheet, header: header)
                guard table.namesRecords(of: headings.kind) else {
                    throw table.missingColumn(of: headings.kind)
                }
                tables.append(table)
            }
        }
        return tables.bySheet.flatMap(\.self)
    }
}

extension Header {
    fileprivate func overlaps(_ other: Header) -> Bool {
        (firstRow...lastRow).overlaps(other.firstRow...other.lastRow)
    }
}

extension Sheet {
    /// The rows at which a header may begin, with those below that may be further levels of it;
    /// starts that follow each other are of one header.
    fileprivate func windows(at starts: [Int]) throws -> [[SheetRow]] {
        let all = Set(starts)
        let firsts = all.filter { !all.contains($0 - 1) }
        var windows: [[SheetRow]] = []
        try forEachRow { row in
            if firsts.contains(row.number) { windows.append([]) }
            guard let window = windows.last,
                row.number < (window.first?.number ?? row.number) + Self.levels
            else { return }
            windows[windows.count - 1].append(row)
        }
        return windows
    }

    /// How many rows a header has at most.
    private static let levels = 4
}

extension Headings {
    /// Whether a row is nothing but titles, or nearly so: no title begins with a digit, as something
    /// in nearly every record does.
    func mayBeHeader(_ row: SheetRow) -> Bool {
        guard !row.cells.contains(where: { $0.text.utf8.first?.isDigit == true }) else {
            return false
        }
        let full = row.cells.filter { !$0.isBlank }
        guard full.count > 1 else { return false }
        let known = full.compactMap { rule(under: [$0.text])?.rule }
        guard known.count > 1, known.count * 2 > full.count else { return false }
        return known.count > 2 || known.contains { $0.names(kind) }
    }
}

extension ColumnRule {
    /// Whether records of the kind are known by the column.
    fileprivate func names(_ kind: Kind) -> Bool {
        guard let title = kind.declaration.title.flatMap(kind.field) else { return false }
        return fields.contains { $0 === title }
    }
}
