import Pool

/// The rows of one table as they go by: which of them are records, and what their cells say.
struct TableRows {
    let layout: RowLayout
    let memos: RowMemos
    private var passed: PassedRows
    private var above: RowAbove
    private var notes = SheetNotes()

    init(_ table: Table, _ roster: Roster, _ vocabulary: TagVocabulary) {
        layout = RowLayout(table, roster, vocabulary)
        memos = RowMemos(width: table.header.width)
        above = RowAbove(width: table.header.width)
        passed = PassedRows(table, roster.kind, skipping: roster.map?.skipped ?? [])
    }

    /// A row that is a record, with what its cells stand for; `nil` for another.
    ///
    /// Rows are asked for from the top down, for a cell may stand for the one above it.
    mutating func record(in row: SheetRow) -> SheetRow? {
        guard row.number > layout.table.header.lastRow, passed.isRecord(row) else { return nil }
        let filled = above.filled(layout.restored(row), under: layout.columns)
        notes.add(filled, in: layout.table.sheet)
        return filled
    }

    /// The texts of a row that is a record; `nil` for another.
    mutating func texts(of row: SheetRow) -> RowTexts? {
        guard let record = record(in: row) else { return nil }
        var texts = layout.texts(of: record)
        texts.width = layout.widthFinding(of: row)
        return texts
    }

    /// Counts the cells of a record of which something is said once for the table.
    mutating func takeDown(_ marks: SheetCell.Marks, in columns: [Int], ofRow row: Int) {
        for column in columns {
            notes.add(marks, at: layout.table.sheet.place(row: row, column: column))
        }
    }

    /// What was found about the rows so far, besides their records.
    var diagnostics: [Diagnostic] { passed.diagnostics() + notes.diagnostics }
}
