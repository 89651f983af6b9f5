package import Pool

extension Matcher {
    /// The reasons and gates of one pair, open or closed; it has no rank.
    ///
    /// Returns `nil` when the snapshot does not hold the need or the candidate, or the candidate is
    /// of a kind that the need has no use for.
    package func explain(need: Key, candidate: Key, kind: Kind? = nil) -> Match? {
        PairExplainer(need, candidate, kind, self)?.match
    }

    /// All that can be said of one pair.
    ///
    /// Returns `nil` in the same cases as `explain`.
    ///
    /// - Complexity: as of ranking the need, but that only this pair and its neighbour are told of.
    package func explanation(
        need: Key, candidate: Key, kind: Kind? = nil
    ) -> PairExplanation? {
        PairExplainer(need, candidate, kind, self)?.explanation
    }

    /// The needs for which one candidate has points, each with that pair alone.
    ///
    /// The open ones come first, best first, ties by key. Each need is looked at by itself; those
    /// that the snapshot does not hold, or that have no use for the kind, are left out.
    ///
    /// - Parameters:
    ///   - keys: the needs.
    ///   - candidate: the talent, team or workstation.
    ///   - kind: which of them it is.
    ///   - top: how many open pairs are told; without it every one with points.
    ///   - isRanked: whether each open pair bears its place among all candidates of the need, which
    ///     says something of the others.
    ///   - withClosed: whether the closed pairs are told too.
    /// - Returns: a ranking of one pair for each need.
    /// - Complexity: with places, as of ranking all the needs.
    package func needs(
        _ keys: [Key], for candidate: Key, _ kind: Kind, top: Int? = nil, isRanked: Bool = false,
        withClosed: Bool = false
    ) -> [Ranking] {
        // Each need's explainer is let go at once: it holds a number for every work of the pool.
        let pairs = keys.compactMap { explain(need: $0, candidate: candidate, kind: kind) }
            .filter { $0.points > 0 }.sorted(by: Match.isListedBefore)
        let open = pairs.filter(\.closed.isEmpty)
        let closed = withClosed ? pairs.filter { !$0.closed.isEmpty } : []
        return open.prefix(top ?? open.count).map { match in
            var match = match
            if isRanked { match.rank = PairExplainer(match.need, candidate, kind, self)?.place }
            return Ranking(need: match.need, pairs: [match], closed: [], considered: 1)
        }
            + closed.map { Ranking(need: $0.need, pairs: [], closed: [$0], considered: 1) }
    }
}

extension Match {
    /// The order of one candidate's needs: the best first, ties by key.
    fileprivate static func isListedBefore(_ left: Self, _ right: Self) -> Bool {
        left.rankScore != right.rankScore
            ? left.rankScore > right.rankScore : left.need.precedes(right.need)
    }
}
