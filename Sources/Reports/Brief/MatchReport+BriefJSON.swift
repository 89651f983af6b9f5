import Pool

extension MatchReport {
    /// The figures of the brief with what is to be decided.
    package var briefJSON: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("brief"),
            "on": .string(words.shortDay(basis.day)), "profile": .string(basis.profile),
            "revision": .integer(basis.revision), "figures": brief?.json ?? .null,
            "open": .integer(asking.count), "served": .integer(count(.served)),
            "needs": .array(jsonBriefNeeds),
        ]
    }

    /// One object for each need that nobody fits or that one decision would serve better.
    package var jsonBriefNeeds: [JSONValue] {
        answeredNeeds.filter { $0.answer.readiness != .settled }.compactMap { need in
            let opening = need.answer.conditional.first.flatMap(conditional)
            let isBetter = better(need.answer) != nil
            guard need.answer.readiness != .served || isBetter else { return nil }
            return [
                "need": .string(need.key.shown), "title": .string(self.need(need.key).title),
                "readiness": .string(need.answer.readiness.rawValue),
                "outcome": .string(need.answer.outcome.rawValue),
                "cause": .string(explanation(need.answer, need.ranking)),
                "decision": JSONValue(opening),
            ]
        }
    }
}

extension BriefFigures {
    var json: JSONValue {
        [
            "period": JSONValue(period?.text), "all": whole.json,
            "year_before": yearBefore?.json ?? .null,
            "by_responsible": .array(
                parties.map { ["name": .string($0.name), "counts": $0.tally.json] }),
            "offices": offices.map { offices in
                [
                    "due": .integer(offices.due), "missing": JSONValue(offices.missing),
                ]
            } ?? .null,
        ]
    }
}

extension NeedTally {
    fileprivate var json: JSONValue {
        let rate = FunnelRate.success.thousandths(in: self)
        let steps = FunnelStep.allCases.map { JSONValue.Member($0.name, .integer(count($0))) }
        return .object(
            steps + [
                .init("success", rate.map { .thousandths($0) } ?? .null),
                .init("contracts", JSONValue(contracts?.text)),
                .init("budgets", JSONValue(budgets?.text)),
                .init("unpriced", .integer(unpriced)),
            ])
    }
}
