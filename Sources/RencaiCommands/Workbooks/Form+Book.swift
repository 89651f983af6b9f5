import FoundationEssentials
import Pool
import Rosters
import Workbooks

extension Form {
    /// The form as a workbook: a sheet to fill in, and one that says how.
    func book(madeAt moment: Date) -> Book {
        Book(
            [blank, instructions], listsName: SideSheet.lists,
            madeAt: Int(moment.timeIntervalSince1970))
    }

    private var blank: Book.Sheet {
        Book.Sheet(
            kind.label, titles: [title, "填报单位：", "数据截至："], header: [columns.map(\.title)],
            columns: columns.map(\.column))
    }

    /// By which command the form is taken: a need is received, with a receipt.
    private var command: String { kind == .need ? "rencai need submit" : "rencai import" }

    private var instructions: Book.Sheet {
        Book.Sheet(
            SideSheet.instructions,
            titles: [
                words(
                    "在“\(kind.label)”表中一行填一条。列名带 * 的必填；有下拉框的从中选择；不要改动列名。",
                    "One record a row on the sheet “\(kind.label)”. Titles with * are required; choose where there is a list; leave the titles as they are."
                ),
                words(
                    "表头上方写明填报单位的全称和数据截至日期，如 2026-06-30。填好后：\(command) 文件.xlsx",
                    "Above the header write the full name of your office behind 填报单位 and the date of the data, such as 2026-06-30, behind 数据截至. Then: \(command) FILE.xlsx"
                ),
            ],
            header: [
                [words("栏目", "Column"), words("怎么填", "What to write"), words("示例", "Example")]
            ],
            columns: [
                Book.Column(width: 18), Book.Column(width: 60), Book.Column(width: 40),
            ],
            rows: columns.map { [$0.title, $0.hint, $0.example] })
    }
}

extension Form.Column {
    fileprivate var column: Book.Column {
        if name == "非涉密承诺" {
            return Book.Column(width: 14, list: Book.List([YesNo.yes.text], isClosed: true))
        }
        guard let field, !isPart else { return Book.Column(width: 14) }
        return Book.Column(
            width: max(field.type.columnWidth, title.displayWidth + 2), list: field.list)
    }

    /// What to write, in a few words.
    fileprivate var hint: String {
        if let note { return note }
        guard let field else { return "" }
        let several =
            field.isRepeated && !isPart
            ? words("；多个用顿号隔开", "; several with 、 between them") : ""
        return (isPart ? words("一行文字", "one line") : field.type.head.hint) + several
    }
}
