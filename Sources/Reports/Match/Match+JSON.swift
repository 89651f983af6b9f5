import Matching
import Pool

extension JSONValue {
    /// A number given in thousandths.
    fileprivate static func thousandths(_ value: Int) -> JSONValue {
        .decimal(digits: value, places: 3)
    }

    fileprivate init(_ key: Key?) { self.init(key?.shown) }

    fileprivate init(_ keys: [Key]) { self.init(keys.map(\.shown)) }

    fileprivate init(_ day: Day?) {
        self.init(day.flatMap { PartialDate(daysSinceEpoch: Int($0))?.text })
    }
}

extension Reason {
    var json: JSONValue {
        [
            "part": .string(part.rawValue),
            "raw": .thousandths(raw),
            "mapped": .thousandths(mapped),
            "max": .integer(maximum),
            "points": .integer(points),
            "detail": .array(details.map(\.json)),
            "evidence_keys": JSONValue(evidence),
        ]
    }
}

extension GateFinding {
    var json: JSONValue {
        [
            "gate": .string(gate.rawValue),
            "keys": JSONValue(keys),
            "text": JSONValue(text),
            "asked": JSONValue(asked),
            "found": JSONValue(found),
            "document": JSONValue(rule?.document),
            "until": JSONValue(until),
            "person": JSONValue(person),
        ]
    }
}

extension Standing {
    var json: JSONValue {
        [
            "engagement": JSONValue(key),
            "candidate": JSONValue(candidate),
            "state": .string(state.rawValue),
            "stage": .string(stage.text),
            "declined_by": JSONValue(party?.rawValue),
            "reason": JSONValue(reason?.text),
            "signed": JSONValue(signed?.text),
            "date": JSONValue(date?.text),
        ]
    }
}

extension Detail {
    fileprivate var json: JSONValue {
        switch self {
        case .skill(let fit): fit.json
        case .similar(let similar):
            [
                "source": JSONValue(similar.source), "kind": .string(similar.kind.rawValue),
                "cosine": .thousandths(similar.cosine), "terms": JSONValue(similar.terms),
            ]
        case .code(let fit):
            [
                "axis": .string(fit.axis.rawValue), "asked": .string(fit.asked),
                "held": JSONValue(fit.held), "closeness": .thousandths(fit.closeness),
            ]
        case .recognition(let fit):
            [
                "asked": fit.asked.json, "held": fit.held?.json ?? .null,
            ]
        case .place(let fit):
            [
                "asked": .string(fit.asked), "held": .string(fit.held),
                "distance": .string(fit.distance.rawValue),
            ]
        case .mode(let fit):
            [
                "asked": .string(fit.asked), "held": JSONValue(fit.held),
                "fit": .thousandths(fit.fit),
            ]
        case .days(let asked, let offered):
            ["asked_days": .integer(asked), "offered_days": JSONValue(offered)]
        case .outcomes(let outcomes):
            [
                "count": .integer(outcomes.count), "successes": .integer(outcomes.successes),
                "rating": outcomes.rating.map(JSONValue.thousandths) ?? .null,
            ]
        }
    }
}

extension SkillFit {
    fileprivate var json: JSONValue {
        [
            "asked": JSONValue(asked), "share": .thousandths(share), "must": .bool(must),
            "held": JSONValue(held), "relation": JSONValue(relation?.rawValue),
            "asked_level": JSONValue(askedLevel), "held_level": JSONValue(heldLevel),
            "holder": JSONValue(holder), "backed": .bool(isBacked),
            "cover": .thousandths(cover),
        ]
    }
}

extension Snapshot.Recognition {
    fileprivate var json: JSONValue {
        [
            "scheme": .string(scheme), "class": .string(code), "rank": JSONValue(neutral),
        ]
    }
}
