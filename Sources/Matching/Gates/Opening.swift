package import Pool

/// What would open a gate that closes a pair.
///
/// A gate for which nobody has a remedy that is his to give has none: a law, a conflict of interest, a
/// refusal.
package enum Opening: Hashable, Sendable {
    /// The organization takes the candidate on in a way in which it works, as the records say it.
    case way(String)
    /// The department accepts what the candidate holds for a skill that must be held.
    case acceptance(skill: Key, held: Key)
    /// Somebody confirms the skill, which was only found in a text.
    case confirmation(skill: Key)
    /// The organization does with so many days a year.
    case fewerDays(Int)
    /// The academician offers so many days a year at the workstation.
    case moreDays(Int)
    /// The organization does with a lower class, of this rank where one is known.
    case lowerClass(Int?)
    /// The person consents.
    case consent
    /// It is settled whether two records are one person.
    case identity
    /// The need is published, or in another way.
    case publication
    /// The record becomes active again.
    case activation
    /// A contract ends, or more can be taken on at once.
    case room
    /// The day after this one comes.
    case time(Day)

    /// Whether one word of the organization or the department suffices, today.
    package var isDecision: Bool {
        switch self {
        case .way, .acceptance, .confirmation, .fewerDays, .lowerClass: true
        default: false
        }
    }
}

extension GateFinding {
    /// What would open the gate; `nil` where nothing that somebody may decide would.
    package var opening: Opening? {
        switch gate {
        case .mode: .way(text ?? "")
        case .mustSkill: skillOpening
        case .class: .lowerClass(found)
        case .availability: found.flatMap { $0 > 0 ? .fewerDays($0) : nil }
        case .onSiteDays: asked.map(Opening.moreDays)
        case .capacity: .room
        case .consent: .consent
        case .identity: .identity
        case .visibility: .publication
        case .status: isOver ? nil : .activation
        case .formerEmployer, .stationLimit, .retiredStationLimit: until.map(Opening.time)
        case .ownEmployer, .declaredConflict, .excluded, .ownHost, .existingTie, .declined,
            .secrecy,
            .blocked:
            nil
        }
    }

    /// Whether a status is one that nobody comes back from.
    private var isOver: Bool {
        guard let text else { return false }
        return TalentStatus(canonical: text) == .deceased
            || StationStatus(canonical: text).map(StationStatus.ends.contains) == true
    }

    private var skillOpening: Opening? {
        guard let skill = keys.first else { return nil }
        if text == TagSource.recognized.rawValue { return .confirmation(skill: skill) }
        return near.map { .acceptance(skill: skill, held: $0) }
    }
}

extension Match {
    /// All that would open a closed pair; `nil` when something closes it that nobody can open.
    package var openings: [Opening]? {
        let openings = closed.map(\.opening)
        guard !openings.isEmpty, !openings.contains(where: { $0 == nil }) else { return nil }
        return unique(openings.compactMap(\.self))
    }

    /// The one decision of the organization or the department that would open the pair.
    package var decision: Opening? {
        guard let openings, openings.count == 1, openings[0].isDecision else { return nil }
        return openings[0]
    }
}
