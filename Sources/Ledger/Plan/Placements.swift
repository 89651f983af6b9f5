import Pool

/// A need and a candidate, by the numbers of their records.
package struct PlacedPair: Hashable, Sendable {
    package var need: Int
    package var candidate: Int

    package init(need: Int, candidate: Int) {
        self.need = need
        self.candidate = candidate
    }

    /// Those of a record: of one candidate, as a rule.
    package static func all(in record: StoredRecord) -> [PlacedPair] {
        let needs = record.values(of: Placement.need.index).compactMap(\.target)
        let candidates = Placement.candidates.flatMap { record.values(of: $0.index) }
            .compactMap(\.target)
        return needs.flatMap { need in
            candidates.map { PlacedPair(need: need, candidate: $0) }
        }
    }
}

/// The placements of the plans of which a batch speaks, as it leaves them so far.
struct BatchPlacements {
    /// What the registry has, of the plans that were asked for.
    private var stored: [Int: [PlacedPair: Int]] = [:]
    /// What the batch itself says, by plan, and the records that it has changed.
    private var told: [Int: [PlacedPair: Int]] = [:]
    private var changed: Set<Int> = []

    /// The record that speaks of a pair within a plan.
    mutating func record(
        of pair: PlacedPair, in plan: Int, _ baseline: any Baseline
    ) throws -> Int? {
        if let record = told[plan]?[pair] { return record }
        let known = try stored[plan] ?? baseline.placements(of: plan)
        stored[plan] = known
        return known[pair].flatMap { changed.contains($0) ? nil : $0 }
    }

    mutating func remember(_ change: Change) {
        guard change.new.kind == .placement, change.action != .same else { return }
        let record = change.new
        changed.insert(record.id)
        if let old = change.old, let plan = old.plannedBy {
            for pair in PlacedPair.all(in: old) where told[plan]?[pair] == record.id {
                told[plan]?[pair] = nil
            }
        }
        guard !record.isGone, let plan = record.plannedBy else { return }
        for pair in PlacedPair.all(in: record) { told[plan, default: [:]][pair] = record.id }
    }
}

extension StoredRecord {
    /// The number of the plan that a placement is of.
    fileprivate var plannedBy: Int? { values(of: Placement.plan.index).first?.target }
}

extension Planner {
    /// A placement names one candidate, and a plan speaks of a pair once.
    mutating func checkPlacement(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        checkParties([Placement.candidates], new, record)
        let named = Placement.candidates.filter { !new.all($0).isEmpty }
        guard named.count < 2 else {
            let last = named.last { record.gives($0.index) } ?? named[1]
            return report(
                .placedSeveral, record, line: line(of: last, in: record), field: last.name,
                [.list: named.map(\.name).joined(separator: "、")])
        }
        guard let plan = new.plannedBy,
            old?.plannedBy != plan || old.map(PlacedPair.all) != PlacedPair.all(in: new)
        else { return }
        for pair in PlacedPair.all(in: new) {
            guard let other = try placements.record(of: pair, in: plan, baseline),
                other != new.id, removals.leaving[other] == nil
            else { continue }
            let key = try removals.states[other]?.key ?? baseline.head(of: other)?.key
            report(
                .placedTwice, record,
                [
                    .key: key?.description ?? "",
                    .name: new.values(of: Placement.plan.index).first?.text ?? "",
                ])
        }
    }
}
