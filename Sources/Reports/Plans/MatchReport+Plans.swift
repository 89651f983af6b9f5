package import Matching
package import Pool

/// What is said of plans beside their report.
extension MatchReport {
    /// What a need, a candidate or any other record is called.
    package func title(of key: Key) -> String { record(key) }

    /// What changes for a need: `“高压换热器”：甲 612 → 乙 590（−22）`.
    package func sentence(_ change: PlanDifference.Change) -> String {
        let list = { (placed: [PlanDifference.Placed]) in
            placed.isEmpty
                ? words[PlanReport.Text.vacancy]
                : words.list(placed.map { "\(name($0.pair.candidate)) \($0.points)" })
        }
        return words[
            PlanReport.Text.change,
            [
                "need": need(change.need).title, "before": list(change.lost),
                "after": list(change.won), "points": change.points.signed,
            ]]
    }

    /// A price beside the alternate that it is the price of.
    package func text(_ alternate: PlanOutcome.Alternate) -> String {
        let price = alternate.price
        let values = [
            "name": name(alternate.offer.pair.candidate),
            "score": "\(alternate.offer.points)",
            "points": "\(abs(price.points))", "places": "\(price.places)",
        ]
        if price.places > 0 { return words[PlanReport.Text.alternateLess, values] }
        if price.points < 0 { return words[PlanReport.Text.alternateMore, values] }
        return words[price.points > 0 ? PlanReport.Text.alternate : .alternateFree, values]
    }
}
