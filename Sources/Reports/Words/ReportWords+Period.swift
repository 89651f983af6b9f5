import Pool
import Words

extension ReportWords {
    /// A time as it is read aloud: `2026年`, `2026年1月至6月`.
    func period(_ period: Period) -> String {
        guard let from = period.from else {
            return self[Text.until, ["end": period.to.map(spelled) ?? ""]]
        }
        guard let to = period.to else { return self[Text.since, ["start": spelled(from)]] }
        if from == to { return spelled(from) }
        var end = spelled(to)
        // Within a year that is said once.
        if language == .chinese, from.year == to.year {
            end = String(end.drop { $0 != "年" }.dropFirst())
        }
        return self[Text.span, ["start": spelled(from), "end": end]]
    }

    enum Text: Phrases {
        case since, until, span

        var phrase: Phrase {
            switch self {
            case .since: Phrase("{start}以来", "since {start}")
            case .until: Phrase("至{end}", "until {end}")
            case .span: Phrase("{start}至{end}", "{start} to {end}")
            }
        }
    }
}
