import BatchFormat
import GRDB
import Pool

extension Planner {
    /// Plans a record that carries values; `nil` when something is wrong with it.
    mutating func planValues(_ record: Record) throws -> Change? {
        let errors = diagnostics.errorCount
        guard let found = try resolver.find(record.key, followingMerges: false) else { return nil }
        let old = found.isStored ? try state(found.id) : nil
        try checkOperation(record, found: found, old: old)
        guard diagnostics.errorCount == errors else { return nil }
        let standing = old.flatMap { $0.isGone ? nil : $0 }
        var new = standing ?? StoredRecord(id: found.id, kind: found.kind, key: found.key)
        if record.operation == .replace { new.values = [] }
        let given = try values(of: record)
        apply(given, of: record, to: &new)
        if let standing { try keepBetterValues(in: &new, from: standing, record) }
        try check(new, from: standing, record)
        guard diagnostics.errorCount == errors else { return nil }
        new.digest = new.computedDigest
        if let standing, standing.digest == new.digest {
            return Change(.same, from: standing, to: standing, line: record.line)
        }
        if let standing { keepWhatSaysTheSame(in: &new, from: standing) }
        numberPersonal(in: &new, from: standing)
        return Change(
            standing == nil ? .create : .change, from: old, to: new, line: record.line)
    }

    /// Whether the operation fits what the registry has.
    private mutating func checkOperation(
        _ record: Record, found: Resolver.Found, old: StoredRecord?
    ) throws {
        let key = record.key.description
        if found.kind != record.kind {
            report(
                .refKind, record,
                [.key: key, .kind: found.kind.rawValue, .other: record.kind.rawValue])
        }
        let isWhole = record.operation == .replace
        if try isWhole ? !owns(found.key) : !mayWrite(record.key, found.id) {
            reportForeign(found.key, old, record)
        }
        guard let old, !old.isGone else {
            if let old, record.operation != .create {
                try reportDeleted(old, record)
            } else if record.operation == .update {
                report(.notFound, record, [.key: key, .guess: ""])
            }
            return
        }
        if record.operation == .create {
            report(.exists, record, [.key: key, .name: old.title])
        }
        if let revision = record.revision, revision != old.revision {
            report(.rev, record, [.value: revision, .other: old.revision, .key: key])
        }
    }

    /// The values of the record, references resolved and personal values hashed.
    private mutating func values(of record: Record) throws -> [GivenValue] {
        var given: [GivenValue] = []
        given.reserveCapacity(record.entries.count)
        for entry in record.entries {
            guard let field = record.kind.field(entry.field) else {
                given.append(
                    GivenValue(
                        StoredValue(.extra, source: sourceNumber, entry.text), entry.edit,
                        entry.line))
                continue
            }
            if let value = try value(of: entry, field, record) {
                given.append(GivenValue(value, entry.edit, entry.line))
            }
        }
        return given
    }

    private mutating func value(
        of entry: Entry, _ field: Field, _ record: Record
    ) throws -> StoredValue? {
        let source = field.isRepeated || field.isPersonal || field.isReference ? sourceNumber : 0
        var value = StoredValue(entry.field, source: source, entry.text)
        guard entry.edit != .clear else { return value }
        if field.isPersonal {
            guard let vault else { throw RegistryError(.keyMissing) }
            let head = field.name == "Id" ? Composite(entry.text).head : entry.text
            value.blind = vault.blind(
                head, field: FieldNumber(record.kind, entry.field).value)
        } else if let kinds = field.type.referencedKinds {
            guard let reference = try reference(entry, kinds, field, record) else { return nil }
            value.target = reference.found.id
            value.text = "\(reference.found.key)\(reference.detail)"
        }
        return value
    }

    /// Applies the values and edits to the record.
    private mutating func apply(
        _ given: [GivenValue], of record: Record, to new: inout StoredRecord
    ) {
        let own = sourceNumber
        let mayClear = owns(new.key)
        let kind = new.kind
        if !new.values.isEmpty {
            let slots = Set(given.filter { $0.edit == .set }.map(\.value.slot))
            new.values.removeAll { value in
                let isSingle = kind.field(value.field)?.isRepeated == false
                return (isSingle || value.source == own) && slots.contains(value.slot)
            }
        }
        for item in given {
            switch item.edit {
            case .set:
                if !new.values.contains(item.value) { new.values.append(item.value) }
            case .add:
                if !new.values.contains(where: { $0.says(item.value) }) {
                    new.values.append(item.value)
                }
            case .drop:
                let before = new.values.count
                new.values.removeAll {
                    $0.isMeant(by: item.value) && (mayClear || $0.source == own)
                }
                if before == new.values.count {
                    let text = item.value.text
                    report(
                        .dropAbsent, record, line: item.line,
                        field: kind.field(item.value.field)?.name,
                        [.value: item.value.blind == nil ? text : masked(text)])
                }
            case .clear:
                new.values.removeAll {
                    $0.field == item.value.field && (mayClear || $0.source == own)
                }
            }
        }
    }

    /// A field that says what it said before stays as it was, whoever says it now.
    private func keepWhatSaysTheSame(in new: inout StoredRecord, from old: StoredRecord) {
        for field in Set(new.values.map(\.field)) {
            let before = old.values(of: field)
            guard Set(before.map(\.safeText)) == Set(new.values(of: field).map(\.safeText))
            else { continue }
            new.values.removeAll { $0.field == field }
            new.values += before
        }
    }
}

/// A value as a record gives it, and what is to become of it.
struct GivenValue {
    var value: StoredValue
    var edit: Pool.Entry.Edit
    var line: Int

    init(_ value: StoredValue, _ edit: Pool.Entry.Edit, _ line: Int) {
        self.value = value
        self.edit = edit
        self.line = line
    }
}

extension StoredValue {
    /// What a value replaces: the field; of an office's own fields the one of that name.
    fileprivate struct Slot: Hashable {
        var field: FieldIndex
        var name: Substring
    }

    fileprivate var slot: Slot { Slot(field: field, name: field == .extra ? extraName : "") }

    /// Whether `Drop_` means this value: the same target, or the same head.
    fileprivate func isMeant(by other: StoredValue) -> Bool {
        guard field == other.field else { return false }
        if let target { return target == other.target }
        if let blind { return blind == other.blind }
        return text == other.text || Composite(text).head == other.text
    }
}
