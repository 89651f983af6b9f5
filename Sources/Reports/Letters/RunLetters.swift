package import Letters
package import Matching
package import Pool

/// The letters that a saved run of the department gives rise to: to each expert about the needs that
/// he is proposed for, to each firm about those proposed for its needs, and the department's report.
///
/// The ranking is the run's; what a reader may see of it is decided by what the registry says now, by
/// the rules of the versions that ``MatchReport`` makes for others.
package struct RunLetters {
    private let run: MatchReport
    private let snapshot: Snapshot
    /// The names and texts of today.
    private let facts: MatchReport.Facts
    private let day: Day
    /// How many candidates are proposed for each need.
    private let top: Int
    /// Of each need those who are proposed.
    private let proposals: [Key: [Match]]

    package init(
        _ run: MatchReport, in snapshot: Snapshot, facts: MatchReport.Facts, top: Int, on day: Day
    ) {
        self.run = run
        self.snapshot = snapshot
        self.day = day
        self.top = top
        self.facts = facts.limited(toMentionsIn: run.rankings)
        var proposals: [Key: [Match]] = [:]
        for ranking in run.rankings {
            guard let org = snapshot.need(ranking.need)?.org else { continue }
            let disclosure = Disclosure(of: snapshot, to: .firm(org), on: day)
            // Who may not be told of to the firm is not asked either.
            let told = run.suitable(ranking).filter {
                disclosure.of($0.candidate, $0.kind) < .nothing
            }
            proposals[ranking.need] = Array(told.prefix(top))
        }
        self.proposals = proposals
    }

    /// The talents who are proposed for some need, by key.
    package var experts: [Audience] {
        Set(proposals.values.joined().filter { $0.kind == .talent }.map(\.candidate)).sorted()
            .map(Audience.expert)
    }

    /// The organizations whose needs were ranked, by key.
    package var firms: [Audience] {
        Set(run.rankings.compactMap { snapshot.need($0.need)?.org }).sorted().map(Audience.firm)
    }

    /// How many talents would be proposed but did not agree to be told of.
    package var withheldExperts: Int {
        let first = run.rankings.flatMap { run.suitable($0).prefix(top) }
        return Set(
            first.filter { match in
                guard match.kind == .talent, let org = snapshot.need(match.need)?.org else {
                    return false
                }
                return Disclosure(of: snapshot, to: .firm(org), on: day)
                    .of(match.candidate, .talent) == .nothing
            }.map(\.candidate)
        ).count
    }

    /// The version of the run for a reader; `nil` where there is nothing that he may see.
    package func report(to audience: Audience) -> MatchReport? {
        let rankings = run.rankings.compactMap { ranking -> Ranking? in
            var pairs = proposals[ranking.need] ?? []
            if let expert = audience.expert {
                pairs.removeAll { $0.candidate != expert }
                guard !pairs.isEmpty else { return nil }
            }
            var own = ranking
            own.pairs = pairs
            own.closed = []
            return own
        }
        let report = MatchReport(
            audience.expert == nil ? rankings : rankings.sorted(by: fitsBetter), on: run.basis,
            facts: facts, to: Disclosure(of: snapshot, to: audience, on: day),
            language: run.language, bands: run.bands)
        return report.rankings.isEmpty ? nil : report
    }

    /// The letter to a reader, without its head; `nil` where there is nothing to tell.
    package func letter(to audience: Audience) -> LetterText? {
        guard audience.isOutside else { return run.letter }
        guard var letter = report(to: audience)?.letter else { return nil }
        // Only the addressee reads it, who knows his own name.
        if let expert = audience.expert { letter.values["姓名"] = facts.candidates[expert]?.name }
        return letter
    }

    /// The needs that suit an expert best first, ties by key.
    private func fitsBetter(_ left: Ranking, _ right: Ranking) -> Bool {
        let points = { (ranking: Ranking) in ranking.pairs.first?.rankScore ?? 0 }
        return (points(right), left.need) < (points(left), right.need)
    }
}

extension MatchReport {
    /// The candidates who are ranked or stand for one who is, by kind.
    package var candidates: [Kind: Set<Key>] {
        var candidates: [Kind: Set<Key>] = [:]
        for pair in rankings.flatMap(\.pairs) {
            candidates[pair.kind, default: []].insert(pair.candidate)
            candidates[.talent, default: []].formUnion(pair.skillFits.compactMap(\.holder))
        }
        return candidates
    }
}

extension MatchReport.Facts {
    /// Without people whom neither the rankings nor the texts of their needs can mention, so that not
    /// everybody is gone through for each letter.
    fileprivate func limited(toMentionsIn rankings: [Ranking]) -> Self {
        var kept = Set(rankings.flatMap(\.pairs).map(\.candidate))
        kept.formUnion(
            rankings.flatMap(\.pairs).flatMap(\.skillFits).compactMap(\.holder))
        let names = Set(candidates.values.map { Substring($0.name) })
        var mentioned: Set<Substring> = []
        for need in rankings.compactMap({ needs[$0.need] }) {
            let texts = [need.title, need.org, need.problem, need.keyTechnology] + need.indicators
            for text in texts { mentioned.formUnion(text.mentions(of: names)) }
        }
        var facts = self
        facts.candidates = candidates.filter {
            kept.contains($0.key) || mentioned.contains(Substring($0.value.name))
        }
        return facts
    }
}
