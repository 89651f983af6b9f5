package import Pool

/// A candidate beside a need: the reasons that speak for the pair and the gates that closed it.
package struct Match: Hashable, Sendable {
    package var need: Key
    package var candidate: Key
    package var kind: Kind
    /// The place in the ranking, from one; a closed pair has none.
    package var rank: Int?
    package var reasons: [Reason]
    package var closed: [GateFinding]
    package var hints: [GateFinding]
    /// What keeps members out whom the team or workstation therefore does not bring.
    package var withheld: [GateFinding] = []
    /// How the pair stands, when it has been introduced.
    package var standing: Standing?
    /// All the works that speak for the candidate, each once, by key.
    package var evidence: [Key]
    /// Teams of this talent, or people of this team or station, in the same ranking.
    package var alongside: [Key] = []

    package init(
        need: Key, candidate: Key, kind: Kind, rank: Int? = nil, reasons: [Reason],
        closed: [GateFinding], hints: [GateFinding], withheld: [GateFinding] = [],
        standing: Standing? = nil, evidence: [Key], alongside: [Key] = []
    ) {
        self.need = need
        self.candidate = candidate
        self.kind = kind
        self.rank = rank
        self.reasons = reasons
        self.closed = closed
        self.hints = hints
        self.withheld = withheld
        self.standing = standing
        self.evidence = evidence
        self.alongside = alongside
    }

    /// Whether the pair may be proposed: no gate closes it, and nothing was signed yet.
    package var isRecommendable: Bool { closed.isEmpty && standing?.isSuccess != true }

    /// The sum of the reasons' points, out of 1,000; a closed pair has none.
    package var score: Int? { closed.isEmpty ? points : nil }

    /// The sum of the reasons' points, whether or not the pair is open.
    package var points: Int { reasons.reduce(0) { $0 + $1.points } }
}

/// One part of a score and what it was computed from.
package struct Reason: Hashable, Sendable {
    package var part: Part
    /// The measured value in thousandths.
    package var raw: Int
    /// The share of the maximum that the raw value earns, in thousandths.
    package var mapped: Int
    /// The most points that the part can give for this need.
    package var maximum: Int
    package var details: [Detail] = []
    /// The works that the value rests on.
    package var evidence: [Key] = []

    package init(
        part: Part, raw: Int, mapped: Int, maximum: Int, details: [Detail] = [],
        evidence: [Key] = []
    ) {
        self.part = part
        self.raw = raw
        self.mapped = mapped
        self.maximum = maximum
        self.details = details
        self.evidence = evidence
    }

    /// The maximum times the mapped share, rounded half up.
    package var points: Int { Self.points(mapped, of: maximum) }

    static func points(_ mapped: Int, of maximum: Int) -> Int { (maximum * mapped + 500) / 1000 }
}

/// The candidates of one need.
package struct Ranking: Hashable, Sendable {
    package var need: Key
    /// Open pairs with a score above nought: best first, ties by key.
    package var pairs: [Match]
    /// Pairs with points that a gate closed, in the same order, when asked for.
    package var closed: [Match]
    /// How many candidates of the kinds asked for the pool holds.
    package var considered: Int
    /// How the need stands with everybody who was introduced to it, the latest first.
    package var introductions: [Standing] = []
    /// How the whole pool covers the skills asked for, for a report to tell of.
    package var supply: [SkillSupply] = []

    package init(
        need: Key, pairs: [Match], closed: [Match], considered: Int,
        introductions: [Standing] = [], supply: [SkillSupply] = []
    ) {
        self.need = need
        self.pairs = pairs
        self.closed = closed
        self.considered = considered
        self.introductions = introductions
        self.supply = supply
    }
}
