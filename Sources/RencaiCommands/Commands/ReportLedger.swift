import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai report ledger`: the contracts of a period with all that is agreed, done and granted.
struct ReportLedger: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ledger",
            abstract: words("引才台账，和到期的协议、需求", "the ledger of engagements, and what falls due"),
            discussion: words(
                """
                列在这一段时间签约的和在执行的协议，一份一行；合计和各责任单位的数字与上年同期并列。另列十二个
                月内到期的协议和需求，90 日内的写出名称。
                """,
                """
                It lists the contracts that were signed or in force in the time, one a line; sums, in all
                and by responsible unit, stand beside those of the year before. Contracts that end and
                needs whose deadline comes within twelve months are counted, within 90 days named.
                """),
            aliases: ["台账", "引才台账"])
    }

    static var examples: [Example] {
        [
            Example("rencai report ledger --html 引才台账.html", "今年", "this year"),
            Example(
                "rencai report ledger --period 2026H1 --csv", "上半年，供表格使用",
                "the first half of a year, for a spreadsheet"),
        ]
    }

    @Option(
        help: .words(
            "哪一段时间（默认当年）：2026、2026H1、2026Q3、2026-05 或 2026-01..2026-06",
            "which time (default: this year): 2026, 2026H1, 2026Q3, 2026-05 or 2026-01..2026-06",
            value: ("时间", "time")))
    var period: ReportPeriod?

    @OptionGroup var moment: ReportMoment

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let (store, day) = try moment.open(in: session)
        guard let period = period ?? ReportPeriod(argument: "\(day.year)"),
            let before = period.yearBefore
        else { throw Failure.noDay(day.text) }
        let years = [before.period, period.period].map(\.years)
        let next = day.year + 1
        let contracts = try store.contracts(
            in: min(years[0].lowerBound, next)...max(years[1].upperBound, next))
        let report = LedgerReport(
            contracts, needs: try store.needDeadlines(upTo: next),
            in: period.period, before: before.period,
            on: day, revision: try store.state().revision, language: .current)
        try output.write(report.document, json: report.json, lines: report.jsonRows, in: session)
        return .done
    }
}

extension Period {
    /// The years in which it lies.
    fileprivate var years: ClosedRange<Int> {
        let (first, last) = (PartialDate.years.lowerBound, PartialDate.years.upperBound)
        return (from?.year ?? first)...(to?.year ?? last)
    }
}
