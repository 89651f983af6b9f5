import ArgumentParser
import FoundationEssentials
import Matching
import Pool
import Registry
import Reports

/// `rencai profile learn`: points of the parts that order candidates as people judged them.
struct LearnProfile: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "learn",
            abstract: words("从评判和对接结果学习各部分的分值", "learn the points from judgments and outcomes"),
            discussion: words(
                """
                依据评判表（格式同 rencai evaluate）和库中对接的结果，找出排得更准的各部分分值。至少要评判 \
                \(LearningSupply.leastPairs) 对，其中合适 \(LearningSupply.leastPositives) 对；\
                轮流留出一部分需求检验，好处分不清的不写文件，退出码 6。
                只写一份新规则的批次文件供审阅，从不自动采用，限制条件不变。怎么算见 rencai help evaluation。
                """,
                """
                From a table of judgments (as rencai evaluate reads it) and from what came of the registry's \
                introductions, it seeks the points by which candidates are ordered best. It takes \
                \(LearningSupply.leastPairs) judged pairs, \(LearningSupply.leastPositives) of them good. \
                Needs are held out in turn to see whether it helps; where that cannot be told from chance, no \
                file is written and the exit status is 6. The new profile is a batch for review, and is never \
                applied by itself; gates stay. How it is done: rencai help evaluation.
                """),
            aliases: ["学习"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai profile learn 评判.tsv --name 学得2026", "评判表和对接结果一起用",
                "from a table and from outcomes"),
            Example(
                "rencai profile learn --name 学得2026 -o 规则.rec", "只用库中对接的结果",
                "from outcomes alone"),
        ]
    }

    @Argument(
        help: .words(
            "评判表，- 为标准输入；不写则只用对接结果",
            "the judgments; - is the standard input; without it outcomes alone",
            value: ("文件", "file")))
    var judgments: String?

    @Option(help: .words("新规则的名称", "what the new profile is called", value: ("名称", "name")))
    var name: String

    @Option(
        help: .words(
            "从哪套规则的分值改起（默认 default）", "the profile to start from (default: default)",
            value: ("规则", "profile")))
    var from: String?

    @OptionGroup var day: ReportDay

    @Option(
        help: .words("从几级起算合适", "from which grade on a candidate is good", value: ("等级", "grade")))
    var relevant = 3

    @Option(
        help: .words(
            "评判表的编码（默认自动判断）", "the encoding of the judgments (default: found out)",
            value: ("编码", "encoding")))
    var encoding: EncodingOption?

    @Option(
        name: [.short, .long],
        help: .words(
            "新规则写入的文件（默认 名称.rec）", "the file of the new profile (default: NAME.rec)",
            value: ("文件", "file")))
    var output: String?

    @Flag(help: .words("写成一个 JSON 对象", "write one JSON object"))
    var json = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try JudgmentFile.demandGrade(relevant)
        let store = try session.registry(.reading)
        let target = try ProfileTarget(name, output, store, session)
        let base = try store.demandedProfile(from)
        let snapshot = try session.pool(store)
        let pairs = try judgments.map { name in
            try JudgedPairs(
                JudgmentFile(name: name, encoding: encoding?.encoding), snapshot, store, session)
        }
        if let findings = pairs?.diagnostics {
            guard !findings.hasErrors else {
                return try session.refuse(
                    findings, for: LearningReport.name, asJSON: json,
                    .notLearned(errors: findings.errorCount))
            }
            session.tell(of: findings)
        }
        let day = Day(try session.day(self.day.on).daysSinceEpoch)
        let from = LearnedFrom(judged: pairs?.grades ?? [:], snapshot.outcomeGrades)
        let matcher = Matcher(
            snapshot, model: try store.model(for: snapshot), profile: base, on: day)
        return try tell(report(on: from, matcher), target, store, session)
    }

    private func report(on from: LearnedFrom, _ matcher: Matcher) -> LearningReport {
        let needs = from.grades.compactMap { matcher.measured(need: $0.key, grades: $0.value) }
        var sources = from.sources
        sources.introduced = matcher.introducedPairs(among: from.grades)
        return LearningReport(
            needs, sources, base: matcher.profile, goodGrade: relevant, name: name,
            day: matcher.day,
            revision: matcher.snapshot.revision, model: matcher.model.id, digest: from.digest,
            language: .current)
    }

    /// Writes the profile where it helps, and tells the figures whether it does or not.
    private func tell(
        _ report: LearningReport, _ target: ProfileTarget, _ store: RegistryStore,
        _ session: Session
    ) throws -> ExitStatus {
        let isWritten = report.trial?.helps ?? false
        if json {
            try session.console.write(report.json)
        } else {
            try session.console.page(report.document.text(session.console.textStyle))
        }
        guard let trial = report.trial else {
            throw Failure(.refused, .tooFewJudgments, hint: .judgeMore)
        }
        guard isWritten else {
            throw Failure(.refused, .learningGainsNothing, hint: .keepProfile(trial.base.name))
        }
        try target.write(trial.learned, report, replacing: trial.base, store, session)
        session.console.tell(
            Message.profileLearned(
                name, file: target.file.asShellFile, judgments: judgments?.asShellFile,
                base: trial.base.name
            ).text)
        return .done
    }
}
