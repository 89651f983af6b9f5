package import Pool

/// The row that names the columns of a sheet, and what each column gives.
package struct Header {
    /// A column by what it gives.
    enum Column {
        case key
        case field(Field)
    }

    /// The number of the row.
    let row: Int
    private(set) var columns: [Int: Column] = [:]
    /// The column of the key; a header without one gives no records.
    private(set) var keyColumn: Int?
    private(set) var diagnostics: [Diagnostic] = []
    /// How many cells stand in the row.
    let width: Int

    /// How far down a header is looked for.
    static let searchedRows = 20
    /// How many known titles make a header of a row.
    private static let leastTitles = 2

    /// Finds the header among the first rows; `nil` when there is none.
    package init?(of sheet: Sheet, for kind: Kind) throws {
        let headings = Headings(kind)
        let found = try sheet.head(Self.searchedRows).first { row in
            row.cells.count { headings.meaning(of: $0.text) != nil } >= Self.leastTitles
        }
        guard let found else { return nil }
        self.init(found, in: sheet, headings)
    }

    /// The row that names the columns of another kind, and of which: three titles leave no doubt.
    static func closest(
        to sheet: Sheet, among kinds: [Kind]
    ) throws -> (row: Int, kind: Kind)? {
        let rows = try sheet.head(searchedRows)
        let found = kinds.flatMap { kind in
            let headings = Headings(kind)
            return rows.map { row in
                let titles = row.cells.count { headings.meaning(of: $0.text) != nil }
                return (row: row.number, kind: kind, titles: titles)
            }
        }
        guard let best = found.max(by: { $0.titles < $1.titles }), best.titles > leastTitles else {
            return nil
        }
        return (best.row, best.kind)
    }

    private init(_ row: SheetRow, in sheet: Sheet, _ headings: Headings) {
        self.row = row.number
        width = row.cells.count
        var first: [String: Int] = [:]
        for (number, cell) in row.cells.enumerated() where !cell.isBlank {
            switch headings.meaning(of: cell.text) {
            case .key:
                note(number, of: headings.kind, headings.kind.rawValue, &first, row, sheet)
                columns[number] = .key
                keyColumn = keyColumn ?? number
            case .field(let field):
                columns[number] = .field(field)
                guard !field.isRepeated else { continue }
                note(number, of: headings.kind, field.name, &first, row, sheet)
            case .rowNumber: break
            case nil:
                report(
                    .columnUnmapped, sheet.place(row: row.number, column: number),
                    [.name: cell.title, .guess: headings.guess(cell.text) ?? ""])
            }
        }
        if keyColumn == nil { reportNoKey(row, sheet, headings.kind) }
    }

    /// Takes down which column gives a single field; it cannot come from two.
    private mutating func note(
        _ column: Int, of kind: Kind, _ name: String, _ first: inout [String: Int],
        _ row: SheetRow, _ sheet: Sheet
    ) {
        guard let other = first.updateValue(column, forKey: name) else { return }
        let titles = [other, column].map { "\(columnName($0)) \(row[column: $0].title)" }
        report(
            .columnTwice, sheet.place(row: row.number, column: column),
            [
                .field: name, .kind: kind.rawValue, .list: titles.joined(separator: "、"),
            ])
    }

    private mutating func reportNoKey(_ row: SheetRow, _ sheet: Sheet, _ kind: Kind) {
        let titles = row.cells.map(\.title).filter { !$0.isEmpty }
        report(
            .columnMissing, sheet.place(row: row.number, column: 0),
            [
                .field: kind.rawValue, .kind: kind.rawValue,
                .list: titles.joined(separator: "、"),
            ])
    }

    private mutating func report(
        _ code: DiagnosticCode, _ place: Place, _ parameters: [Diagnostic.Parameter: String]
    ) {
        diagnostics.append(Diagnostic(code, at: place, parameters))
    }
}

extension SheetCell {
    /// The text of a title, whose lines are one name.
    fileprivate var title: String { text.split(whereSeparator: \.isNewline).joined().trimmed }
}
