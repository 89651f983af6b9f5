import Pool

/// Explains one pair: scorer and gates of the need, and what the candidate brings to it.
struct PairExplainer {
    let need: Snapshot.Need
    let matcher: Matcher
    let scorer: Scorer
    let gatekeeper: Gatekeeper
    let contribution: Contribution
    private let verdict: Gatekeeper.Verdict

    var index: Index { matcher.index }
    var taxonomy: Taxonomy { index.snapshot.taxonomy }

    /// Returns `nil` for a need or a candidate that the snapshot does not hold, and for a kind of
    /// candidate that the need has no use for.
    init?(_ need: Key, _ candidate: Key, _ kind: Kind?, _ matcher: Matcher) {
        guard let need = matcher.snapshot.need(need),
            let number = matcher.snapshot.number(of: candidate, kind: kind)
        else { return nil }
        gatekeeper = Gatekeeper(need, matcher.index, matcher.profile, matcher.disclosure)
        guard gatekeeper.admits(matcher.snapshot.candidates[number].kind) else { return nil }
        self.need = need
        self.matcher = matcher
        scorer = Scorer(need, matcher)
        contribution = gatekeeper.contribution(of: number)
        verdict = gatekeeper.verdict(on: contribution)
    }

    /// The reasons and gates, without a rank.
    var match: Match { matcher.match(contribution, scorer, gatekeeper, verdict) }

    /// Where the pair stands among the open ones, or would; `nil` where it has no points.
    var place: Int? { surroundings.place }

    var explanation: PairExplanation {
        var match = match
        let surroundings = surroundings
        if match.closed.isEmpty { match.rank = surroundings.place }
        return PairExplanation(
            match: match,
            checks: gatekeeper.checks(on: contribution, verdict),
            place: surroundings.place, listed: surroundings.listed,
            neighbour: surroundings.neighbour.map { other in
                matcher.match(other, scorer, gatekeeper, gatekeeper.verdict(on: other))
            },
            paths: paths(of: match),
            passages: passages(of: match),
            improvements: improvements(of: match, among: surroundings))
    }
}

extension PairExplainer {
    /// The open pairs around the one that is explained.
    struct Surroundings {
        /// Where the pair stands among the open ones, or would; `nil` where it has no points.
        var place: Int?
        /// How many candidates have points, closed ones too.
        var listed: Int
        /// Right above; of the first, right below.
        var neighbour: Contribution?
        /// The exact points and the keys of those above, best first.
        var ahead: [(score: Int, key: Key)]

        /// The place of a pair of this key with so many exact points, no fewer than it has now.
        func place(of key: Key, with score: Int) -> Int {
            ahead.count { $0.score > score || ($0.score == score && $0.key.precedes(key)) } + 1
        }
    }

    private var surroundings: Surroundings {
        let ranked = matcher.ordered(
            scorer, gatekeeper, Matcher.kinds.filter(gatekeeper.admits))
        let position = ranked.firstIndex {
            $0.contribution.candidate == contribution.candidate
        }
        let isOpen = { (other: (contribution: Contribution, score: Int)) in
            gatekeeper.verdict(on: other.contribution).closed.isEmpty
        }
        let ahead = ranked.prefix(position ?? ranked.count).filter(isOpen)
        let behind = position.map { ranked.dropFirst($0 + 1) } ?? []
        return Surroundings(
            place: position.map { _ in ahead.count + 1 },
            listed: ranked.count + (matcher.snapshot.excerpt?.others ?? 0),
            neighbour: (ahead.last ?? behind.first(where: isOpen))?.contribution,
            ahead: ahead.map { other in
                (other.score, index.snapshot.candidates[other.contribution.candidate].key)
            })
    }
}

extension PairExplainer {
    /// How the held skills of a match lead to those asked for, where they are others.
    private func paths(of match: Match) -> [SkillPath] {
        match.fits(SkillFit.self).compactMap { fit in
            guard let held = fit.held, held != fit.asked, fit.relation != .affine else {
                return nil
            }
            let steps = taxonomy.path(from: held, to: fit.asked)
            return steps.isEmpty ? nil : SkillPath(asked: fit.asked, steps: steps)
        }
    }

    /// The best sentence of each item that the match names.
    private func passages(of match: Match) -> [Passage] {
        let passages = Passages(need, index)
        let items = index.evidence(of: contribution).map(Int.init)
        return match.fits(Similarity.self).compactMap { similar in
            let item = items.first { item in
                index.items[item].key == similar.source && index.items[item].kind == similar.kind
            }
            return item.flatMap(passages.best)
        }
    }
}
