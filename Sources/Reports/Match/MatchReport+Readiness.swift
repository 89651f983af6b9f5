import Matching
import Pool

extension MatchReport {
    /// What can be done for a need, in the order in which somebody who decides looks at it.
    package enum Readiness: String, CaseIterable, Hashable, Sendable {
        /// Somebody suitable can be put forward.
        case served
        /// Nobody can, and one decision would change that.
        case conditional
        case unserved
        /// It has as many contracts as it asks for.
        case settled
    }

    /// A need with the answer to it, under the number that it has throughout the report.
    struct AnsweredNeed: Hashable {
        let number: Int
        let ranking: Ranking
        let answer: Answer

        var key: Key { ranking.need }

        /// The target of links to it.
        var anchor: String { "need-\(number)" }
    }

    /// The needs, those that can be served first, then those that one decision would open; among
    /// those the ones with most points, ties by key.
    var answeredNeeds: [AnsweredNeed] {
        rankings.map { (ranking: $0, answer: answer(to: $0)) }
            .sorted { left, right in
                (left.answer.place, right.answer.bestPoints, left.ranking.need)
                    < (right.answer.place, left.answer.bestPoints, right.ranking.need)
            }
            .enumerated().map {
                AnsweredNeed(number: $0 + 1, ranking: $1.ranking, answer: $1.answer)
            }
    }

    func name(_ readiness: Readiness) -> String {
        switch readiness {
        case .served: words[SheetText.ready]
        case .conditional: words[SheetText.oneDecision]
        case .unserved: words[SheetText.nobody]
        case .settled: words[.settled]
        }
    }
}

extension MatchReport.Answer {
    var readiness: MatchReport.Readiness {
        switch outcome {
        case .served: .served
        case .settled: .settled
        default: conditional.isEmpty ? .unserved : .conditional
        }
    }

    fileprivate var place: Int { MatchReport.Readiness.allCases.firstIndex(of: readiness) ?? 0 }

    /// The points of the first who is told of.
    fileprivate var bestPoints: Int {
        switch readiness {
        case .served, .conditional: (suitable.first ?? conditional.first)?.points ?? 0
        case .unserved, .settled:
            [below, restricted, lacking].compactMap(\.first?.points).max() ?? 0
        }
    }
}
