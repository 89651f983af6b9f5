import Matching
import Pool

extension PairReport {
    /// The whole explanation as one object.
    package var json: JSONValue {
        guard case .object(let pair) = report.json(match) else { return .null }
        let members: [JSONValue.Member] = [
            .init("schema", .string("rencai/1")),
            .init("report", .string("pair")),
        ]
        return .object(members + pair + further)
    }

    private var further: [JSONValue.Member] {
        [
            .init("points", .integer(match.points)),
            .init("place", JSONValue(explanation.place)),
            .init("listed", .integer(explanation.listed)),
            .init("neighbour", explanation.neighbour.map(report.json) ?? .null),
            .init("checks", .array(explanation.checks.map(\.json))),
            .init("openings", match.openings.map { .array($0.map(\.json)) } ?? .null),
            .init("paths", .array(explanation.paths.map(\.json))),
            .init("passages", .array(explanation.passages.map(\.json))),
            .init("improvements", .array(explanation.improvements.map(\.json))),
        ]
    }
}

extension GateCheck {
    fileprivate var json: JSONValue {
        [
            "gate": .string(gate.rawValue), "state": .string(state.rawValue),
            "asked": JSONValue(facts.asked), "found": JSONValue(facts.found),
            "skills": JSONValue(facts.skills.map(\.shown)),
            "findings": .array(findings.map(\.json)),
        ]
    }
}

extension SkillPath {
    fileprivate var json: JSONValue {
        ["asked": .string(asked.shown), "steps": JSONValue(steps.map(\.shown))]
    }
}

extension Passage {
    fileprivate var json: JSONValue {
        [
            "source": .string(source.shown), "kind": .string(kind.rawValue),
            "cosine": .thousandths(cosine), "text": .string(text),
        ]
    }
}

extension Improvement {
    fileprivate var json: JSONValue {
        let (kind, skill, level): (String, Key, Int?) =
            switch change {
            case .confirmation(let skill): ("confirmation", skill, nil)
            case .evidence(let skill): ("evidence", skill, nil)
            case .level(let skill, let level): ("level", skill, level)
            }
        return [
            "change": .string(kind), "skill": .string(skill.shown), "level": JSONValue(level),
            "points": .integer(points), "rank_score": .integer(rankScore),
            "place": .integer(place),
        ]
    }
}
