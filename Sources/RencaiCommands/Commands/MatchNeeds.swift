import ArgumentParser
import Matching
import Pool
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
                对外的版本不显示分数。企业版（--for 企业）只给一家单位：本单位的需求，人选按本人授权：
                “公开”的隐去名字，“仅用于匹配”的只说有专家一名，其余不列。专家版（--for 专家）只给一位
                专家：公开的需求，和已推荐给他的定向需求。
                """,
                """
                A score is the sum of its reasons' points, out of 1000. Candidates that a restriction
                closes have no rank; the restrictions are listed. Versions for others show no
                points. That for a firm (--for firm) holds its own needs, and candidates as they
                consented: 公开 with the given name hidden, 仅用于匹配 as one expert, others not at
                all. That for an expert (--for expert) holds published needs, and directed ones for
                which he has been put forward.
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
            Example(
                "rencai match --all --save 2026二季度", "存下结果，以后原样打印",
                "keep the result, to print it again"),
            Example(
                "rencai match --for 企业 --org 兰州磐锋石化装备股份有限公司", "给一家企业：它的全部需求",
                "for one firm: all its needs"),
            Example(
                "rencai match --for 专家 --talent lzgx:0016", "给一位专家：适合他的需求",
                "for one expert: the needs that suit him"),
        ]
    }

    @OptionGroup var options: MatchOptions

    @OptionGroup var saving: SaveOption

    @Flag(help: .words("也列出受限制的人选", "also those that a restriction closes"))
    var withClosed = false

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard options.namesNeeds else {
            throw Failure(.usage, .noNeedGiven, hint: .seeHelp("rencai match"))
        }
        let isForPeople = format == nil && session.console.output.isTerminal
        let store = try saving.registry(in: session)
        var options = options
        options.needs = try options.needs.map { try store.keyOfNeed(meantBy: $0, session) }
        // What is kept is the whole report.
        let isReport = isForPeople || saving.save != nil
        let run = try MatchRun(
            options, store, session, withClosed: withClosed || isReport,
            withSupply: isReport || format == .json,
            withBrief: saving.save != nil)
        let saved = try saving.keep(run, in: store, session)
        if isForPeople {
            let report = try saved ?? run.report
            if report.rankings.isEmpty { tellNoNeeds(session) }
            try session.console.page(report.details.text(session.console.textStyle))
        } else {
            let frame = run.frame
            if let settled = frame.settled { session.console.tell(settled) }
            let found = try write(
                run, withClosed ? saved : saved?.openPairs, frame.pairTable, session)
            for need in options.needs where options.talent == nil && !found.contains(need) {
                try tellWhyNobody(need, options, store, session)
            }
        }
        try run.keepIndex(in: store)
        return .done
    }

    /// Says why nobody is listed for a need that was named.
    private func tellWhyNobody(
        _ need: String, _ options: MatchOptions, _ store: RegistryStore, _ session: Session
    ) throws {
        var one = options
        one.needs = [need]
        let report = try MatchRun(one, store, session, withClosed: true).report
        guard let ranking = report.rankings.first, ranking.pairs.isEmpty else { return }
        session.console.tell(
            Message.nobodyOpen(need, why: report.explanation(ranking)).text)
    }

    /// Writes the pairs for programs; what is written line by line comes need by need, unless it is in
    /// memory already.
    ///
    /// Returns the needs for which somebody may be recommended.
    private func write(
        _ run: MatchRun, _ saved: MatchReport?, _ head: Table, _ session: Session
    ) throws -> Set<String> {
        let console = session.console
        if format == .json {
            let report = try saved ?? run.report
            if report.rankings.isEmpty { tellNoNeeds(session) }
            try console.write(
                Listing(name: "pairs", table: report.pairTable, objects: report.jsonPairs),
                as: format)
            return report.needsServed
        }
        if format != .jsonl { try console.write(format == .csv ? head.csvHead : head.tsvHead) }
        var isEmpty = true
        var served: Set<String> = []
        func lines(_ report: MatchReport) -> PairLines {
            let text =
                switch format {
                case .jsonl: jsonLines(report.jsonPairs)
                case .csv: report.pairTable.csvRows
                default: report.pairTable.tsvRows
                }
            return PairLines(
                text: text, isEmpty: report.rankings.isEmpty, served: report.needsServed)
        }
        func write(_ lines: PairLines) throws {
            isEmpty = isEmpty && lines.isEmpty
            served.formUnion(lines.served)
            try console.write(lines.text)
        }
        if let saved {
            try write(lines(saved))
        } else {
            // Lines for programs name candidates of the department's own by their keys alone.
            try run.forEachNeed(
                namesPeople: format != .jsonl || options.reader != .internal, lines, write)
        }
        if isEmpty { tellNoNeeds(session) }
        return served
    }

    private func tellNoNeeds(_ session: Session) {
        let isForExpert = options.reader == .expert
        session.console.tell((isForExpert ? Message.noNeedsForExpert : .noNeeds).text)
    }
}

/// The pairs of some needs as lines for programs.
private struct PairLines {
    let text: String
    /// Whether no need was matched.
    let isEmpty: Bool
    /// The needs for which somebody may be recommended.
    let served: Set<String>
}

extension MatchReport {
    /// The needs for which somebody is ranked, by their keys.
    fileprivate var needsServed: Set<String> {
        Set(rankings.filter { !$0.pairs.isEmpty }.map(\.need.description))
    }
}
