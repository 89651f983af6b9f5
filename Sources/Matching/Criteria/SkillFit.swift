package import Pool

/// How one skill that is asked for is covered best.
package struct SkillFit: Codable, Hashable, Sendable {
    package var asked: Key
    /// The need's weight of the skill, in thousandths of all weights.
    package var share: Int
    package var must: Bool
    package var askedLevel: Int?
    /// Absent when nothing covers the skill.
    package var held: Key?
    package var relation: SkillRelation?
    /// How many hold both; of an affine skill alone.
    package var support: Int?
    package var heldLevel: Int?
    /// The member of a team or station who holds it.
    package var holder: Key?
    /// Whether it was only found in a text, and nobody has said yet that it is so.
    package var isRecognized: Bool
    /// Whether evidence speaks of the held skill.
    package var isBacked: Bool
    /// The cover in thousandths: relation times level times evidence.
    package var cover: Int

    package init(
        asked: Key, share: Int, must: Bool, askedLevel: Int? = nil, held: Key? = nil,
        relation: SkillRelation? = nil, support: Int? = nil, heldLevel: Int? = nil,
        holder: Key? = nil,
        isRecognized: Bool = false, isBacked: Bool, cover: Int
    ) {
        self.asked = asked
        self.share = share
        self.must = must
        self.askedLevel = askedLevel
        self.held = held
        self.relation = relation
        self.support = support
        self.heldLevel = heldLevel
        self.holder = holder
        self.isRecognized = isRecognized
        self.isBacked = isBacked
        self.cover = cover
    }
}

/// How far a candidate has a skill that is asked for.
package enum SkillStanding: Int, Comparable, Hashable, Sendable {
    /// Itself, a synonym or a narrower one, at the level asked for.
    case held
    /// The same at a lower level, or at a level that is not stated.
    case below
    /// The same as a text seems to say, which nobody has confirmed.
    case unconfirmed
    /// Something broader or beside it.
    case near
    case absent

    init(_ relation: SkillRelation, level: Int?, asked: Int?, isRecognized: Bool) {
        guard relation.satisfies else {
            self = .near
            return
        }
        self = isRecognized ? .unconfirmed : (level ?? 0) >= (asked ?? 0) ? .held : .below
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension SkillFit {
    package var standing: SkillStanding {
        relation.map {
            SkillStanding($0, level: heldLevel, asked: askedLevel, isRecognized: isRecognized)
        } ?? .absent
    }
}
