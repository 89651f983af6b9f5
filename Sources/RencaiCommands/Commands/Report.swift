import ArgumentParser
import Registry
import Reports

/// `rencai report`: results as documents that can be printed and signed.
struct Report: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("报告，可打印", "reports, ready to print"),
            subcommands: [ReportMatch.self, ReportSubmissions.self], aliases: ["报告"])
    }
}

/// `rencai report match`: the result of a match run as a document.
struct ReportMatch: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "match",
            abstract: words("需求与人选匹配报告", "needs and candidates"),
            discussion: words(
                "不写需求就是 --all。HTML 是单独一个文件，可在浏览器打开，可打印为 A4。",
                """
                Without needs it takes --all. The HTML is one file by itself, for any browser, and
                prints on A4.
                """),
            aliases: ["匹配"])
    }

    static var examples: [Example] {
        [
            Example("rencai report match --html 匹配报告.html", "全部需求", "all needs"),
            Example(
                "rencai report match --for 企业 --org lzgx:f-05 --html 企业版.html", "给一家企业：它的全部需求",
                "for one firm: all its needs"),
            Example(
                "rencai report match --for 专家 --talent lzgx:0016 --html 专家版.html", "给一位专家：适合他的需求",
                "for one expert: the needs that suit him"),
        ]
    }

    @OptionGroup var options: MatchOptions

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        var options = options
        options.all = options.all || options.needs.isEmpty
        let report = try MatchRun(
            options, session.registry(.reading), session, withClosed: true
        ).report
        try output.write(
            report.document, json: report.json, lines: report.jsonPairs, in: session)
        return .done
    }
}
