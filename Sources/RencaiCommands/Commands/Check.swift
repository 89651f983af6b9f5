import ArgumentParser
import Registry

/// `rencai check`: reads batches and says what is wrong, touching nothing.
struct Check: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words(
                "检查名册和批次文件，不写入", "read and validate rosters and batches, touch nothing"),
            discussion: words(
                """
                逐个与人才库核对：格式、字段、编号、引用。还没有人才库时只检查文件本身。
                写文件夹就是其中的批次文件，按文件名的顺序；几个文件时最后列一张表。
                几个文件互不相干：引用前一个文件里的记录，要等那个文件入库后才查得到。
                有错误时退出码为 1，文件读不了时为 7。
                """,
                """
                Each file is checked against the registry: format, fields, keys, references. Where
                there is none, only the file itself is checked. A folder stands for the batches in it,
                in the order of their names; several files end with one table. They know nothing of
                each other: a record that another file brings is found once that file is imported.
                The exit code is 1 when something is wrong, and 7 when a file cannot be read.
                """),
            aliases: ["检查"])
    }

    static var examples: [Example] {
        [
            Example("rencai check 名册.rec", "入库前先检查", "check before importing"),
            Example("rencai check --draft 草稿.rec", "还没写完的文件", "a file that is not finished"),
            Example("rencai check 2026年报送/", "整个文件夹", "a whole folder"),
        ]
    }

    @Argument(
        help: .words(
            "名册、批次文件或文件夹，- 为标准输入",
            "rosters, batches or folders; - is the standard input",
            value: ("文件", "file")))
    var files: [String]

    @Flag(help: .words("文件可以没有结束标记", "the end record may be missing"))
    var draft = false

    @Flag(help: .words("未登记的标签和校验位不符也算错误", "unknown tags and check digits count as errors"))
    var strict = false

    @OptionGroup(title: words("名册", "Rosters"))
    var roster: RosterOptions

    @Flag(
        help: .words(
            "结果写成 JSON（--json=? 说明其成员）", "write the result as JSON (--json=? describes it)"))
    var json = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = session.place.found == nil ? nil : try session.registry(.reading)
        if store == nil { session.console.tell(Message.checkedAlone.text) }
        var intake = BatchIntake(session, store)
        intake.isDryRun = true
        intake.isDraft = draft
        intake.isStrict = strict
        intake.roster = roster.terms
        let files = try BatchFiles(files, session)
        return try session.show(
            intake.reports(on: files), passedOver: files.passedOver, isCheck: true, asJSON: json
        )
    }
}
