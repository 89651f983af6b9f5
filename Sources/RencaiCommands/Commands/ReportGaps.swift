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
                专长另计。--period 只计这段时间提出的需求，与上年同期并列；--by 分组，并列出本组自己的人里有几种有人可用。
                """,
                """
                Each skill that open needs ask for is set against those who hold it: what nobody holds,
                what one alone does, what is held and not asked for, with the needs behind it and the
                nearest skill that is held; then the catalogue of talents in urgent demand, with the
                definition of its index. Skills that were only found in texts are counted apart. With --period
                needs of that time stand beside those of the year before; --by tells, too, how many skills
                somebody of the group's own holds.
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

    @OptionGroup var time: NeedTime

    @Option(
        help: .words(
            "分组：industry 按产业、region 按市州", "in groups: by industry or city", value: ("分组", "group")))
    var by: GapReport.Grouping?

    @OptionGroup var moment: ReportMoment

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let (store, day) = try moment.open(in: session)
        let market = try store.tagMarket(on: day, by: by?.supply)
        let asking = market.needs.filter { time.period?.contains($0.summary.date) ?? true }
        let before = time.period?.yearBefore.map { before in
            (market.needs + market.formerNeeds).filter { before.contains($0.summary.date) }
        }
        let orgs = try store.titles(of: Set(asking.compactMap(\.org)), in: [.org])
        func named(_ need: AskingNeed) -> GapReport.Need {
            GapReport.Need(
                need, org: need.org.flatMap { orgs[$0] } ?? "",
                industries: need.summary.industries.map { Codes.names[$0] ?? $0 },
                region: need.summary.region.map(Codes.cityName) ?? "")
        }
        let report = GapReport(
            asking.map(named), in: market, yearBefore: before?.map(named), by: by,
            name: { by == .region ? Codes.cityName($0) : Codes.names[$0] ?? $0 },
            scope: time.period?.scope, on: day, language: .current)
        try output.write(
            report.document, json: report.json, lines: report.jsonTags, in: session)
        return .done
    }
}

extension GapReport.Grouping: ExpressibleByArgument {
    fileprivate var supply: SupplyGrouping {
        switch self {
        case .region: .region
        case .industry: .industry
        }
    }
}
