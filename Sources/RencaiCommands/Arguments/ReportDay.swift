import ArgumentParser

/// On which day what a report says holds.
struct ReportDay: ParsableArguments {
    @Option(help: .words("以哪一天为准（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?
}
