import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai report funnel`: how far needs have come, with rates and reasons.
struct ReportFunnel: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "funnel",
            abstract: words("对接漏斗：从征集到解决", "from needs collected to needs solved"),
            discussion: words(
                """
                征集、审核、发布、推荐、征询、意向、签约、解决，每项需求在每个环节只计一次；各项比率写明怎样算，并列
                出未成原因。时间按提出日期，没有的按收到日期，再没有的按首次报送。
                """,
                """
                Collected, reviewed, published, recommended, asked, agreed, signed, solved: each need counts
                once a step. Rates stand with their definitions, and reasons why introductions came to
                nothing. A need is of the day on which it was put forward, else received, else first
                reported.
                """),
            aliases: ["漏斗"])
    }

    static var examples: [Example] {
        [
            Example("rencai report funnel --period 2026H1", "上半年", "the first half of a year"),
            Example(
                "rencai report funnel --by region --csv", "按地区，供表格使用",
                "by region, for a spreadsheet"),
        ]
    }

    @OptionGroup var time: NeedTime

    @Option(
        help: .words(
            "分组：period 按季度、region 按市州、industry 按产业、responsible 按责任单位",
            "in groups: by quarter, city, industry or responsible unit", value: ("分组", "group")))
    var by: FunnelReport.Grouping?

    @OptionGroup var moment: ReportMoment

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let (store, day) = try moment.open(in: session)
        let introductions = try store.introductions()
        let all = try store.needSummaries()
        let summaries = all.filter { time.period?.contains($0.date) ?? true }
        let needs = summaries.compactMap { need in
            let rows = introductions[need.record] ?? []
            return FunnelStep(need, rows).map {
                FunnelReport.Need(
                    $0, groups: groups(of: need),
                    seeksOthers: need.status.seeksOthers(after: rows.map(\.progress)),
                    brokenContracts: rows.count(where: \.progress.isContractBroken))
            }
        }
        let refused = summaries.flatMap { introductions[$0.record] ?? [] }
            .filter(\.progress.isRefused)
        let reasons = Dictionary(grouping: refused) { $0.reason?.text ?? "" }.mapValues(\.count)
        var report = FunnelReport(
            needs, by: by,
            reasons: reasons, scope: time.period?.scope,
            on: day, revision: try store.state().revision, language: .current)
        report.yearBefore = time.period?.yearBefore.map { before in
            all.filter { before.contains($0.date) }
                .compactMap { FunnelStep($0, introductions[$0.record] ?? []) }
        }
        try output.write(
            report.document, json: report.json, lines: report.jsonGroups, in: session)
        return .done
    }

    /// The groups of a need; what it does not say is a group of its own.
    private func groups(of need: NeedSummary) -> [String] {
        switch by {
        case nil: []
        case .period: [need.date?.quarter ?? ""]
        case .region: [need.region.map(Codes.cityName) ?? ""]
        case .industry:
            need.industries.isEmpty ? [""] : need.industries.map { Codes.names[$0] ?? $0 }
        case .responsible: [need.responsible ?? ""]
        }
    }
}

extension FunnelReport.Grouping: ExpressibleByArgument {}

extension PartialDate {
    /// `2026Q2`; the year alone where the month is not known.
    fileprivate var quarter: String {
        month.map { "\(year)Q\(($0 + 2) / 3)" } ?? "\(year)"
    }
}
