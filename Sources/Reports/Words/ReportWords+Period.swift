import Pool
import Words

extension ReportWords {
    /// A time as it is read aloud: `2026年`, `2026年1月至6月`.
    func period(_ period: Period) -> String {
        guard let from = period.from else {
            return self[Text.until, ["end": period.to.map(date) ?? ""]]
        }
        guard let to = period.to else { return self[Text.since, ["start": date(from)]] }
        if from == to { return date(from) }
        var end = date(to)
        // Within a year that is said once.
        if language == .chinese, from.year == to.year {
            end = String(end.drop { $0 != "年" }.dropFirst())
        }
        return self[Text.span, ["start": date(from), "end": end]]
    }

    /// A date as it is read aloud, as far as it is known.
    private func date(_ date: PartialDate) -> String {
        guard language == .chinese else { return date.text }
        return "\(date.year)年" + (date.month.map { "\($0)月" } ?? "")
            + (date.day.map { "\($0)日" } ?? "")
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
