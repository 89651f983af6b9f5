import ArgumentParser

/// On which day and by which profile candidates are ranked.
struct RankingBasis: ParsableArguments {
    @Option(help: .words("以哪一天为准（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?

    @Option(
        help: .words(
            "评分规则（默认 default）", "scoring profile (default: default)", value: ("规则", "profile")))
    var profile: String?
}
