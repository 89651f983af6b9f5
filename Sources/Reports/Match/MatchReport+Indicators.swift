import Matching
import Pool

extension MatchReport {
    /// What is said of the indicators of a need.
    enum IndicatorText: Phrases {
        case name, line, known, unknown, met, missed

        var phrase: Phrase {
            switch self {
            case .name: Phrase("指标", "Indicator")
            case .line: Phrase("指标：{list}", "Indicators: {list}")
            case .known:
                Phrase(
                    "{name} {goal}，资料为{found}（{verdict}，{work}）",
                    "{name} {goal}: {found} stated ({verdict}, {work})")
            case .unknown: Phrase("{name} {goal}，资料未提及", "{name} {goal}: nothing stated")
            case .met: Phrase("达到", "met")
            case .missed: Phrase("未达到", "not met")
            }
        }
    }

    /// `增容比 0.9，资料为0.7（达到，《…》）`.
    func sentence(_ finding: IndicatorFinding) -> String {
        let values = ["name": finding.name, "goal": finding.goal, "found": finding.found]
        guard let source = finding.source, finding.verdict != .unknown else {
            return words[IndicatorText.unknown, values]
        }
        let verdict: IndicatorText = finding.verdict == .met ? .met : .missed
        let work = facts.works[source].map(title) ?? source.shown
        return words[
            IndicatorText.known, values.merging(["verdict": words[verdict], "work": work]) { $1 }]
    }

    /// What works say of the indicators; of those that none speaks of nothing is told.
    func indicators(_ match: Match) -> String? {
        let known = match.indicators.filter { $0.verdict != .unknown }.map(sentence)
        guard !known.isEmpty else { return nil }
        return words[
            IndicatorText.line, ["list": known.joined(separator: words[.sentenceSeparator])]]
    }
}

extension IndicatorFinding {
    var json: JSONValue {
        [
            "name": .string(name), "goal": .string(goal), "verdict": .string(verdict.rawValue),
            "found": .string(found), "source": JSONValue(source),
        ]
    }
}
