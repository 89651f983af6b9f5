import ArgumentParser
import Registry
import Reports
import Words

/// `rencai report`: results as documents that can be printed and signed.
struct Report: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("报告，可打印", "reports, ready to print"),
            subcommands: [
                ReportAccess.self,
                ReportBrief.self,
                ReportCandidates.self,
                ReportDecisions.self,
                ReportFunnel.self,
                ReportGaps.self,
                ReportLedger.self,
                ReportMatch.self,
                ReportProgress.self,
                ReportQuality.self,
                ReportRuns.self,
                ReportStations.self,
                ReportStructure.self,
                ReportSubmissions.self,
            ],
            aliases: ["报告"])
    }
}

/// `rencai report match`: the result of a match run as a document.
struct ReportMatch: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "match",
            abstract: words("需求与人选匹配报告", "needs and candidates"),
            discussion: words(
                """
                不写需求就是 --all，第一页是简报。每项需求列出可以推荐的人选和只差一步的人选，留有部门意见栏；
                --full 打印全部人选和佐证。HTML 是单独一个文件，可在浏览器打开，可打印为 A4。--save 存下的
                结果，用 --run 再打印。
                """,
                """
                Without needs it takes --all and opens with the brief. Of each need stand those who can be
                put forward and those whom one thing keeps away, with room for a decision; --full prints
                all candidates and the evidence. The HTML is one file by itself, for any browser, and
                prints on A4. What --save has kept is printed again by --run.
                """),
            aliases: ["匹配"])
    }

    static var examples: [Example] {
        [
            Example("rencai report match --html 匹配报告.html", "全部需求", "all needs"),
            Example(
                "rencai report match --run 2026二季度 --html 匹配报告.html", "再打印已存的结果",
                "print again what was saved"),
            Example(
                "rencai report match --for 企业 --org lzgx:f-05 --html 企业版.html", "给一家企业：它的全部需求",
                "for one firm: all its needs"),
            Example(
                "rencai report match --for 专家 --talent lzgx:0016 --html 专家版.html", "给一位专家：适合他的需求",
                "for one expert: the needs that suit him"),
        ]
    }

    @OptionGroup var run: RunOptions

    @Flag(help: .words("打印全部人选和佐证", "print all candidates and the evidence"))
    var full = false

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let report = try run.report(in: session)
        try output.write(
            report.document(isFull: full, withSheets: output.takesSheets), json: report.json,
            lines: report.jsonPairs, in: session)
        return .done
    }
}
