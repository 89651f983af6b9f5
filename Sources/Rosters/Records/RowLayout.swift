import BatchFormat
import Pool

/// What each column of a table gives, by its number, as rows are read by it.
struct RowLayout: Sendable {
    let table: Table
    let kind: Kind
    let map: RosterMap?
    /// The column of the records' own numbers.
    let keyColumn: Int?
    let months: MonthHabits
    /// The columns that give something.
    private let columns: [Column]
    /// The field that names a record.
    let title: Field?

    init(_ table: Table, _ roster: Roster) {
        self.table = table
        kind = roster.kind
        map = roster.map
        keyColumn = roster.numbers.column(of: table)
        months = roster.months
        columns = table.header.columns.filter(\.givesSomething)
        title = roster.kind.declaration.title.flatMap(roster.kind.field)
    }

    /// The texts of a row, those of cells that stand for the ones above them filled in.
    func texts(of row: SheetRow, above: inout RowAbove) -> RowTexts {
        var texts = RowTexts(row: row.number, line: table.line(row.number))
        for column in columns {
            let cell = row[column: column.number]
            guard cell.fault == nil else {
                texts.spoilt.append((column, cell))
                continue
            }
            if let text = above.text(of: cell.text, in: column, nothing: map?.nothing ?? []) {
                texts.cells.append(RowTexts.Cell(column: column, text: text))
            }
        }
        texts.width = row.widthFinding(headerWidth: table.header.width, in: table.sheet)
        texts.title = title.flatMap { field in texts.text(of: field) }
        return texts
    }
}

/// The texts of a row under the columns that give something; blank cells are left out.
struct RowTexts {
    struct Cell {
        let column: Column
        let text: String
    }

    let row: Int
    let line: Int
    var cells: [Cell] = []
    /// Cells that do not show what was meant.
    var spoilt: [(column: Column, cell: SheetCell)] = []
    /// That the row is wider or narrower than its header.
    var width: Diagnostic?
    /// The name that people know the record by, as it is written.
    var title: String?

    init(row: Int, line: Int) { (self.row, self.line) = (row, line) }

    /// The text that gives a field.
    func text(of field: Field) -> String? {
        cells.first { cell in
            guard case .fields(let fields) = cell.column.rule.target else { return false }
            return fields.contains { $0 === field }
        }?.text
    }
}

/// The texts of the row above, for cells that say 同上 or are empty under a text that goes on.
struct RowAbove {
    private var texts: [Int: String] = [:]

    /// The text that a cell stands for; `nil` where it says nothing.
    mutating func text(of given: String, in column: Column, nothing: Set<String>) -> String? {
        let text = given.replacing("\r\n", with: "\n").trimmed
        if text.isEmpty { return column.rule.fillsDown ? texts[column.number] : nil }
        if text.utf8.span.mayBePlaceholder, Placeholder(text) == .ditto,
            let above = texts[column.number]
        {
            return above
        }
        if !nothing.isEmpty, nothing.contains(text.nfkcFolded) { return nil }
        let meant =
            column.rule.words.isEmpty ? text : column.rule.words[text.nfkcFolded] ?? text
        texts[column.number] = meant
        return meant
    }
}
