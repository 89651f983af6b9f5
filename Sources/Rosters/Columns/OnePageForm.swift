import Pool

/// A form of one record, in which each title stands before what it names instead of above it.
struct OnePageForm {
    /// A title and what stands behind it.
    struct Item {
        let row: Int
        let titleColumn: Int
        let title: SheetCell
        var column: Int
        var value: SheetCell
    }

    private(set) var items: [Item] = []
    /// The rows above the first title, which speak of the whole.
    let above: [SheetRow]

    /// How far down a form is read.
    static let searchedRows = 60

    /// Finds the form in the first rows of a sheet; `nil` where titles stand beside each other, as in
    /// a table.
    init?(_ head: [SheetRow], _ headings: Headings) {
        let rows = head.filter { !$0.isBlank }
        guard let start = rows.firstIndex(where: { $0.isOfForm(headings) }) else { return nil }
        let first = rows[start...].prefix(3)
        guard first.count > 1, first.allSatisfy({ $0.isOfForm(headings) }),
            !rows.contains(where: { $0.hasTitlesSideBySide(headings) })
        else { return nil }
        above = Array(rows[..<start])
        let columns = Self.titleColumns(of: rows[start...], headings)
        for row in rows[start...] where !row.isSignature { take(row, titlesIn: columns) }
        guard items.count > 2 else { return nil }
    }

    /// The columns in which titles stand; a value may by chance be one: 技术难题 under 需求类型.
    private static func titleColumns(
        of rows: ArraySlice<SheetRow>, _ headings: Headings
    ) -> Set<Int> {
        var titles: [Int: Int] = [:]
        var full: [Int: Int] = [:]
        for row in rows {
            for column in row.titleColumns(headings) { titles[column, default: 0] += 1 }
            for (column, cell) in row.cells.enumerated() where !cell.isBlank {
                full[column, default: 0] += 1
            }
        }
        return Set(titles.keys.filter { titles[$0, default: 0] * 2 > full[$0, default: 0] })
    }

    private mutating func take(_ row: SheetRow, titlesIn columns: Set<Int>) {
        var current: Item?
        for (column, cell) in row.cells.enumerated() {
            // Merged cells all have the text of the block, a value that reaches over other columns too.
            let isMerged = cell.marks.contains(.merged) && cell.text == current?.value.text
            if let item = current,
                !columns.contains(column) || cell.text == item.title.text || isMerged
            {
                if item.value.isBlank, cell.text != item.title.text {
                    current?.value = cell
                    current?.column = column
                }
                continue
            }
            if let current { items.append(current) }
            current = nil
            guard !cell.isBlank, columns.contains(column) else { continue }
            current = Item(
                row: row.number, titleColumn: column, title: cell, column: column + 1, value: .empty
            )
        }
        if let current { items.append(current) }
    }

    /// Whether a title of the form is that of what names a record of the kind.
    func names(_ headings: Headings) -> Bool {
        guard let title = headings.kind.declaration.title.flatMap(headings.kind.field) else {
            return false
        }
        return items.contains { item in
            headings.rule(under: [item.title.title])?.rule.fields.contains { $0 === title } ?? false
        }
    }

    /// The cell of the first title.
    var place: String { cellName(row: items[0].row, column: items[0].titleColumn) }
}

extension SheetRow {
    /// The columns of the known titles, merged cells once.
    fileprivate func titleColumns(_ headings: Headings) -> [Int] {
        cells.indices.filter { column in
            !cells[column].isBlank && headings.knows(cells[column].title)
                && (column == 0 || cells[column].text != cells[column - 1].text)
                && !isCode(column, headings)
        }
    }

    /// Whether a cell has a code of the field whose title stands before it: 技术难题 behind 需求类型.
    private func isCode(_ column: Int, _ headings: Headings) -> Bool {
        guard column > 0,
            let rule = headings.rule(under: [cells[column - 1].title])?.rule,
            case .code(let list)? = rule.fields.first?.type.head
        else { return false }
        return list.values.contains(cells[column].title)
    }

    /// Whether it begins with a title behind which stands no other one, be it behind the name of the
    /// part of the form that it belongs to, in a block merged downwards.
    fileprivate func isOfForm(_ headings: Headings) -> Bool {
        guard var first = cells.firstIndex(where: { !$0.isBlank }) else { return false }
        if !headings.knows(cells[first].title), cells[first].isNameOfPart {
            first += 1
        }
        guard first < cells.count, headings.knows(cells[first].title) else { return false }
        return !hasTitlesSideBySide(headings)
    }

    /// Whether three titles stand side by side; the second of two may be a value.
    fileprivate func hasTitlesSideBySide(_ headings: Headings) -> Bool {
        let columns = titleColumns(headings)
        return zip(columns, columns.dropFirst()).count { $1 == $0 + 1 } > 1
    }
}

extension SheetCell {
    /// Whether the text may name a part of a form: 企业基本情况.
    fileprivate var isNameOfPart: Bool {
        2...12 ~= title.count && !title.contains { $0.isNumber || "：:，,。".contains($0) }
    }
}

extension Sheet {
    /// The sheet of a form as one with a table of one row, whose cells keep their places; `nil` where
    /// it is no form of the kind.
    func table(ofForm headings: Headings) throws -> Sheet? {
        let rows = try head(OnePageForm.searchedRows)
        guard let form = OnePageForm(rows, headings), form.names(headings) else { return nil }
        let number = form.items[0].row
        let table =
            form.above + [
                SheetRow(number, form.items.map(\.title)),
                SheetRow(number + 1, form.items.map(\.value)),
            ]
        let names = form.items.map { cellName(row: $0.row, column: $0.column) }
        let last = form.items.map(\.row).max() ?? number
        let whole = forEachRow
        return Sheet(name: name, label: label, columnNames: names) { body in
            for row in table { try body(row) }
            // What stands below says who filled it in, and when.
            try whole { row in if row.number > last, row.isSignature { try body(row) } }
        }
    }
}
