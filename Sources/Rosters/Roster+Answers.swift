package import BatchFormat
package import Pool

extension Roster {
    /// The finding about a record at the cell that it is about: that of its field, else the first one
    /// of the row.
    package func located(_ finding: Diagnostic) -> Diagnostic {
        guard finding.place.cell == nil, finding.place.line > 0 else { return finding }
        var located = finding
        let number = RowNumber(line: finding.place.line)
        guard let table = tables.first(where: { $0.number == number.sheet }) else { return finding }
        let field = finding.field.flatMap(kind.field(named:))
        let column = field.flatMap { table.header.columns(of: $0).first?.number }
        located.place = table.sheet.place(
            row: number.row, column: column ?? numbers.column(of: table) ?? 0)
        if let line = finding.parameters[.line].flatMap({ Int($0) }) {
            located.parameters[.line] = String(RowNumber(line: line).row)
        }
        return located
    }

    /// The rows of these lines, by their tables.
    ///
    /// It throws what reading the file does.
    package func tables(ofLines lines: Set<Int>) throws -> [RejectTable] {
        try tables.compactMap { table in
            var found = RejectTable(sheet: table.sheet.name, header: [], rows: [])
            try table.sheet.forEachRow { row in
                let cells = row.cells.map(\.text)
                if table.header.firstRow...table.header.lastRow ~= row.number {
                    found.header.append(cells)
                } else if lines.contains(table.line(row.number)) {
                    let place = Place(file: table.sheet.label, line: row.number)
                    found.rows.append(RejectTable.Row(place: place, cells: cells))
                }
            }
            return found.rows.isEmpty ? nil : found
        }
    }
}
