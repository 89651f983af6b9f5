package import Assignment
package import Pool

/// What a plan is made from, in whole numbers, as the solver takes it, and the way back.
package struct PlanProblem: Sendable {
    package let input: PlanInput
    package let choices: PlanChoices
    package let instance: AssignmentInstance
    /// The needs and candidates by their numbers in the instance, in the order of their keys.
    package let needs: [PlanInput.Need]
    package let candidates: [PlanCandidate]
    package let people: [Key]
    let orgs: [Key]
    /// The offer of each pair of the instance.
    package let offers: [PlanOffer]

    package init(_ input: PlanInput, _ choices: PlanChoices) {
        let needs = input.needs.sorted { $0.key.precedes($1.key) }
        let candidates = input.candidates.sorted { left, right in
            left.key == right.key
                ? left.kind.rawValue < right.kind.rawValue : left.key.precedes(right.key)
        }
        let people = input.people.keys.sorted { $0.precedes($1) }
        let orgs = unique(candidates.compactMap(\.org))
        let numbers = Numbers(needs, candidates, people, orgs)
        let offers = input.offers.sorted { $0.pair < $1.pair }
        let request = input.request
        let beyond = Beyond(offers, choices, input)
        self.needs = needs
        self.candidates = candidates
        self.people = people
        self.orgs = orgs
        self.offers = offers
        self.input = input
        self.choices = choices
        instance = AssignmentInstance(
            needs: needs.map {
                AssignmentInstance.Need(places: $0.places, isLimited: $0.isForStation)
            },
            candidates: candidates.map { numbers.candidate($0, input, beyond) },
            people: people.map { key in
                AssignmentInstance.Person(
                    places: (input.people[key]?.room(request) ?? 0) + beyond.of(key),
                    limit: input.people[key]?.quota)
            },
            pairs: offers.map { numbers.pair($0, choices, request) }, perOrg: request.perOrg)
    }
}

extension PlanProblem {
    /// Whether some pairs have points ahead.
    var hasPromises: Bool { zip(instance.pairs, offers).contains { $0.score != $1.points } }

    /// The instance without the points that promised pairs have ahead, by which changes are priced.
    var plain: AssignmentInstance {
        var plain = instance
        for (number, offer) in offers.enumerated() { plain.score(number, offer.points) }
        return plain
    }
}

/// The numbers of what has keys.
private struct Numbers {
    private let needs: [Key: Int]
    private let candidates: [PlanCandidate.ID: Int]
    private let people: [Key: Int]
    private let orgs: [Key: Int]

    init(
        _ needs: [PlanInput.Need], _ candidates: [PlanCandidate], _ people: [Key], _ orgs: [Key]
    ) {
        self.needs = numbered(needs.map(\.key))
        self.candidates = numbered(candidates.map(\.id))
        self.people = numbered(people)
        self.orgs = numbered(orgs)
    }

    func candidate(
        _ candidate: PlanCandidate, _ input: PlanInput, _ beyond: Beyond
    ) -> AssignmentInstance.Candidate {
        // So large a number of places is as good as any.
        AssignmentInstance.Candidate(
            capacity: min(candidate.room(input.request), needs.count) + beyond.of(candidate.key),
            org: candidate.org.flatMap { orgs[$0] },
            people: input.crew(of: candidate).compactMap { people[$0] },
            principals: candidate.principals.compactMap { people[$0] })
    }

    func pair(
        _ offer: PlanOffer, _ choices: PlanChoices, _ request: PlanRequest
    ) -> AssignmentInstance.Pair {
        let pair = offer.pair
        let isPinned = choices.pinned.contains(pair)
        let isForbidden = choices.forbidden.contains(pair) || !(offer.isOpen || isPinned)
        return AssignmentInstance.Pair(
            need: needs[pair.need] ?? 0,
            candidate: candidates[pair.candidateID] ?? 0,
            score: offer.points + (choices.kept.contains(pair) ? request.keep ?? 0 : 0),
            fine: offer.rankScore, tie: pair.tie,
            choice: isPinned ? .pinned : isForbidden ? .forbidden : .free)
    }
}

/// The places that somebody takes up beyond what is left to him: since it was decided to pin him all
/// the same, or because the contract that took the place is the pair's own.
private struct Beyond {
    private var places: [Key: Int] = [:]

    init(_ offers: [PlanOffer], _ choices: PlanChoices, _ input: PlanInput) {
        for offer in offers
        where offer.isFull && choices.pinned.contains(offer.pair)
            || offer.standing?.isSuccess == true
        {
            for key in Set([offer.pair.candidate] + input.crew(of: offer.pair)) {
                places[key, default: 0] += 1
            }
        }
    }

    func of(_ key: Key) -> Int { places[key] ?? 0 }
}

/// The number of each value in a list where none stands twice.
private func numbered<Value: Hashable>(_ values: [Value]) -> [Value: Int] {
    Dictionary(values.enumerated().map { ($1, $0) }) { first, _ in first }
}
