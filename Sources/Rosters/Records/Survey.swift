import BatchFormat
import Pool

/// What is to be known of all rows of a file before the first becomes a record.
struct Survey {
    /// The texts above the headers and those of signatures, which speak of the whole.
    private(set) var words: [String] = []
    private(set) var numbers: OwnNumbers
    private(set) var months: MonthHabits
    /// The rows below a header that may be another one, where a sheet has several tables.
    private(set) var headers: [RowNumber] = []
    /// The titles of the last of them.
    private var latestTitles: [String] = []
    private let headings: Headings

    /// Goes through all sheets once.
    ///
    /// - Throws: E810 where a mark of secrecy stands: in the name of a sheet, or in any row, above the
    ///   header, beside the columns that are read and on hidden sheets too.
    init(
        of file: SheetFile, _ tables: [Table], _ headings: Headings, map: RosterMap?
    ) throws {
        guard !(file.sheets + file.hidden).contains(where: \.name.bearsSecrecyMark) else {
            throw SheetFault(.secretMark, file.name, [:])
        }
        self.headings = headings
        numbers = OwnNumbers(of: tables, headings.kind, map: map)
        months = MonthHabits(of: tables)
        for sheet in file.hidden {
            try sheet.forEachRow { try Self.refuseSecrets(in: $0, of: sheet, nil) }
        }
        for (number, sheet) in file.sheets.enumerated() {
            var below = TablesBelow(tables.filter { $0.number == number })
            try sheet.forEachRow { row in
                let table = below.table(at: row.number)
                try Self.refuseSecrets(in: row, of: sheet, table)
                if let table { try take(row, of: table) }
            }
        }
    }

    private static func refuseSecrets(
        in row: SheetRow, of sheet: Sheet, _ table: Table?
    ) throws(SheetFault) {
        guard row.cells.contains(where: { $0.text.utf8.contains(0xAF) }) else { return }
        if let table, let column = table.levelColumn(of: row) {
            throw SheetFault(.secretMark, at: sheet.place(row: row.number, column: column), [:])
        }
        guard
            // The level may stand in the cell beside 密级.
            row.cells.map(\.text).joined().bearsSecrecyMark
        else { return }
        let column = row.cells.firstIndex { $0.text.bearsSecrecyMark } ?? 0
        throw SheetFault(.secretMark, at: sheet.place(row: row.number, column: column), [:])
    }

    private mutating func take(_ row: SheetRow, of table: Table) throws(SheetFault) {
        if row.number < table.header.firstRow { numbers.noteTitles(row, of: table) }
        if row.number < table.header.firstRow || row.isSignature {
            // Merged cells all have the text of the block.
            for text in row.cells.map(\.text.trimmed) where !text.isEmpty && text != words.last {
                words.append(text)
            }
        } else if row.number > table.header.lastRow, !row.isBlank {
            if headings.mayBeHeader(row) { try takeHeader(row, table) }
            numbers.note(row, of: table)
            months.note(row, of: table)
        }
    }
}

extension Survey {
    /// Notes a row below a header that may be another one, unless it is the one above once more.
    private mutating func takeHeader(_ row: SheetRow, _ table: Table) throws(SheetFault) {
        let titles = row.cells.map(\.title)
        let isFirst = headers.last?.sheet != table.number
        guard isFirst ? !table.header.isRepeated(by: row) : titles != latestTitles else { return }
        latestTitles = titles
        headers.append(RowNumber(sheet: table.number, row: row.number))
        guard headers.count <= SheetBounds.tables else {
            throw SheetFault(unreadable: .oversized, table.sheet.label)
        }
    }
}

extension Table {
    /// The column of a level of secrecy that stands alone: above the titles of the columns, or in a
    /// column of levels; elsewhere the word may be one of a text.
    fileprivate func levelColumn(of row: SheetRow) -> Int? {
        let isAbove = row.number < header.lastRow
        return row.cells.indices.first { column in
            let isLevel = header.texts.indices.contains(column) && header.texts[column] == "密级"
            return (isAbove || isLevel && row.number > header.lastRow)
                && Self.levels.contains(row.cells[column].text.withoutBlanks)
        }
    }

    private static let levels: Set<String> = ["绝密", "机密", "秘密", "绝密级", "机密级", "秘密级"]
}
