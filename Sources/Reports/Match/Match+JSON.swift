import Matching
import Pool

extension JSONValue {
    /// A number given in thousandths.
    static func thousandths(_ value: Int) -> JSONValue {
        .decimal(digits: value, places: 3)
    }

    init(_ key: Pool.Key?) { self.init(key?.shown) }

    fileprivate init(_ keys: [Pool.Key]) { self.init(keys.map(\.shown)) }

    fileprivate init(_ day: Day?) {
        self.init(day.flatMap { PartialDate(daysSinceEpoch: Int($0))?.text })
    }
}

extension Reason {
    var json: JSONValue {
        [
            "part": .string(part.rawValue),
            "raw": .thousandths(raw.thousandths),
            "mapped": .thousandths(mapped.thousandths),
            "max": .integer(maximum),
            "points": .integer(points),
            "rank_score": .integer(rankScore),
            "detail": .array(details.map { part.telling.json($0) }),
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
            "near": JSONValue(near),
            "accepted": .bool(isAccepted),
            "opening": opening?.json ?? .null,
        ]
    }
}

extension Opening {
    /// What would open a gate, with the value that it speaks of.
    var json: JSONValue {
        let (kind, value): (String, JSONValue) =
            switch self {
            case .way(let way): ("way", .string(way))
            case .acceptance(let skill, _): ("acceptance", .string(skill.shown))
            case .confirmation(let skill): ("confirmation", .string(skill.shown))
            case .fewerDays(let days): ("fewer-days", .integer(days))
            case .moreDays(let days): ("more-days", .integer(days))
            case .lowerClass(let rank): ("lower-class", JSONValue(rank))
            case .consent: ("consent", .null)
            case .identity: ("identity", .null)
            case .publication: ("publication", .null)
            case .activation: ("activation", .null)
            case .room: ("room", .null)
            case .time(let day): ("time", JSONValue(Optional(day)))
            }
        return ["kind": .string(kind), "value": value, "decision": .bool(isDecision)]
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
