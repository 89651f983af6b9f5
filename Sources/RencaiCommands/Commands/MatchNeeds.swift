import ArgumentParser
import Registry
import Reports

/// `rencai match`: who fits a need, and why.
struct MatchNeeds: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "match",
            abstract: words("为需求匹配人选，逐条说明理由", "rank candidates for needs, with reasons"),
            discussion: words(
                """
                评分满分 1000，等于各条理由得分之和。受限制的人选不列入名次，原因另列。
                对外的版本（--for 企业、--for 专家）不显示分数，姓名隐去一部分。
                """,
                """
                A score is the sum of its reasons' points, out of 1000. Candidates that a restriction
                closes have no rank; the restrictions are listed. Versions for others (--for firm,
                --for expert) show no points and mask names.
                """),
            aliases: ["匹配"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai match lzgx:n-2026-015 --top 5", "一项需求的前五名", "the best five for one need"),
            Example(
                "rencai match --all --jsonl --top all > 匹配.jsonl", "全部结果，供程序读取",
                "everything, for programs"),
        ]
    }

    @OptionGroup var options: MatchOptions

    @Flag(help: .words("也列出受限制的人选", "also those that a restriction closes"))
    var withClosed = false

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard options.all || !options.needs.isEmpty else {
            throw Failure(.usage, .noNeedGiven, hint: .seeHelp("rencai match"))
        }
        let isForPeople = format == nil && session.console.output.isTerminal
        let report = try MatchRun(
            options, session.registry(.reading), session, withClosed: withClosed || isForPeople
        ).report
        if report.rankings.isEmpty { session.console.tell(Message.noNeeds.text) }
        if isForPeople {
            session.console.page(report.details.text(session.console.textStyle))
        } else {
            session.console.write(
                Listing(name: "pairs", table: report.pairTable, objects: report.jsonPairs),
                as: format)
        }
        return .done
    }
}
