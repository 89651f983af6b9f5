extension PlanRecord {
    /// The records of a batch by which the registry comes to have this plan in place of another.
    ///
    /// What stays the same is not among them, and what this plan does not tell, such as a note, stays
    /// as it is. A placement of a pair that is no longer spoken of goes.
    ///
    /// - Parameters:
    ///   - before: what the registry has; `nil` of a plan that is new.
    ///   - nextKey: gives a new placement its key.
    ///   - reason: why placements go.
    /// - Returns: none where nothing changes.
    package func records(
        replacing before: PlanRecord?, keys nextKey: () -> Key, reason: String
    ) -> [Record] {
        var plan = Record(kind: .plan, key: key, operation: before == nil ? .create : .update)
        plan.entries = Plan.entries(from: before?.entries ?? [], to: entries)
        let known = Dictionary(
            (before?.placements ?? []).map { ($0.pair, $0) },
            uniquingKeysWith: { first, _ in first })
        let kept = Set(placements.map(\.pair))
        let gone = (before?.placements ?? []).filter { placement in
            !kept.contains(placement.pair) || known[placement.pair] != placement
        }
        return (plan.entries.isEmpty ? [] : [plan])
            + placements.compactMap {
                $0.record(of: key, replacing: known[$0.pair], keys: nextKey)
            } + gone.compactMap { $0.removal(reason: reason) }
    }

    /// The records by which a plan goes with all that it says.
    package func removals(reason: String) -> [Record] {
        var plan = Record(kind: .plan, key: key, operation: .delete)
        plan.reason = reason
        return placements.compactMap { $0.removal(reason: reason) } + [plan]
    }

    private var entries: [Entry] {
        var entries: [Entry] = []
        entries.say(Plan.name, name)
        entries.say(Plan.status, status.text)
        entries.say(Plan.on, origin.day?.text)
        for need in needs.sorted() { entries.say(Plan.need, need.description) }
        entries.say(Plan.from, request.from?.description)
        entries.say(Plan.experts, request.experts?.description)
        entries.say(Plan.load, request.load?.description)
        entries.say(Plan.perOrg, request.perOrg?.description)
        entries.say(Plan.fair, request.isFair.map { ($0 ? YesNo.yes : .no).text })
        entries.say(Plan.keep, request.keep?.description)
        entries.say(Plan.rest, request.isRest.map { ($0 ? YesNo.yes : .no).text })
        entries.say(Plan.profile, origin.profile)
        entries.say(Plan.model, origin.model)
        entries.say(Plan.revision, origin.revision?.description)
        entries.say(Plan.reason, reason)
        entries.say(Plan.decided, decided?.text)
        return entries
    }
}

extension PlanPlacement {
    /// What is to be written; `nil` where the registry says the same.
    fileprivate func record(
        of plan: Key, replacing before: PlanPlacement?, keys nextKey: () -> Key
    ) -> Record? {
        let changes = Placement.entries(from: before?.entries ?? [], to: entries)
        guard !changes.isEmpty else { return nil }
        if let key = before?.key {
            return Record(kind: .placement, key: key, operation: .update, entries: changes)
        }
        return Record(
            kind: .placement, key: nextKey(), operation: .create,
            entries: [Entry(Placement.plan.index, plan.description)] + changes)
    }

    fileprivate func removal(reason: String) -> Record? {
        guard let key else { return nil }
        var record = Record(kind: .placement, key: key, operation: .delete)
        record.reason = reason
        return record
    }

    private var entries: [Entry] {
        var entries: [Entry] = []
        entries.say(Placement.need, need.description)
        if let field = Placement.candidates.taking(kind) {
            entries.say(field, candidate.description)
        }
        entries.say(Placement.state, state.text)
        entries.say(Placement.points, points?.description)
        for gate in overrides.sorted() { entries.say(Placement.override, gate) }
        entries.say(Placement.reason, reason)
        entries.say(Placement.by, by)
        entries.say(Placement.at, at?.text)
        return entries
    }
}

extension [Entry] {
    fileprivate mutating func say(_ field: some KindField, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        append(Entry(field.index, text))
    }
}

extension KindDefinition {
    /// What is to be written so that a record says other things than it did; a field that it no
    /// longer gives is emptied.
    fileprivate static func entries(from before: [Entry], to after: [Entry]) -> [Entry] {
        let (old, new) = (
            Dictionary(grouping: before, by: \.field), Dictionary(grouping: after, by: \.field)
        )
        return recordKind.fields.indices.map { FieldIndex($0) }.flatMap { field in
            guard old[field] != new[field] else { return [Entry]() }
            return new[field] ?? [Entry(field, "", edit: .clear)]
        }
    }
}
