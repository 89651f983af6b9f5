import GRDB
import Pool

/// Works out how to take a batch back.
///
/// Each record returns to what it was before the batch, except for fields that were changed
/// since; a record that others have come to refer to stays.
struct Undoer {
    let database: Database
    /// The number of the batch that is taken back.
    let batch: Int
    private(set) var changes: [Change] = []
    private(set) var conflicts: [UndoOutcome.Conflict] = []
    /// The same, to find one in.
    private var knownConflicts: Set<UndoOutcome.Conflict> = []

    /// What is to become of one record.
    private struct Plan {
        var current: StoredRecord
        var target: StoredRecord
        var aliases: [AliasMove] = []
        var line: Int
        /// Plans are carried out in the order in which they were begun: what the batch did last
        /// comes first, so that keys that moved twice go back all the way.
        var place: Int
    }

    private var plans: [Int: Plan] = [:]
    private let later: LaterChanges

    init(_ database: Database, batch: Int) throws {
        self.database = database
        self.batch = batch
        later = try LaterChanges(database, after: batch)
        try plan()
        try keepReferenced()
        try dropLostReferences()
        finish()
    }

    private mutating func plan() throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT record, action, before, line FROM change WHERE batch = ?
                ORDER BY seq DESC
                """, arguments: [batch])
        for row in rows {
            let id: Int = row[0]
            guard var plan = try plans[id] ?? start(id, line: row[3]) else { continue }
            guard try invert(row, in: &plan) else { continue }
            plans[id] = plan
        }
    }

    private func start(_ id: Int, line: Int) throws -> Plan? {
        try StoredRecord.load(id, from: database).map { record in
            Plan(current: record, target: record, line: line, place: plans.count)
        }
    }

    /// Takes one change back in the plan; `false` when the record has moved on.
    private mutating func invert(_ row: Row, in plan: inout Plan) throws -> Bool {
        let id = plan.current.id
        let kind = plan.current.kind
        let before = (row[2] as String?).map { BeforeImage($0, of: kind) }
        plan.aliases += before?.aliases ?? []
        if row[1] as String == Preview.Action.change.rawValue {
            guard !later.wholeRecords.contains(id) else {
                conflict(plan.current, field: nil, by: later.batch(of: id))
                return false
            }
            for (field, values) in before?.fields ?? [:] {
                if let batch = later.fields[id]?[field] {
                    conflict(plan.current, field: kind.field(field)?.name, by: batch)
                } else {
                    plan.target.values.removeAll { $0.field == field }
                    plan.target.values += try restored(values)
                }
            }
            return true
        }
        if later.touched.contains(id) {
            conflict(plan.current, field: nil, by: later.batch(of: id))
            return false
        }
        plan.target.values = try restored(before?.fields.values.flatMap(\.self) ?? [])
        plan.target.presence = before?.presence ?? .undone
        return true
    }

    private func restored(_ values: [StoredValue]) throws -> [StoredValue] {
        try values.map { try $0.restored(from: database) }
    }

    private mutating func conflict(_ record: StoredRecord, field: String?, by batch: String?) {
        let conflict = UndoOutcome.Conflict(
            key: record.key, title: record.title, field: field, batch: batch)
        if knownConflicts.insert(conflict).inserted { conflicts.append(conflict) }
    }

    /// A record that was made by the batch stays while others that stay refer to it.
    private mutating func keepReferenced() throws {
        let targets = plans.mapValues { plan in
            plan.target.isGone ? [] : Set(plan.target.values.compactMap(\.target))
        }
        var isStable = false
        while !isStable {
            isStable = true
            for (id, plan) in plans.sorted(by: { $0.key < $1.key }) where plan.target.isGone {
                guard !plan.current.isGone, try hasReferrer(id, targets) else { continue }
                plans[id] = nil
                conflict(plan.current, field: nil, by: nil)
                isStable = false
            }
        }
    }

    /// Whether a record that stays refers to this one; `targets` says to what those planned will.
    private func hasReferrer(_ id: Int, _ targets: [Int: Set<Int>]) throws -> Bool {
        let ids = try Int.fetchAll(
            database, sql: "SELECT DISTINCT record FROM link WHERE target = ?",
            arguments: [id])
        return ids.contains { referrer in
            plans[referrer] == nil || targets[referrer]?.contains(id) == true
        }
    }

    /// A restored reference whose record is no longer there is left out, and said so.
    private mutating func dropLostReferences() throws {
        for (id, plan) in plans.sorted(by: { $0.key < $1.key }) where !plan.target.isGone {
            let targets = Set(plan.target.values.compactMap(\.target))
            let gone = try targets.filter { try isGone($0) }
            guard !gone.isEmpty else { continue }
            let isLost = { (value: StoredValue) in value.target.map(gone.contains) ?? false }
            for value in plan.target.values where isLost(value) {
                conflict(
                    plan.current, field: plan.current.kind.field(value.field)?.name, by: nil)
            }
            plans[id]?.target.values.removeAll(where: isLost)
        }
    }

    private func isGone(_ id: Int) throws -> Bool {
        if let plan = plans[id] { return plan.target.isGone }
        return try Int.fetchOne(
            database, sql: "SELECT gone FROM record WHERE id = ?", arguments: [id]) != 0
    }

    private mutating func finish() {
        for plan in plans.values.sorted(by: { $0.place < $1.place }) {
            var target = plan.target
            target.digest = target.isGone ? [] : target.computedDigest
            let action: Preview.Action =
                switch (plan.current.isGone, target.isGone) {
                case (true, false): .create
                case (false, true): .delete
                default: .change
                }
            if action == .change, target.digest == plan.current.digest, plan.aliases.isEmpty {
                continue
            }
            var change = Change(action, from: plan.current, to: target, line: plan.line)
            change.aliases = plan.aliases
            changes.append(change)
        }
    }
}
