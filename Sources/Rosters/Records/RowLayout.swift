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
    let columns: [Column]
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
        defaults =
            (roster.map?.defaults ?? []) + roster.headings.defaults
            + table.header.impliedDefaults(by: roster.titles.words)
        title = roster.kind.declaration.title.flatMap(roster.kind.field)
    }

    /// Whether columns give parameters of the values of a field.
    func givesParameters(of field: Field) -> Bool { parted.contains { $0 === field } }

    /// The row with the noughts that were taken off where they may have been meant: 2.0 in a text is a
    /// version, and 1975.1 with two places in a column of dates is 1975.10.
    func restored(_ row: SheetRow) -> SheetRow {
        guard row.cells.contains(where: \.mayLackNought) else { return row }
        var cells = row.cells
        for column in columns where column.number < cells.count {
            cells[column.number].restore(in: column)
        }
        return SheetRow(row.number, cells, isHidden: row.isHidden)
    }

    /// That the row is wider or narrower than its header, or has a text under a title that is another
    /// column's.
    func widthFinding(of row: SheetRow) -> Diagnostic? {
        row.widthFinding(headerWidth: table.header.width, in: table.sheet) ?? uncovered(row)
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

    /// The texts of a row in which cells that stand for the ones above them are filled in.
    func texts(of row: SheetRow) -> RowTexts {
        var texts = RowTexts(row: row.number, line: table.line(row.number))
        for column in columns {
            let cell = row[column: column.number]
            guard cell.fault == nil, !cell.text.isSpreadsheetError else {
                let fault = cell.fault ?? .formula
                texts.spoilt.append((column, SheetCell(cell.text, fault: fault)))
                continue
            }
            let text = cell.text.trimmed
            if let meaning = meaning(of: text, in: column) {
                texts.cells.append(RowTexts.Cell(column: column, text: meaning))
            } else if !text.isEmpty {
                texts.nothings.append(column.number)
            }
        }
        return texts
    }

    /// The name that the record of a row bears.
    func title(of texts: RowTexts) -> String? {
        guard let text = title.flatMap({ texts.text(of: $0) }) else { return nil }
        return kind == .talent ? NameCell(text).name : text
    }

    /// What a text says under its column, by the words of the map; `nil` where that is nothing.
    private func meaning(of text: String, in column: Column) -> String? {
        guard !text.isEmpty else { return nil }
        if column.offersChoices, let boxes = TickedBoxes(text) {
            return boxes.choices.isEmpty ? nil : boxes.text
        }
        if let map, !map.nothing.isEmpty, map.nothing.contains(text.nfkcFolded) { return nil }
        if let word = column.rule.words.isEmpty ? nil : column.rule.words[text.nfkcFolded] {
            return word
        }
        return text.utf8.contains(UInt8(ascii: "\\")) ? text.withoutJoins(in: column) : text
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
    /// The columns whose cells have a word of the map for nothing.
    var nothings: [Int] = []
    /// That the row is wider or narrower than its header.
    var width: Diagnostic?

    init(row: Int, line: Int) { (self.row, self.line) = (row, line) }

    /// The text that gives a field.
    func text(of field: Field) -> String? {
        cells.first { cell in
            guard case .fields(let fields) = cell.column.rule.target else { return false }
            return fields.contains { $0 === field }
        }?.text
    }
}

extension Column {
    /// Whether its cells are texts on several lines, in which anything may stand.
    fileprivate var givesText: Bool {
        fields.contains { if case .text = $0.type { true } else { false } }
    }

    /// Whether a printed form may show the values of its cells as boxes to be ticked.
    fileprivate var offersChoices: Bool {
        if case .pledge = rule.target { return true }
        return fields.contains { field in
            switch field.type.head {
            case .code, .flag: true
            default: false
            }
        }
    }

    /// Whether what stands in its cells is kept as it is written.
    fileprivate var keepsText: Bool {
        fields.contains { field in
            switch field.type {
            case .text, .line: true
            default: false
            }
        }
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
    /// Whether a nought at the end of the text may have been taken off.
    fileprivate var mayLackNought: Bool {
        marks.contains(.pointNought) || form == .number(places: 2)
    }

    fileprivate mutating func restore(in column: Column) {
        if form == .number(places: 2), column.givesDate, OpenMonth(text) != nil {
            text += "0"
        } else if column.givesText, marks.remove(.pointNought) != nil {
            text += ".0"
        }
    }
}

extension String {
    /// The text without backslashes at the ends of its lines, which join lines in batches.
    ///
    /// Where text is kept as it is written they are full width, as in a path, `D:\2026＼`.
    fileprivate func withoutJoins(in column: Column) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let text = String(line).trimmed
            let kept = text.reversed().drop { $0 == "\\" }.reversed()
            let joins = text.count - kept.count
            guard joins > 0 else { return String(line) }
            return String(kept)
                + (column.keepsText ? String(repeating: "＼", count: joins) : "")
        }.joined(separator: "\n")
    }

    /// What a spreadsheet writes into text where a formula failed, or a column was too narrow.
    fileprivate var isSpreadsheetError: Bool {
        guard utf8.first == UInt8(ascii: "#"), utf8.count > 3 else { return false }
        return ["#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"].contains(self)
            || allSatisfy { $0 == "#" }
    }
}
