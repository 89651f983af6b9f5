import Matching
import Pool
import Reports

/// What a change to a plan makes of it: places, points, whom it moves, and who comes next.
struct PlanChange {
    private let difference: PlanDifference
    private let outcome: PlanOutcome
    private let names: MatchReport
    /// Who comes next, each with the price of the plan that has him; `nil` where nobody is asked for.
    private let next: [PlanOutcome.Alternate]?
    private let isPin: Bool

    init(
        from before: [PlanDifference.Placed], to outcome: PlanOutcome,
        about subject: PlanSubject?, _ names: MatchReport
    ) {
        difference = PlanDifference(from: before, to: outcome.placed)
        self.outcome = outcome
        self.names = names
        switch subject {
        case .need(let need): (next, isPin) = (Array(outcome.alternates(of: need).prefix(3)), false)
        case .pinned(let pair): (next, isPin) = (outcome.alternates(without: pair), true)
        case nil: (next, isPin) = (nil, false)
        }
    }

    /// In a few lines.
    var text: String {
        let moves = difference.changes.map { "  " + names.sentence($0) }
        return ([total] + moves + nextLine).joined(separator: "\n")
    }

    private var total: String {
        let (points, filled, asked) = (outcome.points, outcome.filled, outcome.asked)
        let sum = words(
            "（合计\(points)分，安排\(filled)/\(asked)）",
            " (\(points) points in all, \(filled) of \(asked) places)")
        guard !difference.changes.isEmpty else {
            return words("安排不变", "Nobody is moved") + sum
        }
        let places = difference.places.signed
        return words("变化：名额\(places)，", "Change: places \(places), ")
            + words("分数", "points ") + difference.points.signed + sum
    }

    private var nextLine: [String] {
        guard let next, isPin || !next.isEmpty else { return [] }
        let list =
            next.isEmpty
            ? words("无", "nobody") : next.map(names.text).joined(separator: words("；", "; "))
        return [words("其次可用：", "Next best: ") + list]
    }
}

extension PlanChange {
    /// For programs, beside what was written.
    var json: [JSONValue.Member] {
        [
            JSONValue.Member(
                "change",
                [
                    "places": .integer(difference.places), "points": .integer(difference.points),
                    "moves": .array(difference.jsonChanges),
                ]),
            JSONValue.Member(
                "total",
                [
                    "asked": .integer(outcome.asked), "filled": .integer(outcome.filled),
                    "points": .integer(outcome.points),
                ]),
            JSONValue.Member("next", .array((next ?? []).map { $0.json(named: names) })),
        ]
    }
}
