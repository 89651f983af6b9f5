import Matching
import Pool

extension MatchReport {
    /// The answer to one need; its outcome, sentences, tables and counts all follow from it.
    struct Answer: Hashable {
        /// The pairs that reach the points of a suitable candidate and may still be proposed.
        var suitable: [Match]
        /// Closed pairs that reach them, of candidates who hold all skills that must be held.
        var restricted: [Match]
        /// Closed pairs that reach them, of candidates who lack such a skill.
        var lacking: [Match]
        /// Those of the closed whom one decision would open, best first.
        var conditional: [Match]
        /// The open pairs below them, best first.
        var below: [Match]
        /// The skills asked for that nobody outside the organization itself holds.
        var missing: [SkillSupply]
        /// Whether nobody has all the skills that must be held, though each has its holders.
        var isDivided: Bool
        /// Whether the need says what it is about.
        var isStated: Bool
        /// Whether the need has as many contracts as it asks for.
        var isSettled: Bool
    }

    func answer(to ranking: Ranking) -> Answer {
        let need = need(ranking.need)
        // What was only found in a text proves no gap.
        let stated = Set(need.skills.filter { !$0.isRecognized }.map(\.skill))
        let fits = { (match: Match) in match.points >= bands.suitable }
        let meets = { (match: Match) in !match.closed.contains { $0.gate == .mustSkill } }
        // The best come first: of the many that are closed few are looked at.
        let closed = ranking.closed.prefix(while: fits)
        // Thousands may be closed: they are looked at where nobody is open.
        let isDivided =
            ranking.pairs.isEmpty && !ranking.closed.isEmpty
            && need.skills.contains(where: \.must) && !ranking.closed.contains(where: meets)
        let isSettled = settlement(of: ranking.need) != nil
        return Answer(
            suitable: isSettled ? [] : ranking.pairs.prefix(while: fits).filter(\.isRecommendable),
            restricted: closed.filter(meets),
            lacking: closed.filter { !meets($0) },
            conditional: isSettled ? [] : closed.filter { $0.decision != nil },
            below: Array(ranking.pairs.drop(while: fits)),
            missing: ranking.supply.filter { $0.isMissing && stated.contains($0.skill) },
            isDivided: isDivided,
            isStated: !need.skills.isEmpty || !need.problem.isEmpty || !need.keyTechnology.isEmpty,
            isSettled: isSettled)
    }
}

extension MatchReport.Answer {
    var outcome: MatchReport.Outcome {
        if isSettled { return .settled }
        if !suitable.isEmpty { return .served }
        if !held.isEmpty { return .restricted }
        if !missing.isEmpty || isDivided { return .expertise }
        return isStated ? .notFound : .incomplete
    }

    /// Those of the restricted whom the need could win: its own people are no answer to it.
    var held: [Match] { restricted.filter { !$0.closed.contains { $0.gate == .ownEmployer } } }

    /// Those without a required skill whom nothing else keeps away and who hold something near it.
    var recognizable: [Match] { lacking.filter { !$0.nearSkills.isEmpty } }
}

extension Match {
    /// What the candidate holds in place of the required skills that it lacks, when it has
    /// something near each of them and no other gate closes the pair.
    var nearSkills: [SkillFit] {
        guard closed.allSatisfy({ $0.gate == .mustSkill }) else { return [] }
        let lacking = closed.flatMap(\.keys).map { key in skillFits.first { $0.asked == key } }
        let near = lacking.compactMap(\.self).filter { $0.standing != .absent }
        return near.count == lacking.count ? near : []
    }
}
