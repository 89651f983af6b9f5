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
    /// The values of records of which the table says nothing.
    let defaults: [(field: Field, text: String)]
    /// The columns that give something.
    private let columns: [Column]
    /// The fields of whose values other columns give parameters.
    private let parted: [Field]
    /// The field that names a record.
    let title: Field?
    /// What texts are searched for; nothing in a table that the program wrote, which gives all tags.
    let vocabulary: TagVocabulary

    init(_ table: Table, _ roster: Roster, _ vocabulary: TagVocabulary) {
        self.vocabulary = table.header.isExported ? .empty : vocabulary
        self.table = table
        kind = roster.kind
        map = roster.map
        keyColumn = roster.numbers.column(of: table)
        months = roster.months
        columns = table.header.columns.filter(\.givesSomething)
        parted = columns.compactMap { column in
            if case .parameter(let field, _, _) = column.rule.target { field } else { nil }
        }
        defaults = (roster.map?.defaults ?? []) + roster.headings.defaults
        title = roster.kind.declaration.title.flatMap(roster.kind.field)
    }

    /// Whether columns give parameters of the values of a field.
    func givesParameters(of field: Field) -> Bool { parted.contains { $0 === field } }

    /// The row with the `.0` that was taken off where it may have been meant: 2.0 in a text is a
    /// version.
    func restored(_ row: SheetRow) -> SheetRow {
        guard row.cells.contains(where: { $0.marks.contains(.pointNought) }) else { return row }
        var cells = row.cells
        for column in columns where column.number < cells.count && column.givesText {
            guard cells[column.number].marks.remove(.pointNought) != nil else { continue }
            cells[column.number].text += ".0"
        }
        return SheetRow(row.number, cells, isHidden: row.isHidden)
    }

    /// That a cell has a text of its own under a title that belongs to the column before it.
    private func uncovered(_ row: SheetRow) -> Diagnostic? {
        let column = table.header.covered.first {
            !row[column: $0].isBlank && row[column: $0].text != row[column: $0 - 1].text
        }
        return column.map {
            Diagnostic(
                .rowWide, at: table.sheet.place(row: row.number, column: $0),
                [.line: String(row.number), .count: "1"])
        }
    }

    /// The texts of a row, those of cells that stand for the ones above them filled in.
    func texts(of row: SheetRow, above: inout RowAbove) -> RowTexts {
        var texts = RowTexts(row: row.number, line: table.line(row.number))
        for column in columns {
            let cell = row[column: column.number]
            guard cell.fault == nil, !cell.text.isSpreadsheetError else {
                let fault = cell.fault ?? .formula
                texts.spoilt.append((column, SheetCell(cell.text, fault: fault)))
                continue
            }
            let shown = cell.shown(in: column)
            if let text = above.text(of: shown, in: column, nothing: map?.nothing ?? []) {
                texts.cells.append(RowTexts.Cell(column: column, text: text))
            }
        }
        texts.width =
            row.widthFinding(headerWidth: table.header.width, in: table.sheet) ?? uncovered(row)
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
    /// By the numbers of the columns.
    private var texts: [String?]

    init(width: Int) { texts = Array(repeating: nil, count: width) }

    /// The text that a cell stands for; `nil` where it says nothing.
    mutating func text(of given: String, in column: Column, nothing: Set<String>) -> String? {
        let text = given.trimmed
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

extension Column {
    /// Whether its cells are texts on several lines, in which anything may stand.
    fileprivate var givesText: Bool {
        fields.contains { if case .text = $0.type { true } else { false } }
    }
}

extension RowTexts {
    /// Whether another column gives a part of the values of a field.
    func givesParameter(of field: Field) -> Bool {
        cells.contains { cell in
            guard case .parameter(let owner, _, _) = cell.column.rule.target else { return false }
            return owner === field
        }
    }
}

extension SheetCell {
    /// The text that is meant: of a date kept as a number with two places 1975.1 is 1975.10.
    ///
    /// A backslash at the end, which joins lines in batches, is no part of it.
    fileprivate func shown(in column: Column) -> String {
        if form == .number(places: 2), column.givesDate, OpenMonth(text) != nil {
            return text + "0"
        }
        guard text.utf8.last == UInt8(ascii: "\\") else { return text }
        var text = text[...]
        while text.last == "\\" { text.removeLast() }
        return String(text)
    }
}

extension String {
    /// What a spreadsheet writes into text where a formula failed, or a column was too narrow.
    fileprivate var isSpreadsheetError: Bool {
        guard utf8.first == UInt8(ascii: "#"), utf8.count > 3 else { return false }
        return ["#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"].contains(self)
            || allSatisfy { $0 == "#" }
    }
}
