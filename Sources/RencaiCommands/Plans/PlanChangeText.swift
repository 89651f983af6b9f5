import Matching
import Pool
import Reports

/// What a change to a plan costs and whom it moves, in a few lines.
struct PlanChangeText {
    private let difference: PlanDifference
    private let outcome: PlanOutcome
    private let names: MatchReport

    init(_ difference: PlanDifference, _ outcome: PlanOutcome, _ names: MatchReport) {
        self.difference = difference
        self.outcome = outcome
        self.names = names
    }

    /// `need` is the one that was spoken of; who could serve it otherwise is told.
    func text(about need: Key?) -> String {
        let moves = difference.changes.map(names.sentence)
        let next = need.map(alternates) ?? []
        return ([price] + moves.map { "  \($0)" } + next).joined(separator: "\n")
    }

    private var price: String {
        guard !difference.changes.isEmpty else {
            return words("方案不变，不减分。", "The plan stays as it is, at no cost.")
        }
        let places = difference.places
        let points = difference.points
        let total = words(
            "合计\(outcome.points)分，安排\(outcome.filled)/\(outcome.asked)",
            "\(outcome.points) points in all, \(outcome.filled) of \(outcome.asked) places")
        return words("代价：", "Cost: ")
            + (places == 0
                ? "" : words("名额\(signed(places))，", "places \(signed(places)), "))
            + words("分数\(signed(points))（\(total)）", "points \(signed(points)) (\(total))")
    }

    private func signed(_ number: Int) -> String {
        number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "±0"
    }

    private func alternates(of need: Key) -> [String] {
        let next = outcome.alternates(of: need).prefix(3).map(names.text)
        guard !next.isEmpty else { return [] }
        return [
            words("其次可用：", "Next best: ") + next.joined(separator: words("；", "; "))
        ]
    }
}
