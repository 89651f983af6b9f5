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
    /// The points of each candidate for skills and texts.
    private let points: [Int]

    /// Reads what the image says of a need; `nil` when the rows do not fit.
    ///
    /// The rows are the need, its organization, the skills that the vocabulary has around those asked
    /// for, and the introductions that may count, one of those that came to something among them;
    /// `skills` are the numbers of those skills in the image.
    package init?(
        _ image: IndexImage, for key: Key, _ rows: Snapshot.Rows, _ skills: [Int32],
        around: ImageSkills, profile: Profile, on day: Day, kinds: Set<Kind>
    ) throws(IndexImage.Damage) {
        let snapshot = Snapshot(registry: "", revision: 0, rows: rows)
        guard let need = snapshot.need(key), snapshot.taxonomy.keys.count == skills.count else {
            return nil
        }
        affinity = try around.affinity(skills, snapshot.taxonomy.keys)
        let model = try image.model(of: need.termCounts.all.map(\.term), affinity)
        base = Matcher(snapshot, model: model, profile: profile, on: day)
        let gatekeeper = Gatekeeper(need, base.index, profile, base.disclosure)
        self.kinds = kinds.filter(gatekeeper.admits)
        self.image = image
        self.need = need
        self.skills = skills
        points = try Prospects.topicalPoints(image, need, base, skills)
    }

    /// The first so many candidates.
    package func prospects(
        _ count: Int, withClosed: Bool
    ) throws(IndexImage.Damage) -> Prospects {
        try Prospects(
            image, need, base, points, kinds: kinds, count: count, withClosed: withClosed)
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
        return Prospects(found)
    }

    /// A matcher over an excerpt that holds prospects.
    package func matcher(_ excerpt: Snapshot) throws(IndexImage.Damage) -> Matcher {
        let evidence = Evidence(excerpt)
        let terms = Set(evidence.terms.joined().map(\.term) + need.termCounts.all.map(\.term))
        let model = try image.model(of: terms.sorted(), affinity, image.words())
        return Matcher(excerpt, model: model, profile: base.profile, on: base.day)
    }

    /// Whether the first open candidates of an excerpt are those of the whole pool.
    package func isEnough(_ prospects: Prospects, _ matcher: Matcher, top: Int) -> Bool {
        let snapshot = matcher.snapshot
        let picked = snapshot.candidates.indices.filter(snapshot.isRanked)
        let numbers = prospects.listed.map(\.number).sorted()
        guard picked.count == numbers.count else { return false }
        let places = Dictionary(uniqueKeysWithValues: zip(picked, numbers))
        let scorer = Scorer(need, matcher)
        let gatekeeper = Gatekeeper(need, matcher.index, matcher.profile, matcher.disclosure)
        var open = 0
        for (contribution, score) in matcher.ordered(scorer, gatekeeper, kinds)
        where gatekeeper.verdict(on: contribution).closed.isEmpty {
            open += 1
            guard open == top, let number = places[contribution.candidate] else { continue }
            return prospects.isEnough(upTo: Prospects.Entry(number: number, most: score))
        }
        return prospects.isEnough(upTo: nil)
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
