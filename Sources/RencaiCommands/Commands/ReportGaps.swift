import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai report gaps`: which skills are asked for and not held, and the other way round.
struct ReportGaps: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "gaps",
            abstract: words("缺口分析：所需专长与库内持有，急需紧缺人才目录", "skills asked for against skills held"),
            discussion: words(
                """
                征集中的需求所需的专长，与库内持有的专长逐一相比：无人可用的、仅1人可用的、有人持有而没有需求的，
                各列出提出的需求和最近的已有专长；急需紧缺人才目录的紧缺指数写明怎样算。只从文字中识别、尚未确认的
                专长另计。
                """,
                """
                Each skill that open needs ask for is set against those who hold it: what nobody holds,
                what one alone does, what is held and not asked for, with the needs behind it and the
                nearest skill that is held; then the catalogue of talents in urgent demand, with the
                definition of its index. Skills that were only found in texts are counted apart.
                """),
            aliases: ["缺口", "缺口分析"])
    }

    static var examples: [Example] {
        [
            Example("rencai report gaps --html 缺口.html", "征集中的全部需求", "all open needs"),
            Example(
                "rencai report gaps --period 2026H1 --by industry", "上半年提出的，按产业",
                "those of the first half of a year, by industry"),
        ]
    }

    @Option(
        help: .words(
            "哪一段时间提出的：2026、2026H1、2026Q3、2026-05 或 2026-01..2026-06",
            "put forward when: 2026, 2026H1, 2026Q3, 2026-05 or 2026-01..2026-06",
            value: ("时间", "time")))
    var period: ReportPeriod?

    @Option(
        help: .words(
            "分组：industry 按产业、region 按市州", "in groups: by industry or city", value: ("分组", "group")))
    var by: GapReport.Grouping?

    @Option(help: .words("以哪一天为准（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let day = try session.day(on)
        let store = try session.registry(.reading)
        let market = try store.tagMarket(on: day)
        let asking = market.needs.filter { period?.contains($0.summary.date) ?? true }
        let orgs = try store.titles(of: Set(asking.compactMap(\.org)), in: [.org])
        let needs = asking.map { need in
            GapReport.Need(
                need, org: need.org.flatMap { orgs[$0] } ?? "",
                industries: need.summary.industries.map { Codes.names[$0] ?? $0 },
                region: need.summary.region.map(Codes.cityName) ?? "")
        }
        let report = GapReport(
            needs, in: market, by: by, scope: period?.scope, on: day, language: .current)
        try output.write(
            report.document, json: report.json, lines: report.jsonTags, in: session)
        return .done
    }
}

extension GapReport.Grouping: ExpressibleByArgument {}
