import Pool
import Reports
import Rosters
import Workbooks

/// The decision sheet as a workbook: keys that are locked, lists to choose from, and the run that it
/// is from in a hidden column, so that it can be filled in with Excel or WPS and imported again.
struct DecisionBook {
    let rows: [DecisionRow]
    let titles: [String]
    /// The run, as rows name it.
    let run: String
    let madeAt: Int

    var book: Book {
        let columns = Self.columns
        var sheet = Book.Sheet(
            words("推荐决策表", "Decisions"), titles: titles, header: [columns.map(\.title)],
            columns: columns.map(\.column), rows: rows.map(cells))
        sheet.fixedColumns = 3
        sheet.hasFilter = true
        sheet.paper = .a3
        sheet.isProtected = true
        return Book([sheet], listsName: SideSheet.lists, madeAt: madeAt)
    }

    private func cells(_ row: DecisionRow) -> [String] {
        [
            "\(row.number)", row.need.description, row.title, row.org,
            row.candidate?.description ?? "", row.name, row.unitAndTitle, row.reason, row.remarks,
            "", "", "", "", "", run,
        ]
    }

    /// What a column is called and how it looks.
    private struct Head {
        let title: String
        let column: Book.Column

        init(_ title: String, _ width: Int, _ list: Book.List? = nil) {
            self.title = title
            column = Book.Column(width: width, list: list)
        }

        init(_ own: DecisionColumn, _ width: Int, _ list: Book.List? = nil, locked: Bool = false) {
            title = words(own.title, own.englishTitle)
            column = Book.Column(width: width, list: list, isLocked: locked)
        }

        /// The run, which nobody has to see.
        static var run: Head {
            Head(
                title: words(DecisionColumn.run.title, DecisionColumn.run.englishTitle),
                column: Book.Column(width: 12, isHidden: true, isLocked: true))
        }

        private init(title: String, column: Book.Column) {
            (self.title, self.column) = (title, column)
        }
    }

    private static var columns: [Head] {
        [
            Head(words("序号", "No."), 6), Head(.need, 18, locked: true),
            Head(words("需求", "Need"), 28), Head(words("单位", "Organization"), 22),
            Head(.candidate, 16, locked: true), Head(words("推荐人选", "Candidate"), 14),
            Head(words("单位职称", "Unit and title"), 26),
            Head(words("推荐理由", "Reason"), 44), Head(words("注意事项", "To mind"), 30),
            Head(.expert, 11, list(Decision.list)), Head(.firm, 11, list(Decision.list)),
            Head(.opinion, 11, list(Opinion.list)),
            Head(.reason, 16, list(ReasonCode.list, isClosed: false)),
            Head(words("签字", "Signature"), 12), Head.run,
        ]
    }

    /// The words of a list in the language of the sheet.
    private static func list(_ list: CodeList, isClosed: Bool = true) -> Book.List {
        Book.List(list.values.map { words($0, list.english(of: $0)) }, isClosed: isClosed)
    }
}
