import ArgumentParser
import Registry
import Reports

/// `rencai report brief`: how far the needs are and what is to be decided, on one page.
struct ReportBrief: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "brief",
            abstract: words("简报：一页纸，可宣读、批示、签字", "one page to be read aloud, decided on and signed"),
            discussion: words(
                """
                征集、发布、推荐、签约各多少项，合同额和对接成功率，按责任主体；需领导协调的事项：作出一项决定即有
                人选的需求；暂无合适人选的需求和原因。责任主体是责任单位，没有的按所在市州。--period 只计这段时间
                提出的需求，并列上年同期。它也是匹配报告的第一页。
                """,
                """
                How many needs were collected, published, recommended for and signed, with the money and the
                rate of success, by who is responsible: the responsible unit, else the city. Then the
                needs that one decision would open, and those that nobody fits, with the reasons. With
                --period it counts the needs put forward then, beside those of the year before. It is the
                first page of the match report, too.
                """),
            aliases: ["简报"])
    }

    static var examples: [Example] {
        [
            Example("rencai report brief --html 简报.html", "打印一份", "to be printed"),
            Example(
                "rencai report brief --period 2026H1 --on 2026-06-30", "上半年，与上年同期相比",
                "the first half of a year, beside that of the year before"),
            Example(
                "rencai report brief --as-of r4", "按当时的库（库版本 r4）再出一份",
                "once more as the registry stood at revision 4"),
        ]
    }

    @OptionGroup var time: NeedTime

    @OptionGroup var basis: RankingBasis

    @OptionGroup var past: PastOption

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let past = try past.open(in: session)
        var basis = basis
        if let past { basis.stand(on: past.day) }
        let store = try past?.store ?? session.registry(.reading)
        let run = try MatchRun(
            try .onAllNeeds(basis), store, session, withClosed: true,
            withBrief: true,
            in: time.period)
        let report = try run.report
        try output.write(
            report.briefDocument, json: report.briefJSON, lines: report.jsonBriefNeeds,
            in: session)
        return .done
    }
}
