package import Pool

/// The candidates that an image knows for one need.
package struct NeedSearch {
    private let search: ImageSearch
    let need: Snapshot.Need
    let scorer: Scorer
    private let kinds: Set<Kind>
    /// Everybody with points for skills and texts, and how many.
    private let found: [(number: Int, points: Int)]

    /// Returns `nil` for a need that the search does not know.
    package init?(_ search: ImageSearch, _ key: Key) throws(IndexImage.Damage) {
        guard let need = search.base.snapshot.need(key) else { return nil }
        self.search = search
        self.need = need
        kinds = search.kinds.filter(need.admits)
        scorer = Scorer(need, search.base)
        found = try search.topicalPoints(need, scorer)
    }

    /// The first so many candidates.
    ///
    /// Whom a gate closes for certain is passed over, unless closed ones are wanted too.
    package func prospects(
        _ count: Int, withClosed: Bool
    ) throws(IndexImage.Damage) -> Prospects {
        let least = leastPoints(count)
        let floor = max(least - scorer.mostContextPoints, 1)
        let entries = try entries(found.filter { $0.points >= floor }, withClosed: withClosed)
        return Prospects(
            listed: Array(entries.prefix(count)), next: entries.dropFirst(count).first,
            rest: floor > 1 ? least - 1 : 0)
    }

    /// Everybody with points, best first, closed ones too.
    func contenders() throws(IndexImage.Damage) -> [Prospects.Entry] {
        try entries(found, withClosed: true)
    }

    private func entries(
        _ found: [(number: Int, points: Int)], withClosed: Bool
    ) throws(IndexImage.Damage) -> [Prospects.Entry] {
        let known = found.map { (at: $0, traits: CandidateTraits(bits: search.traits[$0.number])) }
            .filter { kinds.contains($0.traits.kind) }
        let stage = try search.stage(of: known.map(\.at.number), before: need)
        var contexts = OutlinePoints(stage, need)
        return known.compactMap { found, traits -> Prospects.Entry? in
            let number = Int32(found.number)
            let isOutdated = search.outdated.contexts.contains(number)
            let context =
                isOutdated
                ? contexts.unknown
                : contexts.points(search.outlines[found.number], isIntroduced: traits.isIntroduced)
            if context.isClosed, !withClosed { return nil }
            let most = found.points + context.most
            guard most >= Reason.leastPrinted else { return nil }
            return Prospects.Entry(
                number: number, most: most, isExact: context.isExact && traits.kind == .talent)
        }.sorted { $0.precedes($1) }
    }

    /// The most points for skills and texts that at least so many candidates have; none where fewer
    /// have any.
    private func leastPoints(_ count: Int) -> Int {
        var holders = [Int](repeating: 0, count: 1002)
        for entry in found { holders[min(entry.points / Reason.pointUnit, 1001)] += 1 }
        var met = 0
        for whole in holders.indices.reversed() {
            met += holders[whole]
            if met >= count { return whole * Reason.pointUnit }
        }
        return 0
    }

    /// Whether the first open candidates of an excerpt are those of the whole pool.
    ///
    /// The excerpt holds the prospects; `numbers` has by the number of a candidate there the one that
    /// the image has for it or for the next that it has.
    package func isEnough(
        _ prospects: Prospects, _ numbers: ExcerptNumbers, _ matcher: Matcher, top: Int
    ) -> Bool {
        guard let need = matcher.snapshot.need(need.key) else { return false }
        let scorer = Scorer(need, matcher)
        let gatekeeper = Gatekeeper(need, matcher.index, matcher.profile, matcher.disclosure)
        var open = 0
        for (contribution, score) in matcher.ordered(scorer, gatekeeper, Array(kinds))
        where gatekeeper.verdict(on: contribution).closed.isEmpty {
            open += 1
            guard open == top else { continue }
            return prospects.isEnough(
                upTo: Prospects.Entry(
                    number: numbers.image(contribution.candidate), most: score))
        }
        return prospects.isEnough(upTo: nil)
    }

    /// The same by the ranking of an excerpt.
    package func isEnough(
        _ prospects: Prospects, _ numbers: ExcerptNumbers, _ ranking: Ranking,
        in excerpt: Snapshot, top: Int
    ) -> Bool {
        guard ranking.pairs.count >= top, let last = ranking.pairs.prefix(top).last else {
            return prospects.isEnough(upTo: nil)
        }
        guard let number = excerpt.number(of: last.candidate, kind: last.kind) else { return false }
        return prospects.isEnough(
            upTo: Prospects.Entry(number: numbers.image(number), most: last.rankScore))
    }
}

extension ImageSearch {
    /// Who has points for skills and texts, how many, and nobody whom the image no longer knows.
    fileprivate func topicalPoints(
        _ need: Snapshot.Need, _ scorer: Scorer
    ) throws(IndexImage.Damage) -> [(number: Int, points: Int)] {
        let count = image.candidateCount
        // Who was not met yet has less than none.
        var points = [Int](repeating: -1, count: count)
        var met: [Int] = []
        func add(_ values: [(number: Int, value: Share)], _ part: Part) {
            for (number, value) in values {
                if points[number] < 0 {
                    met.append(number)
                    points[number] = 0
                }
                points[number] += scorer.rankScore(of: value, as: part)
            }
        }
        if let coverage = SkillCoverage(need, base.index) {
            add(try coverage.values(image, skills), .skills)
        }
        let query = need.vector(base.model)
        if !query.isEmpty {
            let scan = try TextScan(image, items, terms, query, base.model)
            add(scan.values(of: count), .text)
        }
        for number in outdated.candidates { points[Int(number)] = 0 }
        return met.filter { points[$0] > 0 }.map { ($0, points[$0]) }
    }
}
