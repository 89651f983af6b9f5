/// The kinds of record, in the order of the canonical form.
package enum Kind: String, CaseIterable, Codable, Sendable {
    case batch = "Batch"
    case source = "Source"
    case scheme = "Scheme"
    case agreement = "Agreement"
    case skill = "Skill"
    case org = "Org"
    case talent = "Talent"
    case work = "Work"
    case team = "Team"
    case station = "Station"
    case need = "Need"
    case conflict = "Conflict"
    case engagement = "Engagement"
    case grant = "Grant"
    case profile = "Profile"
    case plan = "Plan"
    case placement = "Placement"
    case end = "End"

    /// The type in which the kind is declared.
    package var definition: any KindDefinition.Type {
        switch self {
        case .batch: Batch.self
        case .source: Source.self
        case .scheme: Scheme.self
        case .agreement: Agreement.self
        case .skill: Skill.self
        case .org: Org.self
        case .talent: Talent.self
        case .work: Work.self
        case .team: Team.self
        case .station: Station.self
        case .need: Need.self
        case .conflict: Conflict.self
        case .engagement: Engagement.self
        case .grant: Grant.self
        case .profile: Profile.self
        case .plan: Plan.self
        case .placement: Placement.self
        case .end: End.self
        }
    }
}

extension Kind {
    /// The kinds that the registry keeps, in the order in which people ask for them.
    package static let byUse: [Kind] = [
        .need, .talent, .team, .station, .org, .work, .skill, .engagement, .plan, .placement,
        .grant, .conflict, .scheme, .agreement, .profile, .source,
    ]

    /// The kinds that a search by words goes through, in this order.
    package static let foundByWords: [Kind] = [
        .talent, .team, .station, .org, .need, .work, .skill,
    ]
}
