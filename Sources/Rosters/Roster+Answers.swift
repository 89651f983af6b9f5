package import BatchFormat
package import Pool

extension Roster {
    /// The finding about a record at the cell that it is about: that of its field, else the first one
    /// of the row.
    package func located(_ finding: Diagnostic) -> Diagnostic {
        guard finding.place.cell == nil, finding.place.line > 0 else { return finding }
        var located = finding
        let number = RowNumber(line: finding.place.line)
        guard let table = tables.table(at: number) else { return finding }
        let field = finding.field.flatMap(kind.field(named:))
        let column = field.flatMap { table.header.columns(of: $0).first?.number }
        located.place = table.sheet.place(
            row: number.row, column: column ?? numbers.column(of: table) ?? 0)
        if let line = finding.parameters[.line].flatMap({ Int($0) }) {
            located.parameters[.line] = String(RowNumber(line: line).row)
        }
        return located
    }

    /// The rows of these lines, by their tables; a cell that stands for the one above it, which may
    /// not be among them, is filled in.
    ///
    /// It throws what reading the file does.
    package func tables(ofLines lines: Set<Int>) throws -> [RejectTable] {
        try tables.bySheet.flatMap { tables in
            var found = tables.map { RejectTable(sheet: $0.sheet.name, header: [], rows: []) }
            var headers = tables.map { _ in [SheetRow]() }
            var below = TablesBelow(tables)
            var current = tables.map { TableRows($0, self, .empty) }
            try tables[0].sheet.forEachRow { row in
                guard let table = below.table(at: row.number) else { return }
                let index = below.position
                if table.header.firstRow...table.header.lastRow ~= row.number {
                    headers[index].append(row)
                } else if let record = current[index].record(in: row),
                    lines.contains(table.line(row.number))
                {
                    let place = Place(file: table.sheet.label, line: row.number)
                    found[index].rows.append(
                        RejectTable.Row(place: place, cells: record.cells.map(\.text)))
                }
            }
            for index in found.indices {
                found[index].header = headers[index].map { $0.cells.map(\.text) }
                found[index].titles = [
                    map.map { OwnTitle.map + $0.name }, numbers.statement(on: tables[index]),
                ].compactMap(\.self)
                found[index].merged = headers[index].mergedBlocks
            }
            return found.filter { !$0.rows.isEmpty }
        }
    }
}

extension [Roster] {
    /// The finding at the cell that it is about, in whose tables it stands.
    package func located(_ finding: Diagnostic) -> Diagnostic {
        reduce(finding) { finding, roster in roster.located(finding) }
    }
}

extension [SheetRow] {
    /// The blocks of merged cells of rows that were filled with their values, counted from nought.
    fileprivate var mergedBlocks: [MergedBlock] {
        var blocks: [MergedBlock] = []
        for (number, row) in enumerated() {
            for column in row.cells.indices
            where !blocks.contains(where: {
                $0.rows.contains(number) && $0.columns.contains(column)
            }) {
                let block = mergedBlock(from: number, column)
                if block.rows.count > 1 || block.columns.count > 1 { blocks.append(block) }
            }
        }
        return blocks
    }

    /// The block whose first cell this is: it goes on as long as cells were filled with its text.
    private func mergedBlock(from row: Int, _ column: Int) -> MergedBlock {
        let text = self[row][column: column].text
        func isFilled(_ row: Int, _ column: Int) -> Bool {
            let cell = self[row][column: column]
            return cell.marks.contains(.merged) && cell.text == text
        }
        var (lastRow, lastColumn) = (row, column)
        while isFilled(row, lastColumn + 1) { lastColumn += 1 }
        while lastRow + 1 < count, (column...lastColumn).allSatisfy({ isFilled(lastRow + 1, $0) }) {
            lastRow += 1
        }
        return MergedBlock(rows: row...lastRow, columns: column...lastColumn)
    }
}
