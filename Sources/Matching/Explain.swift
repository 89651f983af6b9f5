package import Pool

extension Matcher {
    /// The reasons and gates of one pair, open or closed; it has no rank.
    ///
    /// Returns `nil` when the snapshot does not hold the need or the candidate, or the candidate is
    /// of a kind that the need has no use for.
    package func explain(need: Key, candidate: Key, kind: Kind? = nil) -> Match? {
        guard let need = snapshot.need(need),
            let number = snapshot.number(of: candidate, kind: kind)
        else { return nil }
        let gatekeeper = Gatekeeper(need, index, profile, disclosure)
        guard gatekeeper.admits(snapshot.candidates[number].kind) else { return nil }
        let contribution = gatekeeper.contribution(of: number)
        let verdict = gatekeeper.verdict(on: contribution)
        return match(contribution, Scorer(need, self), gatekeeper, verdict)
    }

    /// The needs for which one talent is open and has points, each with that pair alone.
    ///
    /// The best come first, ties by key. Nothing is told of others, so the pairs have no rank. Each
    /// need is looked at by itself; those that the snapshot does not hold are left out.
    package func needs(_ keys: [Key], for talent: Key, top: Int? = nil) -> [Ranking] {
        let pairs = keys.compactMap { explain(need: $0, candidate: talent, kind: .talent) }
            .filter { $0.closed.isEmpty && $0.points > 0 }
            .sorted { left, right in
                left.rankScore != right.rankScore
                    ? left.rankScore > right.rankScore : left.need.precedes(right.need)
            }
        return pairs.prefix(top ?? pairs.count).map {
            Ranking(need: $0.need, pairs: [$0], closed: [], considered: 1)
        }
    }
}
