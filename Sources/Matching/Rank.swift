package import Pool

extension Matcher {
    /// Ranks the candidates of a need: best first, ties by the text of the key.
    ///
    /// They are ranked by the exact sum of their points.
    ///
    /// - Parameters:
    ///   - key: the need.
    ///   - kinds: the kinds of candidate that are looked at.
    ///   - top: how many open pairs are ranked; without it every one with points.
    ///   - withClosed: whether the closed pairs that are met on the way are told.
    ///   - candidates: the only ones that can be ranked, by number; without it all.
    ///   - least: from how many points on pairs are of interest; some below may be told.
    /// - Returns: `nil` when the snapshot does not hold the need.
    /// - Complexity: time grows with the postings of what the need asks for, and with the candidates
    ///   among them that are scored.
    package func rank(
        need key: Key, kinds: Set<Kind> = Matcher.kinds, top: Int? = nil,
        withClosed: Bool = false, among candidates: [Int]? = nil, from least: Int = 0
    ) -> Ranking? {
        guard let need = snapshot.need(key) else { return nil }
        let scorer = Scorer(need, self)
        let gatekeeper = Gatekeeper(need, index, profile, disclosure)
        let kinds = Array(kinds.filter(gatekeeper.admits))
        var ranking = Ranking(
            need: key, pairs: [], closed: [], considered: 0,
            introductions: gatekeeper.standings.values.sorted(by: Standing.isListedBefore))
        ranking.considered = snapshot.count(of: kinds)
        // What is printed is rounded, by less than a point.
        let leastScore = (least - 1) * Reason.pointUnit
        for (contribution, score) in ordered(scorer, gatekeeper, kinds, among: candidates) {
            if let top, ranking.pairs.count >= top { break }
            if score < leastScore { break }
            let verdict = gatekeeper.verdict(on: contribution)
            guard verdict.closed.isEmpty || withClosed else { continue }
            var match = match(contribution, scorer, gatekeeper, verdict)
            if match.closed.isEmpty {
                match.rank = ranking.pairs.count + 1
                ranking.pairs.append(match)
            } else {
                ranking.closed.append(match)
            }
        }
        link(&ranking.pairs)
        return ranking
    }

    /// What all candidates with points bring, with their exact points, best first.
    func ordered(
        _ scorer: Scorer, _ gatekeeper: Gatekeeper, _ kinds: [Kind], among candidates: [Int]? = nil
    ) -> [(contribution: Contribution, score: Int)] {
        let marks = scorer.marks()
        let asked =
            candidates?.filter { kinds.contains(snapshot.candidates[$0].kind) }
            ?? kinds.flatMap { snapshot.numbers(of: $0) }
        let found = asked.filter { marks[$0] && snapshot.isRanked($0) }
        // Numbers are sorted, and the few that are not all of a talent looked up afterwards.
        var groups: [Int: Contribution] = [:]
        let scored = found.map { number in
            let contribution = gatekeeper.contribution(of: number)
            if contribution.crew != nil { groups[number] = contribution }
            return (number: number, score: scorer.rankScore(of: contribution))
        }
        return scored.filter { $0.score >= Reason.leastPrinted }.sorted { left, right in
            (right.score, left.number) < (left.score, right.number)
        }.map { (groups[$0.number] ?? Contribution($0.number), $0.score) }
    }

    func match(
        _ contribution: Contribution, _ scorer: Scorer, _ gatekeeper: Gatekeeper,
        _ verdict: Gatekeeper.Verdict
    ) -> Match {
        let candidate = snapshot.candidates[contribution.candidate]
        let reasons = scorer.reasons(for: contribution)
        return Match(
            need: gatekeeper.need.key, candidate: candidate.key, kind: candidate.kind,
            reasons: reasons, closed: verdict.closed,
            hints: verdict.hints, withheld: verdict.withheld,
            standing: gatekeeper.standings[candidate.key],
            evidence: index.works(of: contribution),
            indicators: index.findings(scorer.indicators, contribution, reasons))
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
