package import Pool

/// A candidate beside a need: the reasons that speak for the pair and the gates that closed it.
package struct Match: Codable, Hashable, Sendable {
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
    /// What the works that are most like the need say of each of the need's indicators.
    package var indicators: [IndicatorFinding] = []
    /// Teams of this talent, or people of this team or station, in the same ranking.
    package var alongside: [Key] = []

    package init(
        need: Key, candidate: Key, kind: Kind, rank: Int? = nil, reasons: [Reason],
        closed: [GateFinding], hints: [GateFinding], withheld: [GateFinding] = [],
        standing: Standing? = nil, evidence: [Key],
        indicators: [IndicatorFinding] = [], alongside: [Key] = []
    ) {
        self.need = need
        self.candidate = candidate
        self.kind = kind
        self.rank = rank
        self.reasons = reasons.withPoints
        self.closed = closed
        self.hints = hints
        self.withheld = withheld
        self.standing = standing
        self.evidence = evidence
        self.indicators = indicators
        self.alongside = alongside
    }

    /// Whether the pair may be proposed: no gate closes it, and nothing was signed yet.
    package var isRecommendable: Bool { closed.isEmpty && standing?.isSuccess != true }

    /// The points, out of 1,000; a closed pair has no score.
    package var score: Int? { closed.isEmpty ? points : nil }

    /// The points as they are printed, whether or not the pair is open: those of the reasons add up
    /// to them.
    package var points: Int { reasons.reduce(0) { $0 + $1.points } }

    /// The exact points, by which pairs are ranked, in parts of 32,768 of a point.
    package var rankScore: Int { reasons.reduce(0) { $0 + $1.rankScore } }
}

/// The candidates of one need.
package struct Ranking: Codable, Hashable, Sendable {
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

extension Match {
    /// The details of one type that the reasons carry.
    package func fits<Fit>(_ type: Fit.Type) -> [Fit] { reasons.flatMap { $0.fits(type) } }
}
