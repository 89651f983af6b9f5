package import Matching
import Pool

extension PlanDifference {
    /// One object for each need that gets others.
    package var jsonChanges: [JSONValue] {
        changes.map { change in
            [
                "need": .string("\(change.need)"), "before": .array(change.lost.map(\.json)),
                "after": .array(change.won.map(\.json)), "points": .integer(change.points),
            ]
        }
    }
}

extension PlanDifference.Placed {
    fileprivate var json: JSONValue {
        [
            "candidate": .string("\(pair.candidate)"), "kind": .string(pair.kind.rawValue),
            "points": .integer(points),
        ]
    }
}

extension PlanPrice {
    var json: JSONValue { ["places": .integer(places), "points": .integer(points)] }
}

extension PlanOutcome.Alternate {
    /// With the name that a report has for the candidate.
    package func json(named names: MatchReport) -> JSONValue {
        [
            "candidate": .string("\(offer.pair.candidate)"),
            "kind": .string(offer.pair.kind.rawValue),
            "name": .string(names.title(of: offer.pair.candidate)),
            "points": .integer(offer.points),
            "price": price.json,
        ]
    }
}
