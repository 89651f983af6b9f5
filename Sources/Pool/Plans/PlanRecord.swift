/// A plan as the registry has it: what was asked of it, and each pair of which it speaks.
package struct PlanRecord: Hashable, Sendable {
    package var key: Key
    package var name: String
    package var status: PlanStatus
    /// The needs that it is to serve.
    package var needs: [Key]
    package var request: PlanRequest
    package var origin: PlanOrigin
    /// Why it was withdrawn.
    package var reason: String?
    /// When it was adopted, or withdrawn.
    package var decided: PartialDate?
    package var placements: [PlanPlacement]

    /// A plan that is proposed.
    package init(
        key: Key, name: String, needs: [Key], request: PlanRequest, origin: PlanOrigin,
        placements: [PlanPlacement]
    ) {
        (self.key, self.name, status) = (key, name, .proposed)
        (self.needs, self.request, self.origin) = (needs, request, origin)
        self.placements = placements
    }

    /// That of a record, with the placements that lead to it.
    package init(_ record: some FieldReading, _ key: Key, _ placements: [PlanPlacement]) {
        self.init(
            key: key, name: record[Plan.name] ?? "", needs: record.all(Plan.need),
            request: PlanRequest(record), origin: PlanOrigin(record), placements: placements)
        status = record[Plan.status] ?? .standard
        reason = record[Plan.reason]
        decided = record[Plan.decided]
    }

    /// Those who are to go somewhere, by need and candidate, each pair once.
    ///
    /// Where people were merged a plan may speak of a pair twice: who is not wanted goes nowhere.
    package var pairs: [PlanPlacement] {
        Dictionary(grouping: placements, by: \.pair).values
            .filter { $0.allSatisfy(\.state.isTogether) }.compactMap(\.first)
            .sorted { ($0.need, $0.candidate) < ($1.need, $1.candidate) }
    }

    /// All needs of which it speaks.
    package var spokenNeeds: Set<Key> { Set(needs + placements.map(\.need)) }
}

/// What a plan is asked to keep to; `nil` where nothing was asked.
package struct PlanRequest: Hashable, Sendable {
    /// The points, out of 1,000, from which on somebody is placed.
    package var from: Int?
    /// How many experts a need gets that does not say itself.
    package var experts: Int?
    /// How many needs one candidate is placed with at most.
    package var load: Int?
    /// How many candidates of one organization a need gets at most.
    package var perOrg: Int?
    /// Whether the need that fares worst counts before the sum.
    package var isFair: Bool?
    /// The points that a placement of the plan before is worth more.
    package var keep: Int?
    /// Whether whoever is in touch with a need fills a place of it already.
    package var isRest: Bool?

    package init(
        from: Int? = nil, experts: Int? = nil, load: Int? = nil, perOrg: Int? = nil,
        isFair: Bool? = nil, keep: Int? = nil, isRest: Bool? = nil
    ) {
        (self.from, self.experts, self.load) = (from, experts, load)
        (self.perOrg, self.isFair, self.keep) = (perOrg, isFair, keep)
        self.isRest = isRest
    }

    init(_ record: some FieldReading) {
        self.init(
            from: record[Plan.from], experts: record[Plan.experts], load: record[Plan.load],
            perOrg: record[Plan.perOrg], isFair: record[Plan.fair], keep: record[Plan.keep],
            isRest: record[Plan.rest])
    }
}

/// On what a plan was made.
package struct PlanOrigin: Hashable, Sendable {
    /// The day for which candidates were judged.
    package var day: PartialDate?
    package var profile: String?
    package var model: String?
    /// The revision of the registry.
    package var revision: Int?

    package init(
        day: PartialDate? = nil, profile: String? = nil, model: String? = nil,
        revision: Int? = nil
    ) {
        (self.day, self.profile) = (day, profile)
        (self.model, self.revision) = (model, revision)
    }

    init(_ record: some FieldReading) {
        self.init(
            day: record[Plan.on], profile: record[Plan.profile], model: record[Plan.model],
            revision: record[Plan.revision])
    }
}
