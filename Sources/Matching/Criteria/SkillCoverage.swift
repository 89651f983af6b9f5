import Pool

extension Part {
    package static let skills = Part("skills")
}

/// How much of the skills asked for is covered, by weight.
///
/// The cover of one skill is the best of relation x level x evidence over the skills held: a skill
/// that evidence speaks of counts in full, a bare tag three fifths, so that tags alone never lead; and
/// half of that where it was only found in a text. Siblings, and skills that are often held together
/// with the one asked for, count only beside a skill that is covered by more.
struct SkillCoverage: TopicalCriterion {
    typealias Fit = SkillFit

    static let part = Part.skills
    static let told: [any KindField] = [
        Pool.Need.skill, Pool.Talent.skill, Pool.Team.skill, Pool.Station.skill, Skill.label,
    ]

    /// One skill asked for, with all that can stand in for it.
    private struct Asked {
        let row: Snapshot.AskedSkill
        let weight: Int
        let stands: SkillStands
    }

    private static let bare = 600
    private static let recognized = 500
    /// The weight of a tag that was found in a title: half of one.
    private static let certainWeight = 500
    /// The level taken for a tag without one, of five.
    private static let assumedLevel = 3

    private let index: Index
    private let asked: [Asked]
    private let total: Int
    let certainty: Int

    init?(_ need: Snapshot.Need, _ index: Index) {
        let taxonomy = index.snapshot.taxonomy
        asked = need.skills.filter { $0.weight > 0 }.map { row in
            Asked(
                row: row, weight: row.weight,
                stands: SkillStands(for: row.skill, taxonomy, index.model.affinity))
        }
        guard !asked.isEmpty else { return nil }
        self.index = index
        total = asked.reduce(0) { $0 + $1.weight }
        // A tag that the need's text mentions in passing is not what the need asks for.
        let isStated = asked.contains { !$0.row.isRecognized }
        certainty = isStated ? 1000 : min(1000, total * 1000 / Self.certainWeight)
    }

    func mark(_ candidates: inout [Bool]) {
        for asked in asked {
            for (skill, stand) in asked.stands.all where stand.relation.standsAlone {
                for candidate in index.holders[Int(skill)] { candidates[Int(candidate)] = true }
            }
        }
    }

    func raw(of contribution: Contribution) -> Share {
        var covered = 0
        var stands = false
        for asked in asked {
            let best = best(asked, of: contribution)
            covered += asked.weight * best.cover
            stands = stands || best.isClose
        }
        return share(covered, stands)
    }

    private func share(_ covered: Int, _ stands: Bool) -> Share {
        Share(thousandths: stands ? (covered + total / 2) / total : 0)
    }

    func support(of contribution: Contribution) -> Support {
        var support = Support()
        let covers = asked.map { best($0, of: contribution) }
        let stands = covers.contains(where: \.isClose)
        for (asked, best) in zip(asked, covers) {
            let claims = claims(asked, of: contribution)
            support.details.append(Detail(fit(asked, claims, cover: stands ? best.cover : 0)))
            for claim in claims.evident {
                support.evidence += index.works(
                    of: contribution, speakingOf: Int(claim.held.skill))
            }
        }
        support.evidence = unique(support.evidence)
        return support
    }

    /// The best cover of a skill, and whether more than a sibling covers it; `claims` tells by which
    /// skill it is named.
    private func best(
        _ asked: Asked, of contribution: Contribution
    ) -> (cover: Int, isClose: Bool) {
        var best = (cover: 0, isClose: false)
        for held in index.held(by: contribution) {
            guard let stand = asked.stands[held.skill] else { continue }
            let cover = cover(held, stand, asked: asked.row.level)
            best = (
                max(best.cover, cover), best.isClose || stand.relation.standsAlone && cover > 0
            )
        }
        return best
    }

    private func cover(_ held: Index.Held, _ stand: SkillStand, asked: Int?) -> Int {
        let level = held.level > 0 ? Int(held.level) : Self.assumedLevel
        let wanted = max(asked ?? 1, 1)
        let evidence = held.isBacked ? 1000 : Self.bare
        let trust = held.isRecognized ? Self.recognized : 1000
        return stand.factor * min(level, wanted) * evidence * trust / (wanted * 1_000_000)
    }

    /// The held skills that tell best how the one asked for stands, the best first.
    ///
    /// What meets the level comes before what does not, the very tag before synonym, narrower,
    /// broader, sibling and affine, whatever each is worth: nobody who holds a skill is said to hold
    /// something like it.
    private func claims(_ asked: Asked, of contribution: Contribution) -> [Claim] {
        let claims = index.held(by: contribution).compactMap { held in
            asked.stands[held.skill].map { Claim(held, $0, asked: asked.row.level) }
        }
        return claims.sorted { $0.order < $1.order }
    }

    private func fit(_ asked: Asked, _ claims: [Claim], cover: Int) -> SkillFit {
        let named = claims.first
        return SkillFit(
            asked: asked.row.skill, share: asked.weight * 1000 / total, must: asked.row.must,
            askedLevel: asked.row.level,
            held: named.map { index.snapshot.taxonomy.keys[Int($0.held.skill)] },
            relation: named?.stand.relation, support: named?.stand.support, heldLevel: named?.level,
            holder: named.flatMap { holder($0.held) },
            isRecognized: named?.held.isRecognized == true, isBacked: !claims.evident.isEmpty,
            cover: cover)
    }

    private func holder(_ held: Index.Held) -> Key? {
        held.holder < 0 ? nil : index.snapshot.talents[Int(held.holder)].key
    }
}

extension SkillCoverage {
    /// The value of each candidate of an image that holds something of what is asked for, by number;
    /// of a team or workstation the most that it can be.
    ///
    /// `skills` are the numbers that the image has for the skills of the index.
    func values(
        _ image: IndexImage, _ skills: [Int32]
    ) throws(IndexImage.Damage) -> [(number: Int, value: Share)] {
        var tally = SkillTally(count: image.candidateCount)
        for asked in asked {
            for (skill, stand) in asked.stands.all {
                let claims: [UInt32] = try image.reader.list(
                    Int(skills[Int(skill)]), .holderStarts, .holders)
                let covers = SkillClaim.grounds.map { claim in
                    cover(claim.held(skill), stand, asked: asked.row.level)
                }
                tally.add(claims, covers, standsAlone: stand.relation.standsAlone)
            }
            tally.endSkill(weight: asked.weight)
        }
        return tally.standing.map { number in
            (number: Int(number), value: share(tally.covered[Int(number)], true))
        }
    }
}

/// What the candidates of an image cover of the skills of one need, skill by skill.
private struct SkillTally {
    /// By candidate.
    private(set) var covered: [Int]
    /// Those who hold more than what counts only beside something else.
    private(set) var standing: [UInt32] = []
    private var isStanding: [Bool]
    /// By candidate the best cover of the skill that is looked at, and who has any.
    private var best: [Int32]
    private var met: [UInt32] = []

    init(count: Int) {
        covered = [Int](repeating: 0, count: count)
        isStanding = [Bool](repeating: false, count: count)
        best = [Int32](repeating: 0, count: count)
    }

    /// Takes claims of a skill that stands in; `covers` has by its grounds what each is worth.
    mutating func add(_ claims: [UInt32], _ covers: [Int], standsAlone: Bool) {
        for bits in claims {
            let claim = SkillClaim(bits: bits)
            let candidate = claim.candidate
            let cover = Int32(covers[claim.ground])
            guard cover > 0 else { continue }
            if best[candidate] == 0 { met.append(UInt32(candidate)) }
            best[candidate] = max(best[candidate], cover)
            if standsAlone, !isStanding[candidate] {
                isStanding[candidate] = true
                standing.append(UInt32(candidate))
            }
        }
    }

    mutating func endSkill(weight: Int) {
        for candidate in met.map(Int.init) {
            covered[candidate] += weight * Int(best[candidate])
            best[candidate] = 0
        }
        met.removeAll(keepingCapacity: true)
    }
}

/// A held skill beside the one asked for.
private struct Claim {
    let held: Index.Held
    let stand: SkillStand
    let standing: SkillStanding

    init(_ held: Index.Held, _ stand: SkillStand, asked: Int?) {
        self.held = held
        self.stand = stand
        let level = held.level > 0 ? Int(held.level) : nil
        standing = SkillStanding(
            stand.relation, level: level, asked: asked, isRecognized: held.isRecognized)
    }

    var level: Int? { held.level > 0 ? Int(held.level) : nil }

    /// Skills are numbered by their keys.
    var order: (SkillStanding, SkillRelation, Int32) { (standing, stand.relation, held.skill) }
}

extension [Claim] {
    /// Those of which evidence speaks and which stand no further off than the one that is named.
    fileprivate var evident: [Claim] {
        filter { $0.held.isBacked && $0.standing == first?.standing }
    }
}
