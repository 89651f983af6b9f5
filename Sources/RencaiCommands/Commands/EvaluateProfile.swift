import ArgumentParser
import Matching
import Pool
import Registry
import Reports

/// `rencai evaluate`: how well the ranking agrees with what people judged.
struct EvaluateProfile: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "evaluate",
            abstract: words("用人工评判检验匹配：排得准不准", "measure the ranking against judgments"),
            discussion: words(
                """
                评判表三列：需求、人选、等级（或 need、candidate、grade），制表符、逗号分隔的文本或 .xlsx；
                前两列写编号，等级是 0 到 10 的整数，越大越合适，3 及以上算相关（--relevant 可改）。
                除 recall 外，只在评过的人选之间比较；受限制的和没有得分的人选按 0 分计。
                各指标怎么算，见 rencai help evaluation。有错误时列出全部错误，不作计算。
                """,
                """
                The table has three columns: need, candidate, grade (or 需求, 人选, 等级), parted by tabs or
                commas, or an .xlsx file. The first two hold keys, grades are whole numbers from 0 to 10, the
                higher the better; from 3 on a candidate is relevant (--relevant changes that). But for
                recall, judged candidates are compared among themselves; those that are closed or without
                points count as 0. How each measure is made: rencai help evaluation. Where something is wrong
                all errors are listed and nothing is computed.
                """),
            aliases: ["评估"])
    }

    static var examples: [Example] {
        [
            Example("rencai evaluate 评判.tsv", "检验现行评分规则", "measure the profile in force"),
            Example(
                "rencai evaluate 评判.tsv --against default --profile 试行", "两套评分规则比较",
                "compare two profiles"),
            Example(
                "rencai evaluate 评判.tsv --by-need --csv > 评估.csv", "逐项需求，在 Excel、WPS 里看",
                "need by need, for a spreadsheet"),
        ]
    }

    @Argument(
        help: .words("评判表，- 为标准输入", "the judgments; - is the standard input", value: ("文件", "file"))
    )
    var judgments: String

    @OptionGroup var basis: RankingBasis

    @Option(
        help: .words("与这套评分规则比较", "compare with this profile", value: ("规则", "profile")))
    var against: String?

    @Option(
        help: .words(
            "从几级起算相关", "from which grade on a candidate is relevant", value: ("等级", "grade")))
    var relevant = 3

    @Option(
        help: .words("recall 看前几名", "among how many of the first recall looks", value: ("名数", "n")))
    var top = 20

    @Flag(help: .words("逐项需求列出", "also need by need"))
    var byNeed = false

    @Option(
        help: .words(
            "文本的编码（默认自动判断）", "the encoding of text (default: found out)",
            value: ("编码", "encoding")))
    var encoding: EncodingOption?

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try demandSense()
        let day = Day(try session.day(basis.on).daysSinceEpoch)
        let store = try session.registry(.reading)
        let profiles = try [basis.profile, against].prefix(against == nil ? 1 : 2)
            .map { try store.demandedProfile($0) }
        let snapshot = try session.pool(store)
        let file = JudgmentFile(name: judgments, encoding: encoding?.encoding)
        let pairs = try JudgedPairs(file, snapshot, store, session)
        guard !pairs.diagnostics.hasErrors else {
            let count = pairs.diagnostics.errorCount
            return try session.refuse(
                pairs.diagnostics, for: "evaluation", asJSON: output.format == .json,
                .notEvaluated(errors: count))
        }
        session.tell(of: pairs.diagnostics)
        let report = report(
            on: pairs.grades, snapshot, try store.model(for: snapshot), profiles, day)
        try output.write(
            report.document, json: report.json, lines: report.jsonNeeds, in: session)
        return .done
    }

    private func demandSense() throws(Failure) {
        try JudgmentFile.demandGrade(relevant)
        guard top > 0 else {
            throw Failure(.usage, .invalidValue("\(top)", option: "--top", allowed: []))
        }
    }

    private func report(
        on grades: [Key: [Key: Int]], _ snapshot: Snapshot, _ model: Model?,
        _ profiles: [Matching.Profile], _ day: Day
    ) -> EvaluationReport {
        let bands = MatchReport.Bands()
        let terms = Evaluation.Terms(
            relevantGrade: relevant, recallDepth: top,
            bands: [bands.preferred, bands.suitable, 1, 0])
        let model = model ?? Model(snapshot)
        let matchers = profiles.map { profile in
            Matcher(snapshot, model: model, profile: profile, on: day)
        }
        let runs = matchers.map { matcher in
            let needs = grades.compactMap { matcher.judged(need: $0.key, grades: $0.value) }
            return EvaluationReport.Run(
                profile: "\(matcher.profile.name) \(matcher.profile.version)",
                Evaluation(needs, terms))
        }
        let titles = grades.keys.map { ($0, snapshot.need($0)?.title ?? "") }
        var report = EvaluationReport(
            runs[0], against: runs.dropFirst().first,
            titles: Dictionary(uniqueKeysWithValues: titles), day: day,
            revision: snapshot.revision, model: matchers[0].model.id, language: .current)
        report.showsNeeds = byNeed
        return report
    }
}
