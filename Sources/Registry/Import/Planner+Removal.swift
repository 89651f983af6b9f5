import BatchFormat
import GRDB
import Pool

extension Planner {
    /// Plans a merge: the survivor takes what it lacks, references follow, the key becomes an alias.
    mutating func planMerge(_ record: Record) throws -> [Change] {
        guard let into = record.into else {
            report(.mergeBad, record, [.key: "", .reason: "Into"])
            return []
        }
        guard let loser = try standing(record), let reason = mergeReason(record),
            let found = try resolver.find(into, followingMerges: false),
            let survivor = try state(found.id), !survivor.isGone
        else {
            if try resolver.find(into, followingMerges: false) == nil {
                report(.mergeBad, record, [.key: into.description, .reason: "E304"])
            }
            return []
        }
        guard survivor.kind == loser.kind, survivor.id != loser.id else {
            report(
                .mergeBad, record,
                [.key: into.description, .reason: survivor.kind.rawValue])
            return []
        }
        return try merge(loser, into: survivor, reason: reason, line: record.line)
    }

    private mutating func merge(
        _ loser: StoredRecord, into survivor: StoredRecord, reason: String, line: Int
    ) throws -> [Change] {
        var united = survivor
        for value in loser.values where value.target != survivor.id {
            let isRepeated =
                value.field == .extra || loser.kind.field(value.field)?.isRepeated == true
            let isTaken = united.values.contains {
                isRepeated ? $0.says(value) : $0.field == value.field
            }
            guard !isTaken else { continue }
            var value = value
            value.personal = nil
            united.values.append(value)
        }
        united.values.removeAll { $0.target == loser.id }
        united.digest = united.computedDigest
        var gone = StoredRecord(id: loser.id, kind: loser.kind, key: loser.key)
        gone.presence = .deleted
        gone.batch = loser.batch
        var removal = Change(.merge, from: loser, to: gone, line: line)
        removal.into = united
        removal.aliases = try aliases(of: loser.id, to: united.id)
        var changes = [removal]
        if united.digest != survivor.digest {
            var change = Change(.change, from: survivor, to: united, line: line)
            change.isFollowUp = true
            changes.append(change)
        }
        overlay[united.id] = united
        overlay[gone.id] = gone
        for referrer in try referrers(of: loser.id) where referrer.id != united.id {
            changes.append(repoint(referrer, from: loser.id, to: united, line: line))
        }
        return changes
    }

    /// All keys of the loser lead to the survivor from now on.
    private func aliases(of loser: Int, to survivor: Int) throws -> [AliasMove] {
        try Row.fetchAll(
            database,
            sql: "SELECT space, local FROM alias WHERE record = ? ORDER BY space, local",
            arguments: [loser]
        ).map { AliasMove(space: $0[0], local: $0[1], record: survivor) }
    }

    private func repoint(
        _ referrer: StoredRecord, from loser: Int, to survivor: StoredRecord, line: Int
    ) -> Change {
        var new = referrer
        for index in new.values.indices where new.values[index].target == loser {
            let detail = new.values[index].text.drop { $0 != " " }
            new.values[index].target = survivor.id
            new.values[index].text = "\(survivor.key)\(detail)"
        }
        new.values = new.values.reduce(into: []) { kept, value in
            if !kept.contains(value) { kept.append(value) }
        }
        new.digest = new.computedDigest
        var change = Change(.change, from: referrer, to: new, line: line)
        change.isFollowUp = true
        return change
    }

    /// Plans a deletion; it is refused while another record refers to this one.
    mutating func planDelete(_ record: Record) throws -> Change? {
        guard let old = try standing(record), mergeReason(record) != nil else { return nil }
        let referrers = try referrers(of: old.id)
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
        return Change(.delete, from: old, to: gone, line: record.line)
    }

    /// The record that is to go, when it is there and the office may write it.
    private mutating func standing(_ record: Record) throws -> StoredRecord? {
        let key = record.key.description
        guard let found = try resolver.find(record.key, followingMerges: false),
            let old = try state(found.id)
        else {
            report(.notFound, record, [.key: key, .guess: ""])
            return nil
        }
        guard !old.isGone else {
            report(.deleted, record, [.key: key, .date: ""])
            return nil
        }
        guard mayWrite(record.key) else {
            report(
                .foreignSpace, record,
                [
                    .source: header.source, .other: record.key.space, .name: old.title,
                    .key: key,
                ])
            return nil
        }
        if let field = record.entries.first.flatMap({ record.kind.field($0.field) }),
            field.name != "Reason"
        {
            report(
                .fieldNotForOp, record,
                [.field: field.name, .operation: record.operation.rawValue])
            return nil
        }
        return old
    }

    private mutating func mergeReason(_ record: Record) -> String? {
        let reason = record.reason ?? record["Reason"]
        if reason == nil { report(.noReason, record) }
        return reason
    }

    /// The records that lead to this one, as the batch leaves them.
    private mutating func referrers(of id: Int) throws -> [StoredRecord] {
        let statement = try database.cachedStatement(
            sql: "SELECT DISTINCT record FROM link WHERE target = ? ORDER BY record")
        var ids = Set(try Int.fetchAll(statement, arguments: [id]))
        for record in overlay.values where record.values.contains(where: { $0.target == id }) {
            ids.insert(record.id)
        }
        return try ids.sorted().compactMap { try state($0) }.filter { record in
            record.id != id && record.values.contains { $0.target == id }
        }
    }
}
