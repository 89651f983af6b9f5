import ArgumentParser

/// On which day and by which profile candidates are ranked.
struct RankingBasis: ParsableArguments {
    @OptionGroup var asOf: ReportDay

    @Option(
        help: .words(
            "评分规则（默认 default）", "scoring profile (default: default)", value: ("规则", "profile")))
    var profile: String?

    var on: String? { asOf.on }
}
