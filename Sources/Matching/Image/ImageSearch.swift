package import Pool

/// The search of an image for the candidates of one need.
package struct ImageSearch {
    private let image: IndexImage
    private let need: Snapshot.Need
    private let base: Matcher
    private let kinds: [Kind]
    private let affinity: Affinity
    /// The numbers that the image has for the skills of the base.
    private let skills: [Int32]
    private let outdated: OutdatedCandidates
    /// The points of each candidate for skills and texts.
    private let points: [Int]

    /// Reads what the image says of a need, and still holds; `nil` when the rows do not fit.
    ///
    /// The rows are the need, its organization, the skills that the vocabulary has around those asked
    /// for, and the introductions that may count, one of those that came to something among them;
    /// `skills` are the numbers of those skills in the image.
    package init?(
        _ image: IndexImage, for key: Key, _ rows: Snapshot.Rows, _ skills: [Int32],
        around: ImageSkills, besides outdated: OutdatedCandidates, profile: Profile, on day: Day,
        kinds: Set<Kind>
    ) throws(IndexImage.Damage) {
        let snapshot = Snapshot(registry: "", revision: 0, rows: rows)
        guard let need = snapshot.need(key), snapshot.taxonomy.keys.count == skills.count else {
            return nil
        }
        affinity = try around.affinity(skills, snapshot.taxonomy.keys)
        let model = try image.model(of: Evidence(snapshot), snapshot.needs, affinity)
        base = Matcher(snapshot, model: model, profile: profile, on: day)
        let gatekeeper = Gatekeeper(need, base.index, profile, base.disclosure)
        self.kinds = kinds.filter(gatekeeper.admits)
        self.image = image
        self.need = need
        self.skills = skills
        self.outdated = outdated
        var points = try Prospects.topicalPoints(image, need, base, skills)
        for number in outdated.candidates { points[Int(number)] = 0 }
        self.points = points
    }

    /// The first so many candidates.
    package func prospects(
        _ count: Int, withClosed: Bool
    ) throws(IndexImage.Damage) -> Prospects {
        try Prospects(
            image, need, base, points, besides: outdated, kinds: kinds, count: count,
            withClosed: withClosed)
    }

    /// Everybody who holds one of the skills that are asked for, or something like it by the
    /// vocabulary: by these the supply is told.
    package func holders() throws(IndexImage.Damage) -> Prospects {
        let taxonomy = base.snapshot.taxonomy
        var found: Set<Int32> = []
        for asked in need.skills {
            for skill in taxonomy.relations(to: asked.skill).keys {
                let claims: [UInt32] = try image.reader.list(
                    Int(skills[Int(skill)]), .holderStarts, .holders)
                found.formUnion(claims.map { Int32(SkillClaim(bits: $0).candidate) })
            }
        }
        return Prospects(found.subtracting(outdated.candidates))
    }

    /// A matcher over an excerpt that holds prospects.
    package func matcher(_ excerpt: Snapshot) throws(IndexImage.Damage) -> Matcher {
        let model = try image.model(
            of: Evidence(excerpt), excerpt.needs, affinity, image.words())
        return Matcher(excerpt, model: model, profile: base.profile, on: base.day)
    }

    /// Whether the first open candidates of an excerpt are those of the whole pool.
    ///
    /// The keys of the prospects are `known`, by kind; whoever is in the excerpt beside them was not
    /// found by the image.
    package func isEnough(
        _ prospects: Prospects, _ known: [Kind: Set<Key>], _ matcher: Matcher, top: Int
    ) -> Bool {
        guard let places = matcher.snapshot.places(of: prospects, known) else { return false }
        let scorer = Scorer(need, matcher)
        let gatekeeper = Gatekeeper(need, matcher.index, matcher.profile, matcher.disclosure)
        var open = 0
        for (contribution, score) in matcher.ordered(scorer, gatekeeper, kinds)
        where gatekeeper.verdict(on: contribution).closed.isEmpty {
            open += 1
            guard open == top else { continue }
            let number = places[contribution.candidate] ?? Int32.max
            return prospects.isEnough(upTo: Prospects.Entry(number: number, most: score))
        }
        return prospects.isEnough(upTo: nil)
    }
}

extension Snapshot {
    /// The numbers that an image has for the prospects in an excerpt; `nil` where some are missing.
    ///
    /// Whoever is in it besides stands in the place of the next of them.
    fileprivate func places(of prospects: Prospects, _ known: [Kind: Set<Key>]) -> [Int: Int32]? {
        var left = prospects.listed.map(\.number).sorted()
        var places: [Int: Int32] = [:]
        var next: Int32?
        for number in candidates.indices.reversed() where isRanked(number) {
            let candidate = candidates[number]
            if known[candidate.kind]?.contains(candidate.key) == true {
                guard let last = left.popLast() else { return nil }
                next = last
            }
            places[number] = next
        }
        return left.isEmpty ? places : nil
    }
}

extension Prospects {
    /// The numbers of their records by kind.
    package func records(_ image: IndexImage) throws(IndexImage.Damage) -> [Kind: [Int]] {
        let traits: [UInt8] = try image.reader.values(.candidateTraits)
        var records: [Kind: [Int]] = [:]
        for entry in listed {
            let kind = CandidateTraits(bits: traits[Int(entry.number)]).kind
            records[kind, default: []].append(try image.record(of: entry.number))
        }
        return records
    }
}
