import Pool

/// How much of the skills asked for is covered, by weight.
///
/// The cover of one skill is the best of relation x level x evidence over the skills held: a skill
/// that evidence speaks of counts in full, a bare tag three fifths, so that tags alone never lead.
struct SkillCoverage: TopicalCriterion {
    /// One skill asked for, with all that can stand in for it.
    private struct Asked {
        let row: Snapshot.AskedSkill
        let weight: Int
        /// By number of the held skill.
        let relations: [Int32: SkillRelation]
    }

    private static let bare = 600
    /// The level taken for a tag without one, of five.
    private static let assumedLevel = 3

    private let index: Index
    private let asked: [Asked]
    private let total: Int

    init?(_ need: Snapshot.Need, _ index: Index) {
        let taxonomy = index.snapshot.taxonomy
        asked = need.skills.filter { $0.weight > 0 }.map { row in
            let related = taxonomy.number(of: row.skill).map { taxonomy.related(to: $0) } ?? []
            return Asked(
                row: row, weight: row.weight,
                relations: Dictionary(
                    uniqueKeysWithValues: related.map { (Int32($0.skill), $0.relation) }))
        }
        guard !asked.isEmpty else { return nil }
        self.index = index
        total = asked.reduce(0) { $0 + $1.weight }
    }

    func mark(_ candidates: inout [Bool]) {
        for asked in asked {
            for skill in asked.relations.keys {
                for candidate in index.holders[Int(skill)] { candidates[Int(candidate)] = true }
            }
        }
    }

    func raw(of contribution: Contribution) -> Int {
        let covered = asked.reduce(0) { sum, asked in
            sum + asked.weight * (best(asked, of: contribution)?.cover ?? 0)
        }
        return (covered + total / 2) / total
    }

    func support(of contribution: Contribution) -> Support {
        var support = Support()
        for asked in asked {
            let best = best(asked, of: contribution)
            support.details.append(.skill(fit(asked, best)))
            if let best, best.held.isBacked {
                support.evidence += index.works(
                    of: contribution, speakingOf: Int(best.held.skill))
            }
        }
        support.evidence = unique(support.evidence)
        return support
    }

    private func best(_ asked: Asked, of contribution: Contribution) -> Cover? {
        var best: Cover?
        for held in index.held(by: contribution) {
            guard let relation = asked.relations[held.skill] else { continue }
            let cover = cover(held, relation, asked: asked.row.level)
            if cover > best?.cover ?? 0 { best = Cover(held, relation, cover) }
        }
        return best
    }

    private func cover(_ held: Index.Held, _ relation: SkillRelation, asked: Int?) -> Int {
        let level = held.level > 0 ? Int(held.level) : Self.assumedLevel
        let wanted = max(asked ?? 1, 1)
        let evidence = held.isBacked ? 1000 : Self.bare
        return relation.factor * min(level, wanted) * evidence / (wanted * 1000)
    }

    private func fit(_ asked: Asked, _ best: Cover?) -> SkillFit {
        SkillFit(
            asked: asked.row.skill, share: asked.weight * 1000 / total, must: asked.row.must,
            askedLevel: asked.row.level,
            held: best.map { index.snapshot.taxonomy.keys[Int($0.held.skill)] },
            relation: best?.relation,
            heldLevel: best.flatMap { $0.held.level > 0 ? Int($0.held.level) : nil },
            holder: best.flatMap { holder($0.held) }, isBacked: best?.held.isBacked ?? false,
            cover: best?.cover ?? 0)
    }

    private func holder(_ held: Index.Held) -> Key? {
        held.holder < 0 ? nil : index.snapshot.talents[Int(held.holder)].key
    }
}

/// A held skill beside the one asked for.
private struct Cover {
    let held: Index.Held
    let relation: SkillRelation
    let cover: Int

    init(_ held: Index.Held, _ relation: SkillRelation, _ cover: Int) {
        self.held = held
        self.relation = relation
        self.cover = cover
    }
}
