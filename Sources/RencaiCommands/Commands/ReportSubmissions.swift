import ArgumentParser
import Ledger
import Registry
import Reports

/// `rencai report submissions`: which offices have reported, and which are still to.
struct ReportSubmissions: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "submissions",
            abstract: words("各单位报送情况：应报、已报、待补正、未报", "which offices have reported"),
            discussion: words(
                """
                列出名录里写了应报日期的单位，和报送过的其他单位。退回的记录还没有补正的，状态是待补正：
                改好退回件再导入即可。
                """,
                """
                It lists the offices with a due date, and others that have reported. Where rejected
                records are still to be mended, import the mended file of rejects.
                """),
            aliases: ["报送情况"])
    }

    static var examples: [Example] {
        [
            Example("rencai report submissions", "今天的情况", "as of today"),
            Example(
                "rencai report submissions --on 2026-07-10 --html 报送情况.html", "打印一份",
                "to be printed"),
        ]
    }

    @OptionGroup var moment: ReportMoment

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let (store, day) = try moment.open(in: session)
        let report = SubmissionsReport(
            try store.submissions(on: day), on: day, revision: try store.state().revision,
            language: .current)
        try output.write(
            report.document, json: report.json, lines: report.jsonOffices, in: session)
        return .done
    }
}
