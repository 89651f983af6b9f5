import Pool

/// A sheet with the header of its records.
struct Table: Sendable {
    /// Which of the file's sheets it is, counted from nought.
    let number: Int
    let sheet: Sheet
    let header: Header

    /// Where it begins, by which it is told from the others of the file.
    var start: RowNumber { RowNumber(sheet: number, row: header.firstRow) }

    func line(_ row: Int) -> Int { RowNumber(sheet: number, row: row).line }

    /// How many of its columns give something.
    var columnCount: Int { header.columns.count(where: \.givesSomething) }

    /// Whether a column is titled 姓名 and nothing else.
    var hasNames: Bool {
        header.columns.contains { $0.title.asTitle == Talent.name.field.label.asTitle }
    }

    /// Whether it has the column by which records of the kind are known: their title, or the code of
    /// an office.
    func namesRecords(of kind: Kind) -> Bool {
        if kind == .source { return !header.keyColumns.isEmpty }
        guard let title = kind.declaration.title.flatMap(kind.field) else {
            return !header.keyColumns.isEmpty
        }
        return !header.columns(of: title).isEmpty
    }

    /// That the column is missing by which records are known.
    func missingColumn(of kind: Kind) -> SheetFault {
        let title = kind.declaration.title.flatMap(kind.field)?.name
        let field = kind == .source ? kind.rawValue : title ?? kind.rawValue
        return SheetFault(
            .columnMissing, at: sheet.place(row: header.lastRow, column: 0),
            [
                .field: field, .kind: kind.rawValue,
                .list: header.texts.filter { !$0.isEmpty }.joined(separator: "、"),
            ])
    }
}

extension [Table] {
    /// Those of each sheet, from the top down.
    var bySheet: [[Table]] {
        Dictionary(grouping: self, by: \.number).sorted { $0.key < $1.key }
            .map { $0.value.sorted { $0.header.firstRow < $1.header.firstRow } }
    }

    /// The table that a row belongs to: the last one that has begun, or the first of the sheet.
    func table(at row: RowNumber) -> Table? {
        let own = filter { $0.number == row.sheet }
        return own.last { $0.header.firstRow <= row.row } ?? own.first
    }
}

/// The tables of one sheet, one below the other, as its rows go by.
struct TablesBelow {
    private let tables: [Table]

    init(_ tables: [Table]) { self.tables = tables }

    /// The position of the table that the last row belonged to.
    private(set) var position = 0

    /// The table that a row belongs to; rows are asked for from the top down.
    mutating func table(at row: Int) -> Table? {
        while position + 1 < tables.count, tables[position + 1].header.firstRow <= row {
            position += 1
        }
        return tables.isEmpty ? nil : tables[position]
    }
}
