import Pool

/// A sheet with the header of its records.
struct Table: Sendable {
    /// Which of the file's sheets it is, counted from nought.
    let number: Int
    let sheet: Sheet
    let header: Header

    func line(_ row: Int) -> Int { RowNumber(sheet: number, row: row).line }

    /// How many of its columns give something.
    var columnCount: Int { header.columns.count(where: \.givesSomething) }

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
