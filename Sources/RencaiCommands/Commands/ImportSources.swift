import ArgumentParser
import Ledger
import Pool
import Registry

/// `rencai source import`: registers the offices of a table, as one batch.
struct ImportSources: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: words("按表登记报送单位", "register the offices of a table"),
            discussion: words(
                """
                表为 .xlsx、.xls，或逗号、制表符、分号等分隔的文本。前 20 行内要有列名：代码、单位名称、应报日期、
                经办人、联系人、联系电话、备注；列名也可以写英文字段名。空格子表示不改。
                整张表是一个批次：要么全部登记，要么什么也不写，可以撤销。
                """,
                """
                The table is an .xlsx or .xls file, or text parted by commas, tabs, semicolons or the
                like. Among its first 20 rows one names the columns: 代码, 单位名称, 应报日期, 经办人, 联系人, 联系电话, 备注, or
                Key, Name, Due, Operator, Contact, Phone, Note. An empty cell changes nothing. The table
                is one batch: it is taken as a whole or not at all, and can be undone.
                """),
            aliases: ["导入"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai source import --dry-run 报送单位.xlsx", "预演：会登记、变更什么",
                "what would change"),
            Example("rencai source import 报送单位.xlsx", "登记", "do it"),
        ]
    }

    @Argument(
        help: .words("表，- 为标准输入", "the table; - is the standard input", value: ("文件", "file")))
    var file: String

    @Flag(help: .words("只预演，不写入", "show what would change, write nothing"))
    var dryRun = false

    @Option(
        help: .words("与预演号不符就不入库", "import only what this preview showed", value: ("预演号", "id")))
    var expect: String?

    @Option(
        help: .words(
            "读哪个工作表（只有一个有列名时不必写）", "the sheet, when several have a header",
            value: ("工作表", "sheet")))
    var sheet: String?

    @Option(
        help: .words(
            "文本的编码（默认自动判断）", "the encoding of text (default: found out)",
            value: ("编码", "encoding")))
    var encoding: EncodingOption?

    @Flag(
        help: .words(
            "结果写成 JSON（--json=? 说明其成员）", "write the result as JSON (--json=? describes it)"))
    var json = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(dryRun ? .reading : .writing)
        var intake = BatchIntake(session, store)
        intake.isDryRun = dryRun
        intake.expectedPreview = expect
        intake.keepsAnswers = !dryRun
        intake.roster = RosterTerms(kind: .source, sheet: sheet, encoding: encoding?.encoding)
        var report = try intake.report(on: file)
        report.command =
            "rencai source import --expect \(report.preview?.id ?? "") \(file.asShellFile)"
        return try session.show([report], isCheck: false, asJSON: json)
    }
}
