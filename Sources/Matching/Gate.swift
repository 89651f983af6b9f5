package import Pool

/// A condition that a pair meets or not, by its stable code.
package enum Gate: String, CaseIterable, Codable, Hashable, Sendable {
    case status
    case consent
    case visibility
    case mode
    case `class`
    case mustSkill = "must-skill"
    case availability
    case capacity
    case ownEmployer = "own-employer"
    case formerEmployer = "former-employer"
    case declaredConflict = "declared-conflict"
    case excluded
    /// A team or workstation of the needing organization itself.
    case ownHost = "own-host"
    /// The candidate already works with the needing organization; it never closes.
    case existingTie = "existing-tie"
    /// The latest introduction of the pair was declined, or broken off before it was signed.
    case declined
    case secrecy
    case identity
    case blocked
    /// The most workstations of an academician who has not retired.
    case stationLimit = "station-limit"
    /// The most workstations of an academician who has retired.
    case retiredStationLimit = "station-limit-retired"
    case onSiteDays = "on-site-days"
}

/// What a gate found: why it closed a pair, or what to mind although it did not.
package struct GateFinding: Codable, Hashable, Sendable {
    package var gate: Gate
    /// The records concerned: skills that are missing, conflicts, stations, members.
    package var keys: [Key] = []
    /// A value concerned, as the record states it: a status, a mode, an organization's name.
    package var text: String?
    /// The number asked for: a rank, a level, days.
    package var asked: Int?
    /// The number found in its place.
    package var found: Int?
    /// The rule applied, when the gate closes by one.
    package var rule: Profile.Rule?
    /// The last day on which the gate stays closed, when that is known.
    package var until: Day?
    /// The member of the team or workstation whose gate it is; the candidate's own has none.
    package var person: Key?
    /// How the pair stands, when that is what closes.
    package var standing: Standing?
    /// The skill that is held and comes nearest to one that must be held.
    package var near: Key?
    /// Whether the department has accepted the candidate all the same.
    package var isAccepted = false

    package init(
        _ gate: Gate, keys: [Key] = [], text: String? = nil, asked: Int? = nil, found: Int? = nil,
        rule: Profile.Rule? = nil, until: Day? = nil, person: Key? = nil,
        standing: Standing? = nil, near: Key? = nil
    ) {
        self.gate = gate
        self.keys = keys
        self.text = text
        self.asked = asked
        self.found = found
        self.rule = rule
        self.until = until
        self.person = person
        self.standing = standing
        self.near = near
    }
}
