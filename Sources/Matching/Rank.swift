package import Pool

extension Matcher {
    /// Ranks the candidates of a need: best first, ties by the text of the key.
    ///
    /// Without `top` every open pair with points is ranked. Closed pairs are those met on the way.
    /// Returns `nil` when the snapshot does not hold the need.
    package func rank(
        need key: Key, kinds: Set<Kind> = Matcher.kinds, top: Int? = nil, withClosed: Bool = false
    ) -> Ranking? {
        guard let need = snapshot.need(key) else { return nil }
        let scorer = Scorer(need, self)
        let gatekeeper = Gatekeeper(need, index, profile, disclosure)
        var ranking = Ranking(need: key, pairs: [], closed: [], considered: 0)
        ranking.considered = snapshot.candidates.count { kinds.contains($0.kind) }
        for candidate in ordered(scorer, kinds) {
            if let top, ranking.pairs.count >= top { break }
            let verdict = gatekeeper.verdict(on: candidate)
            if verdict.closed.isEmpty {
                var match = match(need, candidate, scorer, verdict)
                match.rank = ranking.pairs.count + 1
                ranking.pairs.append(match)
            } else if withClosed {
                ranking.closed.append(match(need, candidate, scorer, verdict))
            }
        }
        link(&ranking.pairs)
        return ranking
    }

    /// The numbers of all candidates with points, best first.
    private func ordered(_ scorer: Scorer, _ kinds: Set<Kind>) -> [Int] {
        let found = scorer.candidates().filter { kinds.contains(snapshot.candidates[$0].kind) }
        let scored = found.map { (number: $0, points: scorer.points(of: $0)) }
        return scored.filter { $0.points > 0 }
            .sorted { ($1.points, $0.number) < ($0.points, $1.number) }.map(\.number)
    }

    func match(
        _ need: Snapshot.Need, _ number: Int, _ scorer: Scorer, _ verdict: Gatekeeper.Verdict
    ) -> Match {
        let candidate = snapshot.candidates[number]
        return Match(
            need: need.key, candidate: candidate.key, kind: candidate.kind,
            reasons: scorer.reasons(for: number), closed: verdict.closed, hints: verdict.hints,
            evidence: index.works[number])
    }

    /// Says of each pair which others in the ranking are its team or its people.
    private func link(_ pairs: inout [Match]) {
        guard pairs.contains(where: { $0.kind != .talent }) else { return }
        var positions: [Key: Int] = [:]
        for (position, pair) in pairs.enumerated() where pair.kind == .talent {
            positions[pair.candidate] = position
        }
        for position in pairs.indices where pairs[position].kind != .talent {
            let pair = pairs[position]
            guard let number = snapshot.number(of: pair.candidate, kind: pair.kind) else {
                continue
            }
            for row in index.people[number] {
                let talent = snapshot.talents[Int(row)].key
                guard let place = positions[talent] else { continue }
                pairs[position].alongside.append(talent)
                pairs[place].alongside.append(pair.candidate)
            }
        }
    }
}
