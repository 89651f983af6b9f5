package import Pool

/// The search of an image for the candidates of some needs.
package struct ImageSearch {
    let image: IndexImage
    /// Knows the needs and all that decides how their candidates are measured, and no candidate.
    package let base: Matcher
    /// The numbers that the image has for the skills of the base.
    let skills: [Int32]
    let outdated: OutdatedCandidates
    let items: ImageItems
    let terms: ImageTerms
    let traits: [UInt8]
    let outlines: [Int32]
    let kinds: Set<Kind>
    private let words: LearnedWords
    /// All outlines before all needs; `nil` where only those of the candidates found are looked at.
    private let stage: OutlineStage?

    /// More outlines than this are looked at need by need.
    private static let mostOutlines = 20_000

    /// Reads what the image says of some needs, and still holds; `nil` when the rows do not fit.
    ///
    /// The rows are the needs, their organizations, the skills that the vocabulary has around those
    /// asked for, and the introductions that may count, one of those that came to something among
    /// them; `skills` are the numbers of those skills in the image.
    ///
    /// - Complexity: grows with the candidates and items of the image, by a few bytes each.
    package init?(
        _ image: IndexImage, _ rows: Snapshot.Rows, _ skills: [Int32], around: ImageSkills,
        besides outdated: OutdatedCandidates, profile: Profile, on day: Day,
        audience: Audience = .internal, kinds: Set<Kind>
    ) throws(IndexImage.Damage) {
        let snapshot = Snapshot(registry: "", revision: 0, rows: rows)
        guard snapshot.taxonomy.keys.count == skills.count else { return nil }
        terms = try ImageTerms(image)
        let affinity = try around.affinity(skills, snapshot.taxonomy.keys)
        let model = terms.model(of: Evidence(snapshot), snapshot.needs, affinity)
        base = Matcher(snapshot, model: model, profile: profile, on: day, audience: audience)
        self.image = image
        self.skills = skills
        self.outdated = outdated
        self.kinds = kinds
        words = try image.words()
        items = try ImageItems(image)
        traits = try image.reader.values(.candidateTraits)
        outlines = try image.reader.values(.candidateOutlines)
        let count = snapshot.needs.count > 1 ? try image.outlineCount() : .max
        stage =
            count <= Self.mostOutlines
            ? try OutlineStage(image, 0..<Int32(count), snapshot.needs, base) : nil
    }

    /// The outlines among some candidates, before a need.
    func stage(
        of candidates: [Int], before need: Snapshot.Need
    ) throws(IndexImage.Damage) -> OutlineStage {
        if let stage { return stage }
        let found = Set(candidates.map { outlines[$0] }).filter { $0 >= 0 }
        return try OutlineStage(image, found.sorted(), [need], base)
    }

    /// Everybody who holds one of the skills that some needs ask for, or something like it by the
    /// vocabulary: by these the supply is told.
    package func holders(of needs: [Key]) throws(IndexImage.Damage) -> Prospects {
        let snapshot = base.snapshot
        let asked = Set(needs.flatMap { snapshot.need($0)?.skills.map(\.skill) ?? [] })
        let related = Set(asked.flatMap { snapshot.taxonomy.relations(to: $0).keys })
        var found: Set<Int32> = []
        for skill in related {
            let claims: [UInt32] = try image.reader.list(
                Int(skills[Int(skill)]), .holderStarts, .holders)
            found.formUnion(claims.map { Int32(SkillClaim(bits: $0).candidate) })
        }
        return Prospects(found.subtracting(outdated.candidates))
    }

    /// A matcher over an excerpt that holds prospects.
    package func matcher(_ excerpt: Snapshot) -> Matcher {
        let model = terms.model(
            of: Evidence(excerpt), excerpt.needs, base.model.affinity, words)
        return Matcher(
            excerpt, model: model, profile: base.profile, on: base.day,
            audience: base.disclosure.audience)
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
