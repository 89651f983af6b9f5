/// What a plan says of one need and one candidate.
package struct PlanPlacement: Hashable, Sendable {
    /// The key of its record; `nil` where it is not written yet.
    package var key: Key?
    package var need: Key
    package var candidate: Key
    /// Whether the candidate is a talent, a team or a station.
    package var kind: Kind
    package var state: PlacementState
    /// The points of the pair when the plan was made, out of 1,000.
    package var points: Int?
    /// The codes of the gates that somebody went through.
    package var overrides: [String] = []
    package var reason: String?
    package var by: String?
    package var at: PartialDate?

    package init(
        _ candidate: Key, _ kind: Kind, for need: Key, _ state: PlacementState,
        points: Int? = nil, key: Key? = nil
    ) {
        (self.candidate, self.kind, self.need) = (candidate, kind, need)
        (self.state, self.points, self.key) = (state, points, key)
    }

    /// That of a record; `nil` where it names no candidate or no need any more.
    package init?(_ record: some FieldReading, _ key: Key) {
        let field = Placement.candidates.first { record[$0] != nil }
        guard let need = record[Placement.need], let field, let candidate = record[field],
            let kind = field.field.referencedKinds?.first
        else { return nil }
        self.init(
            candidate, kind, for: need, record[Placement.state] ?? .placed,
            points: record[Placement.points], key: key)
        overrides = record.all(Placement.override)
        reason = record[Placement.reason]
        by = record[Placement.by]
        at = record[Placement.at]
    }

    /// Whom the placement brings together, or keeps apart.
    package var pair: Pair { Pair(need: need, candidate: candidate) }

    package struct Pair: Hashable, Sendable {
        package var need: Key
        package var candidate: Key
    }
}
