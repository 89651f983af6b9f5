package import Matching
import Pool

extension MatchReport {
    /// The whole report as one object.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"),
            "report": .string("match"),
            "on": .string(words.shortDay(basis.day)),
            "profile": .string(basis.profile),
            "model": .string(basis.model),
            "revision": .integer(basis.revision),
            "audience": .string(basis.audience.rawValue),
            "needs": .array(rankings.map(json)),
        ]
    }

    /// One object for each pair, as `match --jsonl` prints them.
    package var jsonPairs: [JSONValue] { rankings.flatMap { pairs($0).map(json) } }

    /// The pairs that the audience may see: closed ones stay inside the department.
    private func pairs(_ ranking: Ranking) -> [Match] {
        ranking.pairs + (isInternal ? ranking.closed : [])
    }

    private func json(_ ranking: Ranking) -> JSONValue {
        let need = need(ranking.need)
        return [
            "need": .string(ranking.need.description),
            "title": .string(need.title),
            "org": .string(org(of: need)),
            "outcome": .string(outcome(of: ranking).rawValue),
            "considered": .integer(ranking.considered),
            "pairs": .array(pairs(ranking).map(json)),
        ]
    }

    /// One pair; points are left out for audiences outside the department.
    package func json(_ match: Match) -> JSONValue {
        let reasons = match.reasons.map { isInternal ? $0.json : $0.jsonWithoutPoints }
        var members: [JSONValue.Member] = [
            .init("need", .string(match.need.description)),
            .init("candidate", .string(match.candidate.description)),
            .init("kind", .string(match.kind.rawValue)),
            .init("rank", JSONValue(match.rank)),
            .init("score", isInternal ? JSONValue(match.score) : .null),
        ]
        if !isInternal {
            members.append(.init("advice", .string(bands.advice(match.points).rawValue)))
        }
        members += [
            .init("reasons", .array(reasons)),
            .init("evidence", .integer(match.evidence.count)),
            .init("gates", .array(match.closed.map(\.json))),
            .init("hints", .array(isInternal ? match.hints.map(\.json) : [])),
            .init("on", .string(words.shortDay(basis.day))),
            .init("profile", .string(basis.profile)),
            .init("model", .string(basis.model)),
            .init("revision", .integer(basis.revision)),
        ]
        return .object(members)
    }
}
