import ArgumentParser
import Pool

/// On which day and by which profile candidates are ranked.
struct RankingBasis: ParsableArguments {
    @OptionGroup var day: ReportDay

    @Option(
        help: .words(
            "评分规则（默认 default）", "scoring profile (default: default)", value: ("规则", "profile")))
    var profile: String?

    var on: String? { day.on }

    /// Takes a day, where none is named.
    mutating func stand(on day: PartialDate) { self.day.on = self.day.on ?? day.text }
}
