import Matching
import Pool

extension EvaluationReport {
    /// The whole report as one object.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"),
            "report": .string("evaluation"),
            "on": .string(words.shortDay(day)),
            "revision": .integer(revision),
            "profile": .string(run.profile),
            "against": JSONValue(other?.profile),
            "model": .string(model),
            "relevant_grade": .integer(terms.relevantGrade),
            "recall_depth": .integer(terms.recallDepth),
            "pairs": .integer(pairCount),
            "closed": .integer(closedCount),
            "unlisted": .integer(unlistedCount),
            "measures": .object(Measure.allCases.map { .init($0.rawValue, json(of: $0)) }),
            "bands": .array(evaluation.calibration.bands.map(\.json)),
            "needs": .array(jsonNeeds),
        ]
    }

    /// One object for each need.
    package var jsonNeeds: [JSONValue] {
        evaluation.needs.enumerated().map { number, need in
            let head: [JSONValue.Member] = [
                .init("need", .string(need.need.shown)),
                .init("pairs", .integer(need.grades.count)),
                .init(
                    "relevant", .integer(need.grades.count { $0 >= terms.relevantGrade })),
                .init("closed", .integer(need.candidates.count { $0.placing == .closed })),
                .init("unlisted", .integer(need.candidates.count { $0.placing == .unlisted })),
            ]
            return .object(
                head
                    + Self.ofNeeds.map {
                        .init(
                            $0 == .areaOfPairs ? "auc" : $0.rawValue,
                            Thousandths.json(evaluation.value(of: $0, need: number)))
                    })
        }
    }

    private func json(of measure: Measure) -> JSONValue {
        let estimate = evaluation.estimate(of: measure)
        let difference = other.flatMap {
            evaluation.difference(in: measure, to: $0.evaluation)
        }
        return [
            "value": Thousandths.json(estimate?.value),
            "interval": Thousandths.json(estimate?.interval),
            "other": Thousandths.json(other?.evaluation.estimate(of: measure)?.value),
            "difference": Thousandths.json(difference?.value),
            "difference_interval": Thousandths.json(difference?.interval),
        ]
    }
}

extension Calibration.Band {
    fileprivate var json: JSONValue {
        [
            "from": .integer(from), "pairs": .integer(pairs), "weak": .integer(weak),
            "relevant": .integer(relevant),
        ]
    }
}
