import Pool

/// A pair that gates close, with what they found.
package struct ClosedPair: Hashable, Sendable {
    package let pair: PlanPair
    package let findings: [GateFinding]
}

extension Matcher {
    /// The pairs that may not be brought together on the day of the matcher; whatever their points.
    ///
    /// Pairs of which the snapshot does not hold both are left out, and so are those of a kind that the
    /// need has no use for.
    ///
    /// - Complexity: the gates of each need are prepared once.
    package func closed(among pairs: [PlanPair]) -> [ClosedPair] {
        Dictionary(grouping: pairs, by: \.need).flatMap { need, pairs -> [ClosedPair] in
            guard let row = snapshot.need(need) else { return [] }
            let gatekeeper = Gatekeeper(row, index, profile, disclosure)
            return pairs.filter { gatekeeper.admits($0.kind) }.compactMap { pair in
                snapshot.number(of: pair.candidate, kind: pair.kind).map { number in
                    let verdict = gatekeeper.verdict(on: gatekeeper.contribution(of: number))
                    return ClosedPair(pair: pair, findings: verdict.closed)
                }
            }
        }.filter { !$0.findings.isEmpty }.sorted { $0.pair < $1.pair }
    }
}
