package import Pool

/// How the whole pool stands to one skill that a need asks for.
///
/// Reports draw their pictures, tables and sentences about what is held and what is missing from
/// this one value. A team or workstation counts where none of its people does.
package struct SkillSupply: Codable, Hashable, Sendable {
    package var skill: Key
    /// How many in the pool hold the skill: itself, a synonym or a narrower one, at the level.
    package var holders: Int
    /// How many of the holders belong to the organization that asks.
    package var inHouse: Int
    /// How many of the holders no gate closes, that of the skills that must be held aside.
    package var open: Int
    /// How many others hold it below the level or unconfirmed, or something broader or beside it.
    package var nearby: Int

    package init(
        _ skill: Key, holders: Int = 0, inHouse: Int = 0, open: Int = 0, nearby: Int = 0
    ) {
        self.skill = skill
        self.holders = holders
        self.inHouse = inHouse
        self.open = open
        self.nearby = nearby
    }

    /// Whether the skill is asked for and nobody outside the organization that asks holds it.
    package var isMissing: Bool { holders == inHouse }
}

extension Matcher {
    /// How the pool covers each skill that a need asks for, in the order of the need.
    ///
    /// Who must not be shown to the audience is not counted. It is empty for a need that the snapshot
    /// does not hold, and takes time with the holders of each skill.
    package func supply(for key: Key, kinds: Set<Kind> = Matcher.kinds) -> [SkillSupply] {
        guard let need = snapshot.need(key) else { return [] }
        let gatekeeper = Gatekeeper(need, index, profile, disclosure)
        var verdicts: [Int32: Set<Gate>] = [:]
        func gates(_ candidate: Int32) -> Set<Gate> {
            if let known = verdicts[candidate] { return known }
            let contribution = gatekeeper.contribution(of: Int(candidate))
            let gates = Set(gatekeeper.verdict(on: contribution).closed.map(\.gate))
            verdicts[candidate] = gates
            return gates
        }
        let kinds = kinds.filter(gatekeeper.admits)
        return need.skills.map { asked in
            var supply = SkillSupply(asked.skill)
            let standings = standings(asked, kinds)
            for (candidate, standing) in standings
            where !people(of: candidate).contains(where: { standings[$0] == standing }) {
                supply.count(standing, closedBy: gates(candidate))
            }
            return supply
        }
    }

    /// Everybody who has something of a skill, with the best that it is.
    private func standings(
        _ asked: Snapshot.AskedSkill, _ kinds: Set<Kind>
    ) -> [Int32: SkillStanding] {
        guard let number = snapshot.taxonomy.number(of: asked.skill) else { return [:] }
        var standings: [Int32: SkillStanding] = [:]
        for (skill, relation) in snapshot.taxonomy.related(to: number) {
            for candidate in index.holders[skill] {
                guard kinds.contains(snapshot.candidates[Int(candidate)].kind),
                    let held = index.held[Int(candidate)].first(where: { $0.skill == skill })
                else { continue }
                let level = held.level > 0 ? Int(held.level) : nil
                let standing = SkillStanding(
                    relation, level: level, asked: asked.level, isRecognized: held.isRecognized)
                standings[candidate] = min(standings[candidate] ?? .absent, standing)
            }
        }
        return standings
    }

    /// The numbers of the talents that a team or workstation consists of.
    private func people(of candidate: Int32) -> [Int32] {
        guard snapshot.candidates[Int(candidate)].kind != .talent else { return [] }
        return index.people[Int(candidate)].compactMap { row in
            snapshot.number(of: snapshot.talents[Int(row)].key, kind: .talent).map(Int32.init)
        }
    }
}

extension SkillSupply {
    /// Gates of those who are not there for the audience at all.
    private static let hiding: Set<Gate> = [.status, .consent, .secrecy, .visibility]

    fileprivate mutating func count(_ standing: SkillStanding, closedBy gates: Set<Gate>) {
        guard gates.isDisjoint(with: Self.hiding) else { return }
        guard standing == .held else {
            nearby += 1
            return
        }
        holders += 1
        if gates.contains(.ownEmployer) { inHouse += 1 }
        if gates.subtracting([.mustSkill]).isEmpty { open += 1 }
    }
}
