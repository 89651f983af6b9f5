import Pool

/// Works out how to take a batch back.
///
/// Each record returns to what it was before the batch, except for what was changed since, and for
/// what would lead to a state that no import makes. That stays as it is, and is said.
///
/// Of most records only the fate is kept. Those that something may stand in the way of are looked
/// at closely: their plans stay in memory until the end.
struct Undoer {
    var reversal: Reversal
    /// What becomes of each record that the batch changed and that does not stay as it is.
    var fates: [Int: UndoPlan.Fate] = [:]
    /// The plans of records that are looked at closely.
    var plans: [Int: UndoPlan] = [:]
    /// Those of them that were so from the first, in the order in which plans are carried out: what
    /// the batch did last comes first, so that keys that moved twice go back all the way.
    var order: [Int] = []
    /// Where all others lead that will be there.
    var referred: Set<Reference> = []
    var conflicts = UndoConflicts()
    /// Whether nothing has been kept back since the rules were gone through last.
    var isSettled = false
    /// The people to whom keys lead that are taken back.
    private var joined: [Int: StoredRecord] = [:]
    /// The numbers of the spaces of keys.
    let spaces: Spaces

    /// Where a field leads.
    struct Reference: Hashable {
        var kind: Kind
        var field: FieldIndex
        var target: Int
    }

    init(_ baseline: any Baseline, batch: Int) throws {
        reversal = try Reversal(baseline, batch: batch)
        spaces = Spaces(try baseline.spaces())
        try survey()
        while !isSettled {
            isSettled = true
            try keepToRules()
        }
        // While the changes are made the registry no longer has them as they were.
        for person in plans.values.compactMap(\.keyHolder) {
            joined[person] = try joined[person] ?? baseline.record(person)
        }
    }

    var baseline: any Baseline { reversal.baseline }

    /// Goes through the changes that take the batch back, in the order in which they are made.
    mutating func forEachChange(_ body: (Change) throws -> Void) throws {
        var done: Set<Int> = []
        try baseline.changes(of: reversal.batch) { change in
            let id = change.record
            guard fates[id] != nil, !reversal.repeated.contains(id) || done.insert(id).inserted
            else { return }
            let plan = try plans[id] ?? reversal.plan(change, &conflicts)
            guard var undone = plan?.change(line: change.line) else { return }
            if undone.takesKeyBack, let person = plan?.keyHolder {
                undone.into = joined[person]
                // Of one person one change is counted.
                undone.isFollowUp = fates[person] != nil
            }
            try body(undone)
        }
    }

    // MARK: What is looked at closely

    /// Goes through the batch for the first time.
    private mutating func survey() throws {
        var claims: [[UInt8]: [Int]] = [:]
        try baseline.changes(of: reversal.batch) { change in
            let id = change.record
            if let fate = try reversal.plainFate(change) {
                fates[id] = fate
            } else if let plan = try reversal.plan(change, after: plans[id], &conflicts) {
                if reversal.repeated.contains(id) {
                    lookClosely(at: plan)
                } else {
                    take(plan, &claims)
                }
            }
        }
        for id in order.filter(reversal.repeated.contains) {
            plans[id].map { take($0, &claims) }
        }
        try lookCloselyAtClaims(claims)
    }

    /// Notes what becomes of a record, and to whom it gives an identity number.
    private mutating func take(_ plan: UndoPlan, _ claims: inout [[UInt8]: [Int]]) {
        fates[plan.current.id] = plan.fate
        if let number = plan.newIdentity {
            claims[number, default: []].append(plan.current.id)
        }
        guard plan.isPlain, reversal.review(of: plan) == nil else { return lookClosely(at: plan) }
        guard !plan.target.isGone else { return }
        referred.formUnion(plan.references)
    }

    private mutating func lookClosely(at plan: UndoPlan) {
        let id = plan.current.id
        if plans.updateValue(plan, forKey: id) == nil { order.append(id) }
    }

    /// Looks closely at those of the records that will be there for which it is asked.
    mutating func lookClosely(where isMeant: (UndoPlan) -> Bool) throws {
        try baseline.changes(of: reversal.batch) { change in
            let id = change.record
            guard plans[id] == nil, fates[id]?.isGone == false,
                let plan = try reversal.plan(change, &conflicts), isMeant(plan)
            else { return }
            plans[id] = plan
        }
    }

    /// Looks closely at those who lead to one of these.
    mutating func lookClosely(atReferrersOf targets: Set<Reference>) throws {
        guard !targets.isEmpty else { return }
        referred.subtract(targets)
        try lookClosely { !$0.references.isDisjoint(with: targets) }
    }

    // MARK: What is kept back

    /// Leaves a whole record as it is.
    mutating func keep(
        _ id: Int, _ reason: UndoOutcome.Reason, by batch: String? = nil, other: Key? = nil
    ) throws {
        guard let plan = try plans.removeValue(forKey: id) ?? planOfGoing(id) else { return }
        fates[id] = nil
        conflicts.note(reason, plan, by: batch, other: other)
        isSettled = false
    }

    /// The plan of a record that goes.
    func planOfGoing(_ id: Int) throws -> UndoPlan? {
        guard let fate = fates[id], fate.goes else { return nil }
        return try baseline.record(id).map { UndoPlan($0, fate: fate) }
    }

    /// Leaves a field as it is.
    mutating func keep(
        _ field: FieldIndex, of id: Int, _ reason: UndoOutcome.Reason, by batch: String? = nil,
        other: Key? = nil
    ) {
        guard let plan = plans[id], plan.changes(field) else { return }
        conflicts.note(reason, plan, field, by: batch, other: other)
        plans[id]?.keep(field)
        isSettled = false
    }
}

extension UndoPlan {
    /// Whether nothing but what it refers to can stand in its way.
    fileprivate var isPlain: Bool {
        aliases.isEmpty && lostGroups.isEmpty && brokenPeriods.isEmpty
            && (target.isGone || target.kind != .skill || !changes(Skill.broader.index))
    }

    /// Where the record will lead.
    fileprivate var references: Set<Undoer.Reference> {
        Set(
            target.values.compactMap { value in
                value.target.map {
                    Undoer.Reference(kind: target.kind, field: value.field, target: $0)
                }
            })
    }
}
