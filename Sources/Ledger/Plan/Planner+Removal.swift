import BatchFormat
import Pool

extension Planner {
    /// Plans a merge: the survivor takes what it lacks, references follow, the key becomes an alias.
    mutating func planMerge(_ record: Record) throws -> [Change] {
        guard let into = record.into else {
            report(.mergeBad, record, [.reason: "unnamed"])
            return []
        }
        guard let loser = try standing(record) else { return [] }
        guard record.statedReason != nil else {
            report(.noReason, record, [.operation: record.operation.rawValue])
            return []
        }
        guard let survivor = try survivor(into) else {
            report(.mergeBad, record, [.key: into.description, .reason: "absent"])
            return []
        }
        guard try mayWrite(into, survivor.id) else {
            reportForeign(survivor.key, survivor, record)
            return []
        }
        guard let reason = survivor.reasonAgainst(taking: loser) else {
            return try demandLikeness(of: loser, and: survivor, record)
                ? planMerge(of: loser, into: survivor, record) : []
        }
        report(.mergeBad, record, [.key: into.description, .reason: reason])
        return []
    }

    private mutating func planMerge(
        of loser: StoredRecord, into survivor: StoredRecord, _ record: Record
    ) throws -> [Change] {
        var changes = try merge(loser, into: survivor, record)
        for index in changes.indices where changes[index].action == .merge {
            changes[index].reason = record.statedReason
        }
        return changes
    }

    /// The record to merge into; when it has been merged itself, the one that is left.
    private mutating func survivor(_ key: Key) throws -> StoredRecord? {
        guard let found = try resolver.subject(key) else { return nil }
        var id = found.id
        while let next = removals.survivors[id] { id = next }
        return try state(id).flatMap { $0.isGone ? nil : $0 }
    }

    mutating func merge(
        _ loser: StoredRecord, into survivor: StoredRecord, _ record: Record
    ) throws -> [Change] {
        let line = record.line
        var united = survivor
        united.values.removeAll(where: loser.knowsMoreExactly)
        united.values += try loser.values(lackedBy: united).map { value in
            try moved(value, from: loser, to: survivor.key)
        }
        united.values.removeAll { $0.target == loser.id }
        united.values = united.values.withHighestLevels(of: united.kind)
        if loser.kind == .skill { addName(of: loser, to: &united) }
        let errors = diagnostics.errorCount
        try checkIdentity(of: united, from: survivor, taking: loser, record)
        checkPeriods(united, record)
        guard diagnostics.errorCount == errors else { return [] }
        united.digest = united.computedDigest
        var gone = StoredRecord(id: loser.id, kind: loser.kind, key: loser.key)
        gone.presence = .deleted
        gone.batch = loser.batch
        var removal = Change(.merge, from: loser, to: gone, line: line)
        removal.into = united
        removal.aliases = try aliases(of: loser.id, to: united.id)
        removals.survivors[loser.id] = united.id
        removals.movedKeys[united.id, default: []] += removal.aliases
        var changes = [removal]
        if united.givings != survivor.givings {
            var change = Change(.change, from: survivor, to: united, line: line)
            change.isFollowUp = true
            changes.append(change)
        }
        removals.states[united.id] = united
        removals.states[gone.id] = gone
        for referrer in try referrers(of: loser.id) where referrer.id != united.id {
            changes.append(repoint(referrer, from: loser.id, to: united, line: line))
        }
        return changes
    }

    /// All keys of the loser lead to the survivor from now on.
    private func aliases(of loser: Int, to survivor: Int) throws -> [AliasMove] {
        let stored = try baseline.aliases(of: loser).map {
            AliasMove(space: $0.space, local: $0.local, record: survivor)
        }
        let moved = (removals.movedKeys[loser] ?? []).map {
            AliasMove(space: $0.space, local: $0.local, record: survivor)
        }
        return stored + moved
    }

    /// People go on using the name of a tag that is merged.
    private mutating func addName(of loser: StoredRecord, to united: inout StoredRecord) {
        guard let label = loser[Skill.label],
            !(united.all(Skill.label) + united.all(Skill.synonym)).contains(label)
        else { return }
        united.values.append(StoredValue(Skill.synonym.index, source: sourceNumber, label))
    }

    private func repoint(
        _ referrer: StoredRecord, from loser: Int, to survivor: StoredRecord, line: Int
    ) -> Change {
        var new = referrer
        for index in new.values.indices where new.values[index].target == loser {
            new.values[index].target = survivor.id
            new.values[index].text = "\(survivor.key)\(new.values[index].parameters)"
        }
        var seen: Set<StoredValue> = []
        new.values = new.values.filter { seen.insert($0).inserted }
            .withHighestLevels(of: new.kind)
        new.digest = new.computedDigest
        var change = Change(.change, from: referrer, to: new, line: line)
        change.isFollowUp = true
        return change
    }

    /// Plans a deletion; it is refused while another record refers to this one.
    mutating func planDelete(_ record: Record) throws -> Change? {
        guard let old = try standing(record) else { return nil }
        guard record.statedReason != nil else {
            report(.noReason, record, [.operation: record.operation.rawValue])
            return nil
        }
        let referrers = try referrers(of: old.id).filter { removals.leaving[$0.id] != .deletion }
        guard referrers.isEmpty else {
            report(
                .referenced, record,
                [
                    .name: old.title, .key: old.key.description,
                    .list: referrers.prefix(5).map { "\($0.kind.rawValue) \($0.key)" }
                        .joined(separator: ", "),
                ])
            return nil
        }
        var gone = StoredRecord(id: old.id, kind: old.kind, key: old.key)
        gone.presence = .deleted
        gone.batch = old.batch
        var change = Change(.delete, from: old, to: gone, line: record.line)
        change.reason = record.statedReason
        return change
    }

    /// The record that is to go, when it is there and the office may write it.
    private mutating func standing(_ record: Record) throws -> StoredRecord? {
        let key = record.key.description
        guard let found = try resolver.subject(record.key),
            let old = try state(found.id)
        else {
            report(.notFound, record, [.key: key, .guess: ""])
            return nil
        }
        guard !old.isGone else {
            try reportDeleted(old.id, record)
            return nil
        }
        guard old.kind == record.kind else {
            report(
                .refKind, record,
                [.key: key, .kind: old.kind.rawValue, .other: record.kind.rawValue])
            return nil
        }
        guard try mayWrite(record.key, old.id) else {
            reportForeign(old.key, old, record)
            return nil
        }
        if let entry = record.entries.first, entry.field != record.kind.reasonField,
            let field = record.kind.field(entry.field)
        {
            report(
                .fieldNotForOp, record,
                [.field: field.name, .operation: record.operation.rawValue])
            return nil
        }
        return old
    }

    /// The records that lead to this one, as the batch leaves them.
    private mutating func referrers(of id: Int) throws -> [StoredRecord] {
        var ids = Set(try baseline.referrers(of: id))
        for record in removals.states.values
        where record.values.contains(where: { $0.target == id }) {
            ids.insert(record.id)
        }
        return try ids.sorted().compactMap { try state($0) }.filter { record in
            record.id != id && record.values.contains { $0.target == id }
        }
    }
}

extension StoredRecord {
    /// Why another record may not become part of this one; `nil` where it may.
    fileprivate func reasonAgainst(taking loser: StoredRecord) -> String? {
        if id == loser.id { return "itself" }
        guard kind == loser.kind else { return "kind" }
        let orgs = [self, loser].map { $0.values(of: Need.org.index).first?.target }
        return kind == .need && orgs[0] != orgs[1] ? "org" : nil
    }

    /// The values that another record, into which this one is merged, has not: where a field, or a
    /// head, holds one, it has none; of other fields the same office did not give it the same.
    fileprivate func values(lackedBy survivor: StoredRecord) -> [StoredValue] {
        var fields = Set(survivor.values.map(\.field))
        let heads = Set(survivor.values.compactMap(kind.head))
        var givings = survivor.givings
        return values.filter { value in
            guard value.target != survivor.id else { return false }
            if kind == .need, staysBehind(value.field, of: survivor) { return false }
            if kind.field(value.field)?.isRepeated == false {
                return fields.insert(value.field).inserted
            }
            return kind.head(of: value).map(heads.contains) != true
                && givings.insert(value.giving).inserted
        }
    }

    /// Whether a need that becomes part of another one keeps a field to itself: how far it is, to whom
    /// it is shown, and, beside what was reviewed, all that was not.
    private func staysBehind(_ field: FieldIndex, of survivor: StoredRecord) -> Bool {
        if field == Need.status.index { return true }
        guard (survivor[Need.status] ?? .standard).isReviewed else { return false }
        let isReviewed = (self[Need.status] ?? .standard).isReviewed
        return field == Need.visibility.index
            || !isReviewed && Need.reviewedFields.contains(field)
    }
}
