package import Matching
import Pool

extension MatchReport {
    /// The whole report as one object.
    package var json: JSONValue {
        let members: [JSONValue.Member] = [
            .init("schema", .string("rencai/1")),
            .init("report", .string("match")),
            .init("on", .string(words.shortDay(basis.day))),
            .init("period", JSONValue(basis.period?.text)),
            .init("profile", .string(basis.profile)),
            .init("model", .string(basis.model)),
            .init("revision", .integer(basis.revision)),
            .init("audience", .string(audience.name)),
            .init("needs", .array(rankings.map(json))),
            .init("settled", .array(settlements.map(json))),
        ]
        return .object(members + (brief.map { [.init("brief", $0.json)] } ?? []))
    }

    /// One object for each pair, as `match --jsonl` prints them.
    package var jsonPairs: [JSONValue] { rankings.flatMap { pairs($0).map(json) } }

    private func pairs(_ ranking: Ranking) -> [Match] { ranking.pairs + ranking.closed }

    private func json(_ ranking: Ranking) -> JSONValue {
        let need = need(ranking.need)
        var members: [JSONValue.Member] = [
            .init("need", shownKey(of: ranking.need)),
            .init("title", .string(need.title)),
            .init("org", .string(need.org)),
        ]
        if isInternal {
            members += [
                .init("outcome", .string(outcome(of: ranking).rawValue)),
                .init("readiness", .string(answer(to: ranking).readiness.rawValue)),
                .init("considered", .integer(ranking.considered)),
                .init("file", need.file?.json ?? .null),
            ]
        }
        return .object(members + [.init("pairs", .array(pairs(ranking).map(json)))])
    }

    /// The key of a need; null where the reader may not know whose it is.
    private func shownKey(of need: Key) -> JSONValue {
        let key = key(of: need)
        return key.isEmpty ? .null : .string(key)
    }

    /// One pair, with all that it was computed from; outside, as it is read.
    package func json(_ match: Match) -> JSONValue {
        let members: [JSONValue.Member] =
            [
                .init("need", shownKey(of: match.need)),
                .init("candidate", isInternal ? .string(match.candidate.shown) : .null),
                .init("kind", .string(match.kind.rawValue)),
                .init("rank", JSONValue(match.rank)),
                .init("score", isInternal ? JSONValue(match.score) : .null),
                .init("rank_score", isInternal ? .integer(match.rankScore) : .null),
            ] + (isInternal ? workings(match) : reading(match)) + run
        return .object(members)
    }

    private func workings(_ match: Match) -> [JSONValue.Member] {
        [
            .init("reasons", .array(match.reasons.map(\.json))),
            .init("evidence", .integer(match.evidence.count)),
            .init("indicators", .array(match.indicators.map(\.json))),
            .init("gates", .array(match.closed.map(\.json))),
            .init("hints", .array(match.hints.map(\.json))),
            .init("withheld", .array(match.withheld.map(\.json))),
            .init("standing", match.standing?.json ?? .null),
        ]
    }

    private func json(_ settlement: Settlement) -> JSONValue {
        let need = need(settlement.need)
        return [
            "need": shownKey(of: settlement.need), "title": .string(need.title),
            "org": .string(need.org), "contracts": .array(settlement.contracts.map(\.json)),
        ]
    }

    /// Sentences instead of what they were made from, which names works and people by their keys.
    private func reading(_ match: Match) -> [JSONValue.Member] {
        let facts = facts.candidates[match.candidate]
        let reasons = mainReasons(match).map { reason -> JSONValue in
            ["part": .string(reason.part.rawValue), "text": .string(sentence(reason))]
        }
        return [
            .init("title", .string(need(match.need).title)),
            .init("org", .string(need(match.need).org)),
            .init("name", .string(name(match))),
            .init("unit", .string(facts?.unit ?? "")),
            .init("titles", JSONValue(facts?.titles ?? [])),
            .init("fields", JSONValue(facts?.fields ?? [])),
            .init("advice", .string(bands.advice(match.points).rawValue)),
            .init("reasons", .array(reasons)),
            .init("evidence", JSONValue(evidence(match))),
            .init("progress", JSONValue(sentence(match.standing))),
        ]
    }

    private var run: [JSONValue.Member] {
        [
            .init("on", .string(words.shortDay(basis.day))),
            .init("profile", .string(basis.profile)),
            .init("model", .string(basis.model)),
            .init("revision", .integer(basis.revision)),
        ]
    }
}

extension MatchReport.NeedFile {
    fileprivate var json: JSONValue {
        [
            "budget": JSONValue(budget?.text), "modes": JSONValue(modes.map(\.text)),
            "status": .string(status.text), "responsible": .string(responsible),
            "industries": JSONValue(industries),
        ]
    }
}
