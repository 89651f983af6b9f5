import ArgumentParser
import Pool

/// `rencai template`: a blank form for one kind of record, every field explained: a batch file, or a
/// workbook.
struct MakeTemplate: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "template",
            abstract: words("输出一份空白的填报模板，逐项说明", "write a blank form, every field explained"),
            discussion: words(
                """
                人才、需求、单位有表格模板（--xlsx），用 Excel 或 WPS 填写：带 * 的必填，带下拉框的从中选择，
                各栏怎么填、填好的样子见其中的“填表说明”。填好后直接导入：rencai import 文件.xlsx
                """,
                """
                For talents, needs and organizations there are workbooks (--xlsx) to fill in with Excel or
                WPS: titles with * are required, cells with a list are chosen from it, the sheet 填表说明
                explains each column with an example. Then import it: rencai import FILE.xlsx
                """),
            aliases: ["模板"])
    }

    static var examples: [Example] {
        [
            Example("rencai template talent > 人才.rec", "人才的空白模板", "a blank form for talents"),
            Example(
                "rencai template talent -o 人才.xlsx", "人才的表格模板，用 Excel、WPS 填写",
                "a workbook to fill in with Excel or WPS"),
            Example("rencai template 需求 > 需求.rec", "种类也可以用中文写", "a kind may be named in Chinese"),
        ]
    }

    @Argument(
        help: .words(
            "记录种类，如 talent、need（见 rencai help kinds）",
            "a kind of record such as talent or need (see rencai help kinds)",
            value: ("种类", "kind")))
    var kind: String

    @OptionGroup var file: BookOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let kind = try Kind(typed: kind)
        guard file.isBook else {
            try session.demandTextName(file.output)
            try session.write(Array(BlankForm(kind).text.utf8), to: file.output)
            return .done
        }
        guard let form = Form(of: kind) else {
            let kinds = Kind.byUse.filter { Form(of: $0) != nil }.map(\.noun)
            throw Failure(.usage, .noForm(kind.title, kinds: kinds))
        }
        try session.write(
            form.book(madeAt: session.environment.now), to: file.output,
            by: "rencai template \(kind.noun) -o \(kind.label).xlsx")
        return .done
    }
}
