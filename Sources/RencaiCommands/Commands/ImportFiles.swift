import ArgumentParser
import Ledger
import Registry
import Reports

/// `rencai import`: takes batches into the registry, each whole or not at all.
struct ImportFiles: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: words("名册、批次文件入库", "take rosters and batches into the registry"),
            discussion: words(
                """
                名册可以是 .xlsx、.xls 或 CSV，不用改格式：rencai help 名册。
                一个文件要么全部入库，要么什么也不写；加 --partial 时先收合格的，其余写入退回件。
                同一批次再导入一次不作改动。回执写入库文件旁的 .receipts 文件夹。
                先用 --dry-run 预演，送审后用 --expect 预演号 执行：库内数据有变动时不会执行。
                写文件夹就是其中的名册和批次文件：按文件名的顺序，数字按大小，每个文件各算各的；不进下级文件夹，
                不读退回件（.rejects.rec）、去向清单（.missing.rec）和回执，其他文件只列出名字。
                前面的文件引用了后面的文件才有的记录，就会退回，再运行一次即可：已入库的不会重复。
                预演逐个与库核对，不计同时预演的其他文件。
                --full 用于每个单位一份的人员名册；没有人员的批次不受影响。
                """,
                """
                A roster may be .xlsx, .xls or CSV, as it is: rencai help rosters. A file is taken as a
                whole or not at all; with --partial the sound records are taken and
                the others written to a file to be mended. The same batch again changes nothing. A
                receipt is written into the folder .receipts beside the registry. Look first with
                --dry-run; after approval --expect ID does exactly that, or nothing when the registry
                has changed since.
                A folder stands for the rosters and batches in it, in the order of their names, numbers by their
                size, each file by itself. Folders in it, rejects (.rejects.rec), lists of the missing
                (.missing.rec) and receipts are not read; other files are only named. A file that refers
                to records of a later one is rejected; run the command again, what was taken is not
                taken twice. A preview compares each file with the registry, not with the files before it.
                --full is for rosters of people, one from each source; other batches are taken as they are.
                """),
            aliases: ["导入"])
    }

    static var examples: [Example] {
        [
            Example("rencai import --dry-run 名册.xlsx", "预演：会新增、变更什么", "what would change"),
            Example("rencai import 名册.xlsx", "入库", "do it"),
            Example("rencai import 2026年报送/", "整个文件夹，最后列一张表", "a whole folder, with one table"),
            Example(
                "rencai import --expect 5d0c1e77a2f0 名册.rec", "只按审定的预演结果入库",
                "only if it does what was approved"),
        ]
    }

    @Argument(
        help: .words(
            "名册、批次文件或文件夹，- 为标准输入",
            "rosters, batches or folders; - is the standard input",
            value: ("文件", "file")))
    var files: [String]

    @Flag(help: .words("只预演，不写入", "show what would change, write nothing"))
    var dryRun = false

    @Option(
        help: .words("与预演号不符就不入库", "import only what this preview showed", value: ("预演号", "id")))
    var expect: String?

    @Flag(help: .words("未登记的标签和校验位不符也算错误", "unknown tags and check digits count as errors"))
    var strict = false

    @OptionGroup(title: words("部分入库与全量名册", "Partial imports and full rosters"))
    var terms: ImportTerms

    @OptionGroup(title: words("名册", "Rosters"))
    var roster: RosterOptions

    @OptionGroup(title: words("两家单位说法不同时（单值字段）", "When two sources differ (single values)"))
    var precedence: PrecedenceOptions

    @Option(
        help: .words(
            "把预演结果写成送审的网页，须与 --dry-run 同用",
            "write the preview as a page for approval, with --dry-run", value: ("文件", "file")))
    var html: String?

    @Flag(
        help: .words(
            "结果写成 JSON（--json=? 说明其成员）", "write the result as JSON (--json=? describes it)"))
    var json = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let files = try BatchFiles(files, session)
        guard expect == nil || files.names.count == 1 else {
            throw Failure(.usage, .oneFileOnly("--expect"))
        }
        guard html == nil || dryRun && files.names.count == 1 else {
            throw Failure(
                .usage, dryRun ? .oneFileOnly("--html") : .onlyWith("--html", "--dry-run"))
        }
        let decisions = try precedence.precedence()
        Interruption.watch()
        var intake = BatchIntake(session, try session.registry(dryRun ? .reading : .writing))
        intake.isDryRun = dryRun
        intake.isStrict = strict
        intake.expectedPreview = expect
        intake.roster = roster.terms
        intake.options =
            terms.typed + roster.typed + precedence.typed + (strict ? ["--strict"] : [])
        intake.prepare = { request in
            terms.apply(to: &request)
            request.precedence = decisions
            request.countsSound = true
        }
        intake.keepsAnswers = !dryRun
        let reports = try intake.reports(on: files)
        let status = try session.show(
            reports, passedOver: files.passedOver, isCheck: false, asJSON: json)
        if let html, let report = reports.first,
            let page = PreviewPage(report: report, store: intake.store).document
        {
            try session.write(page: page, to: html)
        }
        return status
    }
}
