import BatchFormat
import Pool
import Rosters
import Words
import Workbooks

/// The rows of a roster that were not taken, as a workbook with its sheets and columns: what is
/// wrong with a row stands at its end, and above the header whose roster it is, of which day, and
/// under which number the other rows were taken.
///
/// Once mended it is imported as it is.
struct RejectBook {
    private let file: RejectFile
    private let tables: [RejectTable]

    init(_ file: RejectFile, _ tables: [RejectTable]) { (self.file, self.tables) = (file, tables) }

    var book: Book {
        let findings = Dictionary(
            grouping: file.diagnostics.filter { $0.severity == .error }, by: { $0.place.row })
        return Book(
            tables.map { sheet($0, findings) }, listsName: SideSheet.lists,
            madeAt: file.madeAt.secondsSince1970)
    }

    private func sheet(_ table: RejectTable, _ findings: [Place: [Diagnostic]]) -> Book.Sheet {
        let width = table.header.map(\.count).max() ?? 0
        let rows = table.rows.map { row in
            row.cells.padded(to: width) + [
                (findings[row.place] ?? []).map { reason($0, table) }.joined(separator: "\n")
            ]
        }
        let header = table.shownHeader.map { $0.padded(to: width) + [OwnTitle.reason] }
        var sheet = Book.Sheet(
            table.sheet, titles: titles + table.titles, header: header,
            columns: (0..<width).map { column in
                Book.Column(width: Self.width(of: (header + rows).map { $0[column] }))
            } + [Book.Column(width: Self.reasonWidth)], rows: rows)
        sheet.merged = table.merged.map { Book.Block(rows: $0.rows, columns: $0.columns) }
        if header.count > 1 {
            sheet.merged.append(Book.Block(rows: 0...header.count - 1, columns: width...width))
        }
        return sheet
    }

    private var titles: [String] {
        let header = file.header
        let office = header.sourceName.map { "\($0)（\(header.source)）" } ?? header.source
        return HeadLine.lines(office: office, asOf: header.asOf?.text)
            + ["\(Batch.rejectsOf.field.label)：\(header.id)"]
    }

    /// What is wrong, in the words of the row: its person, and the title of the column.
    private func reason(_ finding: Diagnostic, _ table: RejectTable) -> String {
        let message = Display.current.message(of: finding)
        let column =
            finding.place.cell == nil ? nil : table.header.last?[safe: finding.place.column - 1]
        let subject = [finding.record?.title, column].compactMap(\.self)
            .filter { !$0.isEmpty && !message.contains($0) }
        let start = subject.isEmpty ? "" : subject.joined(separator: " ") + words("：", ": ")
        return [start + message, Display.current.remedy(of: finding)].compactMap(\.self)
            .joined(separator: words("；", "; "))
    }

    private static let reasonWidth = 60

    /// Wide enough for the texts of a column, within reason.
    private static func width(of texts: [String]) -> Int {
        let widest = texts.map { $0.displayWidth }.max() ?? 0
        return min(max(widest + 2, 6), 30)
    }
}

/// The lines above the header of a table that say whose it is and of which day, as rosters are read.
enum HeadLine {
    static func lines(office: String, asOf: String?) -> [String] {
        ["填报单位：\(office)"] + (asOf.map { ["数据截至：\($0)"] } ?? [])
    }
}

extension RejectTable {
    /// The header with the text of each block of merged cells in the first of them alone.
    fileprivate var shownHeader: [[String]] {
        var header = header
        for block in merged {
            for (row, column) in block.cells.dropFirst() { header[row][column] = "" }
        }
        return header
    }
}

extension MergedBlock {
    /// The rows and columns of its cells, the first one first.
    fileprivate var cells: [(row: Int, column: Int)] {
        rows.flatMap { row in columns.map { (row, $0) } }
    }
}

extension Place {
    /// The row of a sheet, whatever cell of it.
    fileprivate var row: Place { Place(file: file, line: line) }
}

extension [String] {
    fileprivate func padded(to width: Int) -> [String] {
        self + Array(repeating: "", count: Swift.max(0, width - count))
    }

    fileprivate subscript(safe index: Int) -> String? {
        indices.contains(index) ? self[index] : nil
    }
}
