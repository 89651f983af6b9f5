import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai report quality`: how complete and recent the records are, and what is to be done.
struct ReportQuality: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "quality",
            abstract: words("数据质量：缺什么、旧不旧、先办什么", "what records lack, and what is to be done"),
            discussion: words(
                """
                各类记录要紧的字段填了多少，按报送单位列；没有标签、同名同生日、等待审核、期限已过、久未报送的各有
                多少，用哪个命令办。只计数，不列人。
                """,
                """
                How many records have the fields that matter, by kind and by office; how many people are
                without tags or may be there twice, how many needs wait or are overdue, what was not
                reported for long, and by which command each is looked after. Nobody is named.
                """),
            aliases: ["数据质量", "质量"])
    }

    static var examples: [Example] {
        [
            Example("rencai report quality", "全库", "all records"),
            Example(
                "rencai report quality --source lzgx --html 数据质量.html", "一家报送单位的，可反馈给它",
                "those of one office, to be handed back"),
        ]
    }

    @Option(
        help: .words(
            "只看这家报送单位的：代码或名称", "of this office alone: code or name", value: ("单位", "office")))
    var source: String?

    @OptionGroup var moment: ReportMoment

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let (store, day) = try moment.open(in: session)
        let source = try source.map { try store.office(named: $0) }
        let counts = try store.qualityCounts(
            of: QualityFields.all, from: source, retention: session.retention(), on: day)
        let commands = QualityMatter.allCases.map { ($0, SuggestedCommand.called(in: $0.command)) }
        let report = QualityReport(
            counts, commands: Dictionary(uniqueKeysWithValues: commands), source: source, on: day,
            revision: try store.state().revision, language: .current)
        try output.write(
            report.document, json: report.json, lines: report.jsonGroups, in: session)
        return .done
    }
}

extension RegistryStore {
    /// The code of an office by its code or name.
    fileprivate func office(named name: String) throws -> String {
        let codes = try sourcesOfRecords()
        if codes.contains(name) { return name }
        let offices = try records(.source)
        if let office = offices.first(where: { [$0.key.local, $0.title].contains(name) }) {
            return office.key.local
        }
        let names = codes + offices.flatMap { [$0.key.local, $0.title] }
        throw Failure(
            .notFound,
            .unknownRecord(
                name, kind: Kind.source.title, guess: closest(to: name, in: names)),
            hint: .seeList(Kind.source.noun))
    }
}

extension QualityMatter {
    /// The command by which it is looked after; what differs from record to record stands in it as a
    /// word.
    fileprivate var command: String {
        switch self {
        case .unreviewedNeeds:
            words("rencai need review 编号 --accept", "rencai need review KEY --accept")
        case .overdueNeeds: "rencai need expire"
        case .namesakes: "rencai duplicates list"
        case .withoutTags:
            words("rencai talent set 编号 专长标签+=标签", "rencai talent set KEY Skill+=TAG")
        case .unconfirmedTags: words("rencai talent confirm 编号", "rencai talent confirm KEY")
        case .candidateTags: "rencai skill candidates"
        case .birthYearOnly, .birthOdd:
            words("rencai talent set 编号 出生年月=1975-06", "rencai talent set KEY Birth=1975-06")
        case .employerUnlinked:
            words("rencai talent set 编号 工作单位编号=单位编号", "rencai talent set KEY Employer_ref=ORG")
        case .stale: "rencai report submissions"
        case .keptLonger: "rencai doctor"
        }
    }
}
