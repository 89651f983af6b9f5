package import Pool

/// How the pool stands to one skill that a need asks for.
package struct SkillSupply: Hashable, Sendable {
    package var need: Key
    package var skill: Key
    package var must: Bool
    /// The level asked for, when one is.
    package var level: Int?
    /// The best that an open candidate brings; absent when nobody brings anything.
    package var best: SkillRelation?
    /// How many open candidates hold the skill: itself, a synonym or a narrower one, at the level.
    package var holders: Int
    /// How many open candidates hold something broader, beside it, or below the level.
    package var nearby: Int

    package init(
        need: Key, skill: Key, must: Bool, level: Int? = nil, best: SkillRelation? = nil,
        holders: Int, nearby: Int
    ) {
        self.need = need
        self.skill = skill
        self.must = must
        self.level = level
        self.best = best
        self.holders = holders
        self.nearby = nearby
    }

    /// Whether the skill is demanded and not held.
    package var isUncovered: Bool { holders == 0 }
}

extension Matcher {
    /// How the open candidates of a need cover each skill asked for, in the order of the need.
    ///
    /// The gate of skills that must be held does not count here: it would hide who comes close.
    package func supply(for key: Key, kinds: Set<Kind> = Matcher.kinds) -> [SkillSupply] {
        guard let need = snapshot.need(key), !need.skills.isEmpty else { return [] }
        let gatekeeper = Gatekeeper(need, index, profile, disclosure)
        var open: [Int: Contribution?] = [:]
        func contribution(_ candidate: Int) -> Contribution? {
            if let known = open[candidate] { return known }
            let contribution = gatekeeper.contribution(of: candidate)
            let gates = gatekeeper.verdict(on: contribution).closed.map(\.gate)
            let result = gates.allSatisfy { $0 == .mustSkill } ? contribution : nil
            open[candidate] = .some(result)
            return result
        }
        let kinds = kinds.filter(gatekeeper.admits)
        return need.skills.map { asked in
            supply(of: asked, for: key) { candidate in
                kinds.contains(snapshot.candidates[candidate].kind)
                    ? contribution(candidate) : nil
            }
        }
    }

    private func supply(
        of asked: Snapshot.AskedSkill, for need: Key, open: (Int) -> Contribution?
    ) -> SkillSupply {
        var supply = SkillSupply(
            need: need, skill: asked.skill, must: asked.must, level: asked.level, holders: 0,
            nearby: 0)
        guard let number = snapshot.taxonomy.number(of: asked.skill) else { return supply }
        var holders: Set<Int32> = []
        var nearby: Set<Int32> = []
        for (skill, relation) in snapshot.taxonomy.related(to: number) {
            for candidate in index.holders[skill] {
                guard let contribution = open(Int(candidate)),
                    let held = index.held(by: contribution).first(where: { $0.skill == skill })
                else { continue }
                supply.best = supply.best ?? relation
                let isHeld = relation.satisfies && Int(held.level) >= asked.level ?? 0
                if isHeld { holders.insert(candidate) } else { nearby.insert(candidate) }
            }
        }
        supply.holders = holders.count
        supply.nearby = nearby.subtracting(holders).count
        return supply
    }
}
