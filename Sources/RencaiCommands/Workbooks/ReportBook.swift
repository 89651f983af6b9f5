import Pool
import Reports
import Rosters
import Workbooks

/// The tables of a report as a workbook, each on a sheet of its own, to be sorted and filtered.
struct ReportBook {
    let document: Document
    /// When the file counts as made, in seconds since 1970.
    let madeAt: Int

    var book: Book {
        Book(document.sheets.map(sheet), listsName: SideSheet.lists, madeAt: madeAt)
    }

    private func sheet(_ sheet: Reports.Sheet) -> Book.Sheet {
        let table = sheet.table
        let rows = table.rows.map { $0.map(\.text) }
        var result = Book.Sheet(
            sheet.name, titles: titles(sheet), header: [table.columns.map(\.title)],
            columns: table.columns.enumerated().map { place, column in
                Book.Column(
                    width: Self.width(of: [column.title] + rows.map { $0[place] }),
                    isNumeric: column.kind == .number)
            }, rows: rows)
        result.hasFilter = true
        return result.fittedToPaper()
    }

    /// What is on the sheet, of when, and how confidential.
    private func titles(_ sheet: Reports.Sheet) -> [String] {
        let head = document.title == sheet.name ? document.title : "\(document.title)　\(sheet.name)"
        return [
            head, (document.subtitle + [document.mark].compactMap(\.self)).joined(separator: "　"),
        ]
    }

    /// Wide enough for the longest line of a column, within reason.
    private static func width(of texts: [String]) -> Int {
        let widest =
            texts.lazy.flatMap { $0.split(separator: "\n") }
            .map { String($0).displayWidth }.max() ?? 0
        return min(max(widest + 2, 8), 48)
    }
}
