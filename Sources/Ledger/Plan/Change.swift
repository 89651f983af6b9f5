import BatchFormat
package import Pool

/// What a batch does to one record.
package struct Change: Sendable {
    package var action: Preview.Action
    /// The record as it was; `nil` when it was not there.
    package var old: StoredRecord?
    /// The record as it will be; without values when it is deleted or merged.
    package var new: StoredRecord
    package var line: Int
    /// Why the record goes, as the office says.
    package var reason: String?
    /// The day that the record itself names for its values, in place of the batch's.
    package var asOf: String?
    /// The record that a merge leaves standing.
    package var into: StoredRecord?
    /// The keys that lead elsewhere from now on.
    package var aliases: [AliasMove] = []
    /// Whether the change follows from another record's: a reference that a merge re-points, a
    /// tag that a record brings to light.
    package var isFollowUp = false

    package init(_ action: Preview.Action, from old: StoredRecord?, to new: StoredRecord, line: Int)
    {
        self.action = action
        self.old = old
        self.new = new
        self.line = line
    }

    /// Nothing is done to a record; it need not have been loaded.
    package init(unchanged found: Found, line: Int) {
        var record = StoredRecord(id: found.id, kind: found.kind, key: found.key)
        record.digest = found.digest
        self.init(.same, from: record, to: record, line: line)
    }

    /// The fields whose values differ.
    package var changedFields: [FieldIndex] {
        let before = old?.values ?? []
        let fields = Set((before + new.values).map(\.field))
        return fields.sorted().filter { field in
            Set(before.filter { $0.field == field }.map(\.giving))
                != Set(new.values(of: field).map(\.giving))
        }
    }

    /// Whether the record goes on saying the same, and only who says it changes.
    package var saysTheSame: Bool { action == .change && old?.digest == new.digest }

    /// Whether nothing goes but a key, which led to the record of another office: the undo of a join.
    package var takesKeyBack: Bool { action == .delete && shownAction == .change }

    /// What people take the change for: where a key is led on to another record, or back from one, nobody
    /// is deleted.
    package var shownAction: Preview.Action {
        guard action == .delete else { return action }
        if aliases.contains(where: { $0.record != new.id }) { return .merge }
        return old?.isGone == true ? .change : .delete
    }

    /// What the change replaces; `nil` when the record was absent.
    package var before: BeforeImage? {
        old.map { old in
            var image =
                action == .change
                ? BeforeImage(of: old, fields: changedFields) : BeforeImage(of: old)
            // The next record of its key may be of another kind.
            if new.presence == .undone { image.kind = old.kind }
            return image
        }
    }

    /// A hash of the record's key, what is done, and the old and new state.
    package var hash: Hash {
        // A new record's digest holds all of that already.
        if action == .create, old == nil { return Hash(new.digest) }
        var seal = Seal()
        seal.update("\(action.rawValue) \(new.key) ")
        seal.update(old?.digest ?? [])
        seal.update(new.digest)
        if let into { seal.update(" \(into.key)") }
        return Hash(seal.digest())
    }

    package var previewEntry: Preview.Entry {
        Preview.Entry(
            action: shownAction, kind: new.kind, key: new.key,
            title: named.title.maskingCertainNumbers,
            line: line,
            changes: takesKeyBack ? [parting] : action == .change ? fieldChanges : [])
    }

    /// The record by whose name the change is known: of a key that never had one, the one to which
    /// it leads.
    private var named: StoredRecord {
        guard new.values.isEmpty, let old else { return new }
        return old.values.isEmpty ? into ?? old : old
    }

    /// That a key no longer leads to the record of another one.
    private var parting: Preview.FieldChange {
        Preview.FieldChange(
            field: Control.into.rawValue, old: into.map { [$0.key.description] } ?? [], new: [])
    }

    /// What the fields said and say; that one says now what was taken for granted is told only where
    /// nothing else is.
    package var fieldChanges: [Preview.FieldChange] {
        let all = changedFields
        let news = all.filter { granted($0) == nil || said(old, $0) != said(new, $0) }
        return (news.isEmpty ? all : news).compactMap(change)
    }

    /// What a field of a record that is silent is taken to say, as lists show it.
    private func granted(_ field: FieldIndex) -> String? { new.kind.field(field)?.type.fallback }

    /// What a record says in a field, be it taken for granted.
    private func said(_ record: StoredRecord?, _ field: FieldIndex) -> Set<String> {
        let texts = Set(record?.values(of: field).map(\.safeText) ?? [])
        return texts.isEmpty ? Set([granted(field)].compactMap(\.self)) : texts
    }

    private func change(of field: FieldIndex) -> Preview.FieldChange? {
        let (before, after) = (said(old, field), said(new, field))
        let described = new.kind.field(field)
        guard before != after || granted(field) != nil else { return nil }
        func shown(_ texts: Set<String>) -> [String] {
            // Of personal values it is said that they differ; not even a hash is shown.
            described?.isPersonal == true
                ? texts.isEmpty ? [] : ["***"]
                : texts.sorted(by: isBefore).map { $0.shown(in: described) }
        }
        return Preview.FieldChange(
            field: described?.name ?? "X_", old: shown(before.subtracting(after)),
            new: shown(before == after ? after : after.subtracting(before)))
    }
}

/// Thirty-two bytes in order, kept small because a batch may have millions.
package struct Hash: Comparable {
    private var words: (UInt64, UInt64, UInt64, UInt64)

    package init(_ bytes: [UInt8]) {
        func word(_ index: Int) -> UInt64 {
            bytes.dropFirst(8 * index).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        }
        words = (word(0), word(1), word(2), word(3))
    }

    package var bytes: [UInt8] {
        [words.0, words.1, words.2, words.3].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
        }
    }

    package static func == (left: Self, right: Self) -> Bool { left.words == right.words }
    package static func < (left: Self, right: Self) -> Bool { left.words < right.words }
}

extension StoredRecord {
    /// The name that people know the record by; empty where it has none.
    package var title: String {
        kind.declaration.title.flatMap { texts(of: $0).first } ?? ""
    }
}
