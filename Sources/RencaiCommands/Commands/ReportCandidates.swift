import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai report candidates`: who was named how often, and how often it came to something.
struct ReportCandidates: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "candidates",
            abstract: words("人选推荐与接受情况", "who was named how often, and accepted"),
            discussion: words(
                """
                每名人选推荐、征询、意向、签约、签约后中止、婉拒或中止各几次，未成原因和接受率（怎样算写在表下）。时间按首次对接的
                日期，没有记步骤的按报送的日期。含姓名，只供部门内部使用。
                """,
                """
                Of each candidate: how often named, asked, agreed, signed, broken off, and came to nothing, with reasons
                and the rate, whose definition stands below the table. An introduction is of the day
                of its first step, else of its report. It has names and is for the department alone.
                """),
            aliases: ["人选"])
    }

    static var examples: [Example] {
        [
            Example("rencai report candidates --period 2026", "今年的", "this year"),
            Example("rencai report candidates --csv", "供表格使用", "for a spreadsheet"),
        ]
    }

    @Option(
        help: .words(
            "哪一段时间的对接：2026、2026H1、2026Q3、2026-05 或 2026-01..2026-06",
            "introduced when: 2026, 2026H1, 2026Q3, 2026-05 or 2026-01..2026-06",
            value: ("时间", "time")))
    var period: ReportPeriod?

    @OptionGroup var moment: ReportMoment

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let (store, day) = try moment.open(in: session)
        let days = period == nil ? [:] : try store.introductionDays()
        let rows = try store.introductions().values.joined().filter { row in
            period.map { asked in days[row.record].map(asked.period.contains) ?? false } ?? true
        }
        let named = Dictionary(grouping: rows, by: \.candidate)
        let numbers = Set(named.keys.compactMap(\.self))
        let (keys, names) = (
            try store.keys(of: numbers), try store.titles(of: numbers, in: NeedProgress.kinds)
        )
        let candidates = numbers.compactMap { number in
            keys[number].map { key in
                CandidatesReport.Candidate(key, names[number] ?? "", named[number] ?? [])
            }
        }
        let report = CandidatesReport(
            candidates, scope: period?.scope, on: day,
            revision: try store.state().revision, language: .current)
        try output.write(
            report.document, json: report.json, lines: report.jsonCandidates, in: session)
        return .done
    }
}
