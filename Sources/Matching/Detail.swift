package import Pool

/// What a reason was computed from, as data: the words come with the report.
package enum Detail: Hashable, Sendable {
    case skill(SkillFit)
    case similar(Similarity)
    case code(CodeFit)
    case recognition(RecognitionFit)
    case place(PlaceFit)
    case mode(ModeFit)
    /// Days a year; without an offer the talent does not say how many.
    case days(asked: Int, offered: Int?)
    case outcomes(Outcomes)
}

/// How one skill that is asked for is covered best.
package struct SkillFit: Hashable, Sendable {
    package var asked: Key
    /// The need's weight of the skill, in thousandths of all weights.
    package var share: Int
    package var must: Bool
    package var askedLevel: Int?
    /// Absent when nothing covers the skill.
    package var held: Key?
    package var relation: SkillRelation?
    package var heldLevel: Int?
    /// The member of a team or station who holds it.
    package var holder: Key?
    /// Whether evidence speaks of the held skill.
    package var isBacked: Bool
    /// The cover in thousandths: relation times level times evidence.
    package var cover: Int

    package init(
        asked: Key, share: Int, must: Bool, askedLevel: Int? = nil, held: Key? = nil,
        relation: SkillRelation? = nil, heldLevel: Int? = nil, holder: Key? = nil, isBacked: Bool,
        cover: Int
    ) {
        self.asked = asked
        self.share = share
        self.must = must
        self.askedLevel = askedLevel
        self.held = held
        self.relation = relation
        self.heldLevel = heldLevel
        self.holder = holder
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
    /// Something broader or beside it.
    case near
    case absent

    init(_ relation: SkillRelation, level: Int?, asked: Int?) {
        guard relation.satisfies else {
            self = .near
            return
        }
        self = (level ?? 0) >= (asked ?? 0) ? .held : .below
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension SkillFit {
    package var standing: SkillStanding {
        relation.map { SkillStanding($0, level: heldLevel, asked: askedLevel) } ?? .absent
    }
}

/// One item of evidence that resembles the need's text.
package struct Similarity: Hashable, Sendable {
    /// The work, or the talent, team or station whose own description it is.
    package var source: Key
    package var kind: Kind
    /// The cosine in thousandths.
    package var cosine: Int
    /// The shared terms that weigh most, heaviest first.
    package var terms: [String]

    package init(
        source: Key, kind: Kind, cosine: Int, terms: [String]
    ) {
        self.source = source
        self.kind = kind
        self.cosine = cosine
        self.terms = terms
    }
}

/// The closest field or industry code of a candidate to one of the need's.
package struct CodeFit: Hashable, Sendable {
    /// Which classification the codes belong to; the two are compared apart.
    package enum Axis: String, Hashable, Sendable { case field, industry }

    package var axis: Axis
    package var asked: String
    package var held: String?
    package var closeness: Int

    package init(
        _ axis: Axis, asked: String, held: String? = nil, closeness: Int
    ) {
        self.axis = axis
        self.asked = asked
        self.held = held
        self.closeness = closeness
    }
}

/// The class held beside the class asked for.
package struct RecognitionFit: Hashable, Sendable {
    package var asked: Snapshot.Recognition
    package var held: Snapshot.Recognition?

    package init(
        asked: Snapshot.Recognition, held: Snapshot.Recognition? = nil
    ) {
        self.asked = asked
        self.held = held
    }
}

/// The candidate's place beside the need's.
package struct PlaceFit: Hashable, Sendable {
    /// How far apart two places are.
    package enum Distance: String, Hashable, Sendable {
        case sameCounty = "county"
        case sameCity = "city"
        case sameProvince = "province"
        case elsewhere
    }

    package var asked: String
    package var held: String
    package var distance: Distance

    package init(
        asked: String, held: String, distance: Distance
    ) {
        self.asked = asked
        self.held = held
        self.distance = distance
    }
}

/// The way of working together that suits best.
package struct ModeFit: Hashable, Sendable {
    package var asked: String
    /// Absent when the candidate states no way of working with others.
    package var held: String?
    package var fit: Int

    package init(
        asked: String, held: String? = nil, fit: Int
    ) {
        self.asked = asked
        self.held = held
        self.fit = fit
    }
}

/// What came of earlier introductions.
package struct Outcomes: Hashable, Sendable {
    /// Introductions whose outcome says something about the candidate.
    package var count: Int
    package var successes: Int
    /// The mean rating in thousandths of the highest, when there is one.
    package var rating: Int?

    package init(
        count: Int, successes: Int, rating: Int? = nil
    ) {
        self.count = count
        self.successes = successes
        self.rating = rating
    }
}
