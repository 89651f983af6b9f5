import ArgumentParser

/// Of which needs a report tells: those that were put forward in a time.
struct NeedTime: ParsableArguments {
    @Option(
        help: .words(
            "哪一段时间提出的：2026、2026H1、2026Q3、2026-05 或 2026-01..2026-06",
            "put forward when: 2026, 2026H1, 2026Q3, 2026-05 or 2026-01..2026-06",
            value: ("时间", "time")))
    var period: ReportPeriod?
}
