import Pool

/// Works out how to take a batch back.
///
/// Each record returns to what it was before the batch, except for what was changed since, and for
/// what would lead to a state that no import makes. That stays as it is, and is said.
struct Undoer {
    let baseline: any Baseline
    /// The number of the batch that is taken back.
    let batch: Int
    var plans: [Int: UndoPlan] = [:]
    private(set) var conflicts: [UndoOutcome.Conflict] = []
    /// The same, to find one in.
    private var knownConflicts: Set<UndoOutcome.Conflict> = []
    /// Whether nothing has been kept back since the rules were gone through last.
    var isSettled = false
    var records: StoredHeads
    /// The numbers of the spaces of keys.
    let spaces: Spaces
    private let later: LaterChanges

    init(_ baseline: any Baseline, batch: Int) throws {
        self.baseline = baseline
        self.batch = batch
        records = StoredHeads(baseline)
        spaces = Spaces(try baseline.spaces())
        later = try LaterChanges(baseline, after: batch)
        try plan()
        while !isSettled {
            isSettled = true
            try keepToRules()
        }
    }

    /// The changes that take the batch back, in the order in which they are made.
    var changes: [Change] {
        plans.values.sorted { $0.place < $1.place }.compactMap(\.change)
    }

    private mutating func plan() throws {
        try baseline.changes(of: batch) { change in
            let id = change.record
            guard var plan = try plans[id] ?? start(id, line: change.line) else { return }
            if try invert(change, in: &plan) { plans[id] = plan }
        }
    }

    private func start(_ id: Int, line: Int) throws -> UndoPlan? {
        try baseline.record(id).map { record in
            UndoPlan(record, line: line, place: plans.count)
        }
    }

    /// Takes one change back in the plan; `false` when the record has moved on.
    private mutating func invert(
        _ change: LedgerChange, in plan: inout UndoPlan
    ) throws -> Bool {
        let id = plan.current.id
        if let batch = change.isChange ? later.batch(ofWhole: id) : later.batch(ofAny: id) {
            note(.changed, plan, by: batch)
            return false
        }
        let before = change.before(of: plan.target.kind)
        plan.aliases += before?.aliases.compactMap(\.reversed) ?? []
        guard change.isChange else {
            plan.target.kind = before?.kind ?? plan.target.kind
            plan.target.values = try restored(before?.fields.values.flatMap(\.self) ?? [])
            plan.target.presence = before?.presence ?? .undone
            return true
        }
        for (field, values) in (before?.fields ?? [:]).sorted(by: { $0.key < $1.key }) {
            if let batch = later.batch(changing: field, of: id) {
                note(.changed, plan, field, by: batch)
            } else {
                plan.target.values.removeAll { $0.field == field }
                plan.target.values += try restored(values)
            }
        }
        return true
    }

    private func restored(_ values: [StoredValue]) throws -> [StoredValue] {
        try values.map { try $0.restored(from: baseline) }
    }

    // MARK: What is kept back

    /// Says that something stays as it is.
    mutating func note(
        _ reason: UndoOutcome.Reason, _ plan: UndoPlan, _ field: FieldIndex? = nil,
        by batch: String? = nil, other: Key? = nil
    ) {
        let record = plan.current
        let title = record.title.isEmpty ? plan.target.title : record.title
        let conflict = UndoOutcome.Conflict(
            key: record.key, title: title, kind: plan.target.kind,
            field: field.map { plan.target.kind.field($0)?.name ?? "X_" }, reason: reason,
            batch: batch, other: other,
            isGone: record.isGone && (field == nil || plan.target.isGone))
        if knownConflicts.insert(conflict).inserted { conflicts.append(conflict) }
    }

    /// Leaves a whole record as it is.
    mutating func keep(
        _ id: Int, _ reason: UndoOutcome.Reason, by batch: String? = nil, other: Key? = nil
    ) {
        guard let plan = plans.removeValue(forKey: id) else { return }
        note(reason, plan, by: batch, other: other)
        isSettled = false
    }

    /// Leaves a field as it is.
    mutating func keep(
        _ field: FieldIndex, of id: Int, _ reason: UndoOutcome.Reason, other: Key? = nil
    ) {
        guard let plan = plans[id], plan.changes(field) else { return }
        note(reason, plan, field, other: other)
        plans[id]?.keep(field)
        isSettled = false
    }
}
