package import Pool

/// All that a plan is made from: the needs with the places that are still to be filled, who comes into
/// question, and what each can give.
package struct PlanInput: Sendable {
    package let request: PlanRequest
    /// The needs in the order of their keys.
    package private(set) var needs: [Need] = []
    package private(set) var candidates: [PlanCandidate] = []
    package private(set) var people: [Key: PlanPerson] = [:]
    /// Those of one need together, best first.
    package private(set) var offers: [PlanOffer] = []
    private var places: [PlanCandidate.ID: Int] = [:]
    private var pairs: Set<PlanPair> = []

    /// A need in a plan.
    package struct Need: Hashable, Sendable {
        package let key: Key
        /// How many candidates it is to get.
        package let places: Int
        /// Whether it sets up a workstation, where the law limits academicians.
        package let isForStation: Bool
    }

    package init(_ request: PlanRequest) { self.request = request }

    /// How many closed pairs of a need are looked at for what opening them would bring.
    private static let mostClosed = 20

    /// Adds a need with its ranking: every pair that comes into question must be in it.
    ///
    /// - Parameters:
    ///   - ranking: the candidates of the need.
    ///   - matcher: what ranked them.
    ///   - placed: pairs that the plan has, whatever came of them since: a contract of theirs fills
    ///     the place that they have, and no other.
    package mutating func add(
        _ ranking: Ranking, _ matcher: Matcher, placed: Set<PlanPair> = []
    ) {
        guard let need = matcher.snapshot.need(ranking.need) else { return }
        let own = Set(placed.filter { $0.need == need.key }.map(\.candidate))
        let others = ranking.introductions.filter { !own.contains($0.candidate) }
        let isRest = request.isRest == true
        let contracts = Set(others.filter(\.isSuccess).map(\.key)).count
        let talks = isRest ? others.count { $0.state == .open } : 0
        let places = (request.experts ?? need.experts) - contracts - talks
        needs.append(
            Need(
                key: need.key, places: max(0, places), isForStation: need.kind == .platform))
        let open = ranking.pairs.filter { match in
            own.contains(match.candidate)
                || match.isRecommendable && match.points >= request.from ?? 0
                    && !(isRest && match.standing?.state == .open)
        }
        let closed = ranking.closed.filter { match in
            match.points >= request.from ?? 0 && match.standing?.isSuccess != true
                && PlanOffer(match).opening != nil
        }
        for match in open + closed.prefix(Self.mostClosed) { add(match, matcher) }
    }

    /// Adds a pair, unless it is there.
    package mutating func add(_ match: Match, _ matcher: Matcher) {
        let offer = PlanOffer(match)
        guard !holds(offer.pair) else { return }
        if candidate(of: offer.pair) == nil {
            guard let candidate = matcher.planCandidate(match.candidate, match.kind) else { return }
            add(candidate, matcher)
        }
        pairs.insert(offer.pair)
        offers.append(offer)
    }

    private mutating func add(_ candidate: PlanCandidate, _ matcher: Matcher) {
        places[candidate.id] = candidates.count
        candidates.append(candidate)
        for person in candidate.people + candidate.principals where people[person] == nil {
            people[person] = matcher.planPerson(person)
        }
    }

    /// Who is placed by a pair; `nil` where nobody knows it.
    package func candidate(of pair: PlanPair) -> PlanCandidate? {
        places[pair.candidateID].map { candidates[$0] }
    }

    /// The people whose places a pair takes: who has none left does not come with a team that another
    /// leads, or with a workstation where others have some.
    package func crew(of pair: PlanPair) -> [Key] { candidate(of: pair).map(crew) ?? [] }

    func crew(of candidate: PlanCandidate) -> [Key] {
        let coming = candidate.people.filter { person in
            candidate.kind == .team && candidate.principals.contains(person)
                || people[person].map { $0.room(request) > 0 } == true
        }
        return coming.isEmpty ? candidate.people : coming
    }

    /// Whether a pair comes into question.
    package func holds(_ pair: PlanPair) -> Bool { pairs.contains(pair) }

    /// The pairs that are in touch.
    package var promised: Set<PlanPair> {
        Set(offers.filter { $0.standing?.state == .open }.map(\.pair))
    }
}
