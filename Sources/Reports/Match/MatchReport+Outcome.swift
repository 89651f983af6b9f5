package import Matching
import Pool

extension MatchReport {
    /// Whether a need can be served, and what is in the way when it cannot.
    package enum Outcome: String, CaseIterable, Hashable, Sendable {
        case served
        /// Nobody has what is asked for.
        case expertise
        /// Somebody has it, and gates close every such pair.
        case restricted
        /// The need says too little to be matched.
        case incomplete
        /// The need has as many contracts as it asks for.
        case settled
    }

    package func outcome(of ranking: Ranking) -> Outcome {
        if settlement(of: ranking.need) != nil { return .settled }
        if !suitable(ranking).isEmpty { return .served }
        if !restricted(ranking).isEmpty { return .restricted }
        let need = need(ranking.need)
        let isBare = need.skills.isEmpty && need.problem.isEmpty && need.keyTechnology.isEmpty
        return isBare ? .incomplete : .expertise
    }

    /// The pairs that reach the points of a suitable candidate and may still be proposed.
    func suitable(_ ranking: Ranking) -> [Match] {
        guard settlement(of: ranking.need) == nil else { return [] }
        return ranking.pairs.filter { $0.isRecommendable && $0.points >= bands.suitable }
    }

    /// The closed pairs that would have been suitable.
    func restricted(_ ranking: Ranking) -> [Match] {
        ranking.closed.filter { $0.points >= bands.suitable }
    }

    func count(_ outcome: Outcome) -> Int {
        rankings.count { self.outcome(of: $0) == outcome }
    }

    /// Everybody who is suitable for some need.
    var recommended: Set<Key> {
        Set(rankings.flatMap { suitable($0).map(\.candidate) })
    }

    /// How many needs name a candidate first.
    struct Load: Hashable {
        var candidate: Key
        var kind: Kind
        var needs: Int
        var capacity: Int?

        var isExceeded: Bool { needs > capacity ?? needs }
    }

    /// The candidates named first for some need: the most loaded first, ties by key.
    var loads: [Load] {
        let first = rankings.compactMap { suitable($0).first }
        return Dictionary(grouping: first, by: \.candidate)
            .map { key, matches in
                Load(
                    candidate: key, kind: matches[0].kind, needs: matches.count,
                    capacity: facts.candidates[key]?.capacity)
            }
            .sorted { ($1.needs, $0.candidate) < ($0.needs, $1.candidate) }
    }
}

extension MatchReport {
    /// How well the suitable candidates of a need cover one skill that it asks for.
    struct Cover: Hashable {
        var skill: Key
        /// The best cover, in thousandths.
        var best: Int
        /// How many of the candidates cover it at all.
        var holders: Int
    }

    func covers(_ ranking: Ranking) -> [Cover] {
        let fits = ranking.pairs.map { $0.skillFits }
        return need(ranking.need).skills.map { asked in
            let covers = fits.compactMap { fits in
                fits.first { $0.asked == asked.skill }?.cover
            }
            return Cover(
                skill: asked.skill, best: covers.max() ?? 0, holders: covers.count { $0 > 0 })
        }
    }

    /// The share of the asked skills, by weight, that the candidates of a need cover, in percent.
    func coverage(_ ranking: Ranking) -> Int {
        let skills = need(ranking.need).skills
        let total = skills.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return 0 }
        let covered = zip(skills, covers(ranking)).reduce(0) { $0 + $1.0.weight * $1.1.best }
        return (covered + total * 5) / (total * 10)
    }
}

extension Match {
    var skillFits: [SkillFit] { reasons.flatMap(\.skillFits) }
}

extension Reason {
    var skillFits: [SkillFit] {
        details.compactMap { detail in
            if case .skill(let fit) = detail { fit } else { nil }
        }
    }
}
