import Matching
import Pool

extension LearningReport {
    /// The whole report as one object; `helps` says whether a profile is proposed.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"),
            "report": .string(Self.name),
            "on": .string(words.shortDay(day)),
            "revision": .integer(revision),
            "profile": .string(baseName),
            "name": .string(profile),
            "model": .string(model),
            "judgments": .string(digest),
            "relevant_grade": .integer(goodGrade),
            "pairs": json(supply.pairs, least: LearningSupply.leastPairs),
            "relevant": json(supply.positives, least: LearningSupply.leastPositives),
            "needs": json(supply.needs, least: LearningSupply.leastNeeds),
            "sources": [
                "table": .integer(sources.judged), "outcomes": .integer(sources.outcomes),
                "outcomes_in_table": .integer(sources.replaced),
                "outcomes_silent": .integer(sources.silent),
                "introduced": .integer(sources.introduced),
            ],
            "helps": .bool(trial?.helps ?? false),
            "gain": trial.map(gain) ?? .null,
            "points": .array(trial.map(points) ?? []),
            "folds": .array(trial?.folds.map(json) ?? []),
        ]
    }

    private func json(_ count: Int, least: Int) -> JSONValue {
        ["count": .integer(count), "least": .integer(least)]
    }

    private func gain(of trial: ProfileTrial) -> JSONValue {
        [
            "measure": .string(Measure.gain.rawValue),
            "value": Thousandths.json(trial.gain?.value),
            "interval": Thousandths.json(trial.gain?.interval),
            "fitted_before": Thousandths.json(trial.fitted.before),
            "fitted_after": Thousandths.json(trial.fitted.after),
        ]
    }

    private func points(of trial: ProfileTrial) -> [JSONValue] {
        yields.map { yield in
            [
                "part": .string(yield.part.rawValue),
                "before": .integer(base.points[yield.part] ?? 0),
                "after": .integer(trial.learned.points[yield.part] ?? 0),
                "relevant_mean": Thousandths.json(yield.good),
                "other_mean": Thousandths.json(yield.others),
            ]
        }
    }

    private func json(_ fold: ProfileTrial.Fold) -> JSONValue {
        [
            "needs": .integer(fold.needs), "pairs": .integer(fold.pairs),
            "before": Thousandths.json(fold.before), "after": Thousandths.json(fold.after),
            "points": .object(
                Part.allCases.map {
                    .init($0.rawValue, .integer(fold.learned.points[$0] ?? 0))
                }),
        ]
    }
}
