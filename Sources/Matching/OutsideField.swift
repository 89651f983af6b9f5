package import Pool

/// A field that leaves the department, and how much of its values: what is not listed stays inside,
/// whatever its bearer agreed to.
///
/// ``Disclosure`` says by consent and by the way of publishing how much of a record is shown; this
/// table says which of its values are. Whatever is printed for others asks it.
package struct OutsideField: Sendable {
    package enum Extent: Hashable, Sendable {
        /// As it is written.
        case whole
        /// Without what tells who it is: of a person the surname and a professional title without
        /// posts, of an anonymous need the texts without the organization's names.
        case masked
        /// As far as a reason of the match speaks of it.
        case reason
    }

    package let field: any KindField
    /// To the organization that a result is made for: of its own needs, and of candidates who agreed.
    package let toFirm: Extent?
    /// To the talent that a result is made for: of needs that are meant for him, and of himself.
    package let toExpert: Extent?

    private init(_ field: any KindField, firm: Extent?, expert: Extent?) {
        self.field = field
        (toFirm, toExpert) = (firm, expert)
    }

    package static let all = ofNeeds + ofCandidates + ofEvidence + ofIntroductions

    /// Looked into for every value and reason of every pair.
    fileprivate static let byField = Dictionary(
        uniqueKeysWithValues: all.map { (ObjectIdentifier($0.field.field), $0) })

    private static let ofNeeds = [
        Self(Need.title, firm: .whole, expert: .masked),
        Self(Need.org, firm: .whole, expert: .masked),
        Self(Need.problem, firm: .whole, expert: .masked),
        Self(Need.keyTech, firm: .whole, expert: .masked),
        Self(Need.indicator, firm: .whole, expert: .masked),
        Self(Need.skill, firm: .whole, expert: .whole),
        Self(Need.keyword, firm: .reason, expert: .reason),
        Self(Need.target, firm: .reason, expert: .reason),
        Self(Need.field, firm: .reason, expert: .reason),
        Self(Need.industry, firm: .reason, expert: .reason),
        Self(Need.region, firm: .reason, expert: .reason),
        Self(Need.mode, firm: .reason, expert: .reason),
        Self(Need.days, firm: .reason, expert: .reason),
        Self(Need.classMin, firm: .reason, expert: .reason),
        Self(Need.deadline, firm: .whole, expert: .whole),
        Self(Need.opened, firm: .whole, expert: nil),
        Self(Need.received, firm: .whole, expert: nil),
        Self(Need.visibility, firm: .whole, expert: nil),
        Self(Need.status, firm: .whole, expert: nil),
        Self(Org.name, firm: .whole, expert: .masked),
        Self(Org.industry, firm: .reason, expert: .reason),
        Self(Org.field, firm: .reason, expert: .reason),
    ]

    private static let ofCandidates = [
        Self(Talent.name, firm: .masked, expert: .masked),
        Self(Talent.employer, firm: .whole, expert: .whole),
        Self(Talent.employerRef, firm: .whole, expert: .whole),
        Self(Talent.title, firm: .masked, expert: .masked),
        Self(Talent.field, firm: .whole, expert: .whole),
        Self(Talent.skill, firm: .reason, expert: .reason),
        Self(Talent.class, firm: .reason, expert: .reason),
        Self(Talent.region, firm: .reason, expert: .reason),
        Self(Talent.mode, firm: .reason, expert: .reason),
        Self(Talent.available, firm: .reason, expert: .reason),
        Self(Talent.discipline, firm: .reason, expert: .reason),
        Self(Talent.research, firm: .reason, expert: .reason),
        Self(Talent.bio, firm: .reason, expert: .reason),
        Self(Team.name, firm: .masked, expert: nil),
        Self(Team.host, firm: .whole, expert: nil),
        Self(Team.field, firm: .whole, expert: nil),
        Self(Team.skill, firm: .reason, expert: nil),
        Self(Team.research, firm: .reason, expert: nil),
        Self(Team.goal, firm: .reason, expert: nil),
        Self(Station.name, firm: .masked, expert: nil),
        Self(Station.host, firm: .whole, expert: nil),
        Self(Station.field, firm: .whole, expert: nil),
        Self(Station.skill, firm: .reason, expert: nil),
        Self(Station.project, firm: .reason, expert: nil),
    ]

    /// Of works the words that a need shares with them, and their number.
    private static let ofEvidence = [
        Self(Work.title, firm: .reason, expert: .reason),
        Self(Work.abstract, firm: .reason, expert: .reason),
        Self(Work.keyword, firm: .reason, expert: .reason),
        Self(Skill.label, firm: .whole, expert: .whole),
    ]

    /// Nothing of who said no, and why.
    private static let ofIntroductions = [
        Self(Engagement.stage, firm: .whole, expert: .whole),
        Self(Engagement.signed, firm: .whole, expert: .whole),
        Self(Engagement.step, firm: .masked, expert: nil),
    ]
}

extension Audience {
    /// How much of a field's values the audience sees, where it sees the record; `nil` for nothing.
    package func extent(of field: any KindField) -> OutsideField.Extent? {
        let listed = OutsideField.byField[ObjectIdentifier(field.field)]
        return switch self {
        case .internal: .whole
        case .firm: listed?.toFirm
        case .expert: listed?.toExpert
        }
    }

    /// A value as the audience may read it; `nil` where the field stays inside.
    package func read<Value>(
        _ value: Value, of field: any KindField, masked: (Value) -> Value
    ) -> Value? {
        switch extent(of: field) {
        case .whole: value
        case .masked: masked(value)
        case .reason, nil: nil
        }
    }

    /// Whether what a part says of a candidate of a kind may be read: all that it tells of may leave
    /// the department.
    package func reads(_ part: Part, of kind: Kind) -> Bool {
        guard let told = criteria.first(where: { $0.part == part })?.told else { return false }
        let groups = [Kind.team, .station].filter { $0 != kind }
        return told.filter { !groups.contains($0.kind) }.allSatisfy { extent(of: $0) != nil }
    }
}
