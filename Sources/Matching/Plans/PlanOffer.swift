import Pool

/// A pair that comes into question for a plan, or would if one gate were opened.
package struct PlanOffer: Hashable, Sendable {
    package let pair: PlanPair
    /// As they are printed.
    package let points: Int
    /// The exact points, in parts of 32,768 of a point.
    package let rankScore: Int
    /// What keeps the pair from being proposed.
    package let closed: [GateFinding]
    /// How the pair stands, when it has been introduced.
    package let standing: Standing?

    package init(_ match: Match) {
        pair = PlanPair(match)
        points = match.points
        rankScore = match.rankScore
        closed = match.closed
        standing = match.standing
    }

    package var isOpen: Bool { closed.isEmpty }

    /// Whether contracts take up the last place, so that the pair takes one more.
    package var isFull: Bool { closed.contains { $0.gate == .capacity } }

    /// What would open the pair, where it is one thing that somebody may decide.
    package var opening: Opening? {
        let openings = unique(closed.map(\.opening))
        guard openings.count == 1 else { return nil }
        return openings[0]
    }
}

extension Gate {
    /// Whether whoever answers for a plan may pass over the gate, with a reason.
    ///
    /// Not over a law, a refusal, a missing consent, a conflict of interest, or a record of which it
    /// is not known who it is.
    package var mayBeOverridden: Bool {
        switch self {
        case .mode, .class, .mustSkill, .availability, .capacity: true
        case .status, .consent, .visibility, .ownEmployer, .formerEmployer, .declaredConflict,
            .excluded, .ownHost, .existingTie, .declined, .secrecy, .identity, .blocked,
            .stationLimit, .retiredStationLimit, .onSiteDays:
            false
        }
    }
}
