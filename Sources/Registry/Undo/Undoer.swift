import GRDB
import Pool

/// Works out how to take a batch back.
///
/// Each record returns to what it was before the batch, except for what was changed since, and for
/// what would lead to a state that no import makes. That stays as it is, and is said.
struct Undoer {
    let database: Database
    /// The number of the batch that is taken back.
    let batch: Int
    var plans: [Int: UndoPlan] = [:]
    private(set) var conflicts: [UndoOutcome.Conflict] = []
    /// The same, to find one in.
    private var knownConflicts: Set<UndoOutcome.Conflict> = []
    /// Whether nothing has been kept back since the rules were gone through last.
    var isSettled = false
    var records: StoredHeads
    private let later: LaterChanges

    init(_ database: Database, batch: Int) throws {
        self.database = database
        self.batch = batch
        records = StoredHeads(database)
        later = try LaterChanges(database, after: batch)
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
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT record, action, before, line FROM change WHERE batch = ?
                ORDER BY seq DESC
                """, arguments: [batch])
        while let row = try rows.next() {
            let id: Int = row[0]
            guard var plan = try plans[id] ?? start(id, line: row[3]) else { continue }
            if try invert(row, in: &plan) { plans[id] = plan }
        }
    }

    private func start(_ id: Int, line: Int) throws -> UndoPlan? {
        try StoredRecord.load(id, from: database).map { record in
            UndoPlan(record, line: line, place: plans.count)
        }
    }

    /// Takes one change back in the plan; `false` when the record has moved on.
    private mutating func invert(_ row: Row, in plan: inout UndoPlan) throws -> Bool {
        let id = plan.current.id
        let isChange = row[1] as String == Preview.Action.change.rawValue
        if let batch = isChange ? later.batch(ofWhole: id) : later.batch(ofAny: id) {
            note(.changed, plan, by: batch)
            return false
        }
        let before = (row[2] as String?).map { BeforeImage($0, of: plan.target.kind) }
        plan.aliases += before?.aliases.compactMap(\.reversed) ?? []
        guard isChange else {
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
        try values.map { try $0.restored(from: StoreBaseline(database)) }
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
            key: record.key, title: title,
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
