import Matching
import Pool

extension PlanReport {
    /// The whole plan as one object.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("plan"),
            "key": JSONValue(head.key.map { "\($0)" }), "name": .string(head.name),
            "status": .string(head.status.rawValue), "decided": JSONValue(head.decided?.text),
            "on": .string(words.shortDay(names.basis.day)),
            "revision": .integer(names.basis.revision), "profile": .string(names.basis.profile),
            "model": .string(names.basis.model), "request": json(request),
            "asked": .integer(outcome.asked), "filled": .integer(outcome.filled),
            "points": .integer(outcome.points), "proof": outcome.proof.map(json) ?? .null,
            "floor": outcome.floor.map(json) ?? .null,
            "pricing": .string(outcome.pricingRule.rawValue),
            "needs": .array(jsonNeeds), "people": .array(loads.map(json)),
            "shortages": .array(shortages.map(json)),
            "decisions": .array(decisions.map(json)), "news": JSONValue(news),
        ]
    }

    /// One object for each need.
    package var jsonNeeds: [JSONValue] { asking.map(json) }

    private func json(_ request: PlanRequest) -> JSONValue {
        [
            "from": JSONValue(request.from), "experts": JSONValue(request.experts),
            "load": JSONValue(request.load), "per_org": JSONValue(request.perOrg),
            "keep": JSONValue(request.keep), "fair": .bool(request.isFair == true),
            "rest": .bool(request.isRest == true),
        ]
    }

    private func json(_ proof: PlanProof) -> JSONValue {
        let (word, places, points) =
            switch proof {
            case .only: ("only", 0, 0)
            case .best: ("best", 0, 0)
            case .within(let places, let points): ("within", places, points)
            }
        return [
            "state": .string(word), "places": .integer(places), "points": .integer(points),
        ]
    }

    private func json(_ floor: PlanFloor) -> JSONValue {
        [
            "points": .integer(floor.points), "bound": .integer(floor.bound),
            "proven": .bool(floor.isProven),
        ]
    }

    private func json(_ filling: PlanOutcome.Filling) -> JSONValue {
        [
            "need": .string("\(filling.need.key)"), "title": .string(title(filling.need.key)),
            "places": .integer(filling.need.places), "empty": .integer(filling.empty),
            "placed": .array(filling.taken.map(json)),
            "alternates": .array((alternates[filling.need.key] ?? []).map(json)),
        ]
    }

    private func json(_ offer: PlanOffer) -> JSONValue {
        [
            "candidate": .string("\(offer.pair.candidate)"),
            "kind": .string(offer.pair.kind.rawValue),
            "name": .string(names.name(offer.pair.candidate)), "points": .integer(offer.points),
            "rank_score": .integer(offer.rankScore), "pinned": .bool(isPinned(offer.pair)),
        ]
    }

    private func json(_ alternate: PlanOutcome.Alternate) -> JSONValue {
        [
            "candidate": .string("\(alternate.offer.pair.candidate)"),
            "kind": .string(alternate.offer.pair.kind.rawValue),
            "points": .integer(alternate.offer.points), "price": alternate.price.json,
        ]
    }

    private func json(_ load: PlanLoad) -> JSONValue {
        [
            "person": .string("\(load.person)"), "running": .integer(load.running),
            "given": .integer(load.given), "most": .integer(load.most),
            "needs": JSONValue(load.needs.map { "\($0)" }),
        ]
    }

    private func json(_ shortage: PlanShortage) -> JSONValue {
        [
            "needs": JSONValue(shortage.needs.map { "\($0.key)" }),
            "asked": .integer(shortage.asked), "short": .integer(shortage.short),
            "candidates": JSONValue(shortage.candidates.map { "\($0.key)" }),
            "limited": JSONValue(shortage.limited.map { "\($0.key)" }),
            "orgs": JSONValue(shortage.orgs.map { "\($0)" }),
            "why": JSONValue(shortage.needs.compactMap { explanations[$0.key] }),
            "remedies": .array(shortage.remedies.map(json)),
        ]
    }

    private func json(_ remedy: PlanShortage.Remedy) -> JSONValue {
        let (need, candidate, gates): (Key?, Key, [Gate]) =
            switch remedy.change {
            case .place(let candidate): (nil, candidate.key, [])
            case .opening(let offer, _):
                (offer.pair.need, offer.pair.candidate, offer.closed.map(\.gate))
            }
        return [
            "need": JSONValue(need.map { "\($0)" }), "candidate": .string("\(candidate)"),
            "gates": JSONValue(gates.map(\.rawValue)), "places": .integer(remedy.places),
            "points": JSONValue(remedy.points),
        ]
    }

    private func json(_ decision: PlanPlacement) -> JSONValue {
        [
            "need": .string("\(decision.need)"), "candidate": .string("\(decision.candidate)"),
            "decision": .string(decision.state.inEnglish),
            "overridden": JSONValue(decision.gates.map(\.rawValue)),
            "reason": .string(decision.reason ?? ""), "by": .string(decision.by ?? ""),
            "at": JSONValue(decision.at?.text),
        ]
    }
}
