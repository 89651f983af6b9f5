package import Pool

extension Matcher {
    /// The reasons and gates of one pair, open or closed; it has no rank.
    ///
    /// Returns `nil` when the snapshot does not hold the need or the candidate.
    package func explain(need: Key, candidate: Key, kind: Kind? = nil) -> Match? {
        guard let need = snapshot.need(need),
            let number = snapshot.number(of: candidate, kind: kind)
        else { return nil }
        let gatekeeper = Gatekeeper(need, index, profile, audience)
        return match(need, number, Scorer(need, self), gatekeeper.verdict(on: number))
    }
}
