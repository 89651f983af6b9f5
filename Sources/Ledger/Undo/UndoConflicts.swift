import Pool

/// What an undo leaves as it is, each said once.
struct UndoConflicts {
    private(set) var all: [UndoOutcome.Conflict] = []
    /// The same, to find one in.
    private var known: Set<UndoOutcome.Conflict> = []

    /// Says that a record, or a field of it, stays as it is.
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
        if known.insert(conflict).inserted { all.append(conflict) }
    }
}
