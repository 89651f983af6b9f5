package import Pool

/// All that a plan is made from: the needs with the places that are still to be filled, who comes into
/// question, and what each can give.
package struct PlanBasis: Sendable {
    package let terms: PlanTerms
    /// The needs in the order of their keys.
    package private(set) var needs: [Need] = []
    package private(set) var candidates: [PlanCandidate] = []
    package private(set) var people: [Key: PlanPerson] = [:]
    /// Those of one need together, best first.
    package private(set) var offers: [PlanOffer] = []
    private var known: Set<Named> = []

    /// A need in a plan.
    package struct Need: Hashable, Sendable {
        package let key: Key
        /// How many candidates it is to get.
        package let places: Int
        /// How many contracts it has.
        package let contracts: Int
        /// Whether it sets up a workstation, where the law limits academicians.
        package let isForStation: Bool
    }

    private struct Named: Hashable {
        let kind: Kind
        let key: Key
    }

    package init(_ terms: PlanTerms) { self.terms = terms }

    /// How many closed pairs of a need are looked at for what opening them would bring.
    private static let mostClosed = 20

    /// Adds a need with its ranking: every pair that comes into question must be in it.
    package mutating func add(_ ranking: Ranking, _ matcher: Matcher) {
        guard let need = matcher.snapshot.need(ranking.need) else { return }
        let contracts = Set(ranking.introductions.filter(\.isSuccess).map(\.key)).count
        let places = (terms.experts ?? need.experts) - contracts
        needs.append(
            Need(
                key: need.key, places: max(0, places), contracts: contracts,
                isForStation: need.kind == .platform))
        let open = ranking.pairs.filter { $0.isRecommendable && $0.points >= terms.from }
        let closed = ranking.closed.filter { match in
            match.points >= terms.from && match.standing?.isSuccess != true
                && PlanOffer(match).opening != nil
        }
        for match in open + closed.prefix(Self.mostClosed) { add(match, matcher) }
    }

    /// Adds a pair, unless it is there.
    package mutating func add(_ match: Match, _ matcher: Matcher) {
        let offer = PlanOffer(match)
        guard let candidate = matcher.planCandidate(match.candidate, match.kind) else { return }
        offers.append(offer)
        guard known.insert(Named(kind: match.kind, key: match.candidate)).inserted else { return }
        candidates.append(candidate)
        for person in candidate.people where people[person] == nil {
            people[person] = matcher.planPerson(person)
        }
    }

    /// The offer of a pair.
    package func offer(_ pair: PlanPair) -> PlanOffer? { offers.first { $0.pair == pair } }
}
