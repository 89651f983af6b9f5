import ArgumentParser
import Pool
import Registry
import Reports
import Words

/// `rencai report decisions`: whom to decide on, as a workbook that is filled in and imported again.
struct ReportDecisions: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "decisions",
            abstract: words("推荐决策表，填好再导入", "who is to be decided on, to fill in and import"),
            discussion: words(
                """
                每项需求列出可以推荐的人选，没有人选的需求也列出原因。专家答复、企业答复、部门意见、未成原因从下拉
                列表里选；填好后用 rencai import 导入，记为对接：一方婉拒或部门不同意记为中止（要写未成原因），双方
                接受记为意向，有答复的记为征询，部门同意而还没有答复的记为推荐，只写“备选”的不记。先用
                --dry-run 预演，导入后可以撤销。需求编号、人选编号两列锁定：答复按编号记，不按姓名。
                """,
                """
                Of each need whom may be proposed, and why nobody of those that nobody serves. Answers, the
                opinion of the department and reasons are chosen from lists; rencai import takes the sheet
                back as introductions. A refusal from whichever side ends one (with its reason), two
                acceptances are an intention, any answer says that somebody was asked, and a candidate whom
                the department agrees to is recommended; who is kept in reserve is not recorded. Try
                --dry-run first; undo takes it back. The columns of keys are locked: answers go by keys.
                """),
            aliases: ["决策表"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai report decisions --save 2026四季度 -o 决策表.xlsx", "匹配、存下结果、写成决策表",
                "match, keep the result, write the sheet"),
            Example(
                "rencai report decisions --run 2026四季度 -o 决策表.xlsx", "由已存的结果写",
                "from a result that was kept"),
            Example(
                "rencai import --dry-run 决策表.xlsx", "填好以后先预演", "once it is filled in, try it first"),
        ]
    }

    @OptionGroup var run: RunOptions

    @Option(
        help: .words("每项需求最多列几名", "the most candidates of a need", value: ("人数", "count")))
    var candidates = 3

    @Option(
        name: [.short, .long],
        help: .words("写到哪个文件（.xlsx）", "the file to write (.xlsx)", value: ("文件", "file")))
    var output: String?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        if let output, !output.isBookName { throw Failure(.usage, .bookName(output)) }
        guard run.options.reader == .internal else {
            throw Failure(.usage, .exclusiveOptions("report decisions", "--for"))
        }
        guard 1...100 ~= candidates else {
            throw Failure(
                .usage, .invalidValue("\(candidates)", option: "--candidates", allowed: ["1..100"]))
        }
        guard let name = run.name else {
            throw Failure(.usage, .runForDecisions, hint: .seeHelp("rencai report decisions"))
        }
        let report = try run.report(in: session, toDecide: candidates)
        let mark = DecisionRun.mark(name, revision: report.basis.revision)
        let book = DecisionBook(
            rows: report.decisions(most: candidates),
            titles: [
                words("推荐决策表", "Decisions"),
                report.headline.joined(separator: "　"),
            ], run: mark, madeAt: session.environment.timestamp.secondsSince1970)
        try session.write(book.book, to: output, by: "rencai report decisions")
        return .done
    }
}
