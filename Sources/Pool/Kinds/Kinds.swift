/// The kinds of record, in the order of the canonical form.
package enum Kind: String, CaseIterable, Sendable {
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
    case end = "End"

    /// What the kind says of itself.
    package var declaration: KindDeclaration {
        switch self {
        case .batch: Batch.declaration
        case .source: Source.declaration
        case .scheme: Scheme.declaration
        case .agreement: Agreement.declaration
        case .skill: Skill.declaration
        case .org: Org.declaration
        case .talent: Talent.declaration
        case .work: Work.declaration
        case .team: Team.declaration
        case .station: Station.declaration
        case .need: Need.declaration
        case .conflict: Conflict.declaration
        case .engagement: Engagement.declaration
        case .grant: Grant.declaration
        case .profile: Profile.declaration
        case .end: End.declaration
        }
    }
}
