import Pool

extension Undoer {
    /// A restored reference leads to a record that is there, to the one into which that was merged
    /// since, or is left out.
    mutating func dropLostReferences() throws {
        let references = referred
        try lookClosely(atReferrersOf: references.filter { try !leads(to: $0) })
        for id in ids {
            guard var plan = plans[id], !plan.target.isGone else { continue }
            let lost = try follow(&plan)
            plans[id] = plan
            let kept = try keepRequired(of: plan, lost)
            guard plans[id] != nil else { continue }
            for reference in lost where !kept.contains(reference.field) {
                conflicts.note(.targetGone, plan, reference.field, other: reference.key)
                isSettled = false
            }
        }
    }

    /// Leaves what a record must have as it is, where nothing of that would be left.
    ///
    /// One that would come back without stays gone. Gives the fields that stay.
    private mutating func keepRequired(
        of plan: UndoPlan, _ lost: [LostReference]
    ) throws -> Set<FieldIndex> {
        let id = plan.current.id
        var kept: Set<FieldIndex> = []
        for group in plan.lostGroups {
            let other = lost.first { group.contains($0.field) }?.key
            guard !plan.comesBack else {
                try keep(id, .required, other: other)
                break
            }
            for field in group where plan.changes(field) {
                keep(field, of: id, .required, other: other)
                kept.insert(field)
            }
        }
        return kept
    }

    private struct LostReference {
        var field: FieldIndex
        var key: Key?
    }

    /// Leads the references that return to records that are there; those that lead nowhere go.
    private mutating func follow(_ plan: inout UndoPlan) throws -> [LostReference] {
        let stored = Set(plan.current.values)
        guard plan.target.values.contains(where: { $0.target != nil && !stored.contains($0) })
        else { return [] }
        var lost: [LostReference] = []
        var values: [StoredValue] = []
        var taken: Set<StoredValue> = []
        for value in plan.target.values {
            guard let target = value.target, !stored.contains(value) else {
                if value.target == nil || taken.insert(value).inserted { values.append(value) }
                continue
            }
            let kinds = plan.target.kind.field(value.field)?.referencedKinds ?? []
            if try leads(to: target, kinds) {
                if taken.insert(value).inserted { values.append(value) }
            } else if let moved = try moved(value, from: target, kinds) {
                let isNew = moved.target != plan.target.id && taken.insert(moved).inserted
                if isNew { values.append(moved) }
            } else {
                lost.append(
                    LostReference(field: value.field, key: try reversal.records.head(target)?.key))
            }
        }
        plan.target.values = values
        return lost
    }

    private mutating func leads(to reference: Reference) throws -> Bool {
        let kinds = reference.kind.field(reference.field)?.referencedKinds ?? []
        return try leads(to: reference.target, kinds)
    }

    private mutating func leads(to target: Int, _ kinds: [Kind]) throws -> Bool {
        guard try isThere(target) else { return false }
        let kind = try fates[target]?.kind ?? reversal.records.head(target)?.kind
        return kind.map(kinds.contains) == true
    }

    /// The reference as a merge of its record leads it on.
    private mutating func moved(
        _ value: StoredValue, from target: Int, _ kinds: [Kind]
    ) throws -> StoredValue? {
        guard let next = try reversal.records.head(target)?.successor, next != target,
            try leads(to: next, kinds), let key = try reversal.records.head(next)?.key
        else { return nil }
        var moved = value
        moved.text = "\(key)\(value.parameters)"
        moved.target = next
        return moved
    }

    // MARK: What others need

    /// A record stays while others that stay refer to it, or were merged into it.
    mutating func keepReferenced() throws {
        try lookClosely(atReferrersOf: referred.filter { fates[$0.target]?.goes == true })
        var needed: [Int: Int] = [:]
        for (id, plan) in plans where !plan.target.isGone {
            for target in plan.target.values.compactMap(\.target) where target != id {
                needed[target] = min(needed[target] ?? id, id)
            }
        }
        let moved = Set(plans.values.flatMap { $0.aliases.map(\.key) })
        for id in fates.filter(\.value.goes).keys.sorted() {
            guard let fate = fates[id] else { continue }
            if let referrer = try needed[id] ?? stayingReferrer(of: id) {
                try keepWithTargets(
                    id, .referred, other: reversal.records.head(referrer)?.key)
            } else if fate.presence == .undone,
                let key = try furtherKey(leadingTo: id, besides: moved)
            {
                try keepWithTargets(id, .absorbed, other: key)
            }
        }
    }

    /// What a record that stays refers to stays with it, and so on.
    private mutating func keepWithTargets(
        _ id: Int, _ reason: UndoOutcome.Reason, other: Key?
    ) throws {
        var open = [(id, reason, other)]
        while let (id, reason, other) = open.popLast() {
            guard let plan = try planOfGoing(id) else { continue }
            try keep(id, reason, other: other)
            for target in plan.current.values.compactMap(\.target) {
                open.append((target, .referred, plan.current.key))
            }
        }
    }

    private func stayingReferrer(of id: Int) throws -> Int? {
        try baseline.referrers(of: id).first { fates[$0] == nil }
    }

    /// The key of a record that was merged into one which would be as if it had never been.
    private mutating func furtherKey(
        leadingTo id: Int, besides moved: Set<Alias>
    ) throws -> Key? {
        let keys = try baseline.aliases(of: id)
        // One is its own.
        guard keys.count > 1 else { return nil }
        let own = try reversal.records.head(id)?.key
        return keys.filter { !moved.contains($0.key) }
            .compactMap { Key(space: spaces.name(of: $0.space) ?? "", local: $0.local) }
            .first { $0 != own }
    }

    // MARK: Keys

    /// A key goes back only from where the batch led it, and only to a record that is there.
    mutating func keepKeys() throws {
        let ordered = order.compactMap { id in plans[id].map { (id, $0) } }
        let moves = ordered.flatMap(\.1.aliases)
        // A key may go on to another record than the first that takes it.
        let ends = Dictionary(moves.map { ($0.key, $0.record) }) { _, last in last }
        var led: [Alias: Int] = [:]
        for (id, plan) in ordered {
            guard let obstacle = try obstacle(to: plan, led, ends) else {
                for move in plan.aliases { led[move.key] = move.record }
                continue
            }
            switch obstacle {
            case .movedOn(let batch): try keep(id, .changed, by: batch)
            case .gone(let record):
                try keep(id, .targetGone, other: reversal.records.head(record)?.key)
            }
        }
    }

    private enum Obstacle {
        /// The record that took it in went on into another by this batch.
        case movedOn(String)
        /// The record that is to take it in is not there.
        case gone(Int)
    }

    private mutating func obstacle(
        to plan: UndoPlan, _ led: [Alias: Int], _ ends: [Alias: Int]
    ) throws -> Obstacle? {
        for move in plan.aliases {
            if try led[move.key] ?? baseline.record(of: move.key) != move.from {
                return .movedOn(try move.from.flatMap(baseline.lastBatch)?.name ?? "")
            }
            let end = ends[move.key] ?? move.record
            let isItself = end == plan.current.id
            if try !isItself && !isThere(end) { return .gone(end) }
        }
        return nil
    }
}
