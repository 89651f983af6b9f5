import BatchFormat
import Pool

extension Planner {
    /// Plans a record that carries values; `nil` when something is wrong with it.
    mutating func planValues(_ record: Record) throws -> Change? {
        let errors = diagnostics.errorCount
        guard var found = try resolver.subject(record.key) else { return nil }
        if let seen = removals.states[found.id] {
            // Under another key the batch changed it before.
            found = found.left(isGone: seen.isGone, digest: seen.digest)
        }
        try checkOperation(record, found)
        guard diagnostics.errorCount == errors else { return nil }
        if found.kind == .talent, found.isStored, !found.isGone { people.renamed.known += 1 }
        if found.isStored, !found.isGone { try reportOtherOffices(found, record) }
        var given = try values(of: record, as: found.key)
        if diagnostics.errorCount == errors, isSaid(given, by: found, record) {
            return Change(unchanged: found, line: record.line)
        }
        let old = found.isStored ? try state(found.id) : nil
        let standing = old.flatMap { $0.isGone ? nil : $0 }
        var new = standing ?? StoredRecord(id: found.id, kind: found.kind, key: found.key)
        let companions = try companions(of: found)
        if record.operation == .replace {
            new.values = reserved(of: new) + new.values.filter { companions?.say($0) == true }
        }
        if let companions { passOver(&given, in: new, companions, record) }
        apply(given, of: record, to: &new, companions)
        if companions != nil || hasSeveralOffices(found, record) {
            new.values = new.values.withHighestLevels(of: new.kind)
        }
        if let standing {
            try keepBetterValues(in: &new, from: standing, record, companions)
            try keepEmployer(in: &new, from: standing, record, companions)
            if new.kind == .engagement { keepContract(in: &new, from: standing) }
            if new.kind == .need { try reviewAnew(&new, from: standing, record) }
        }
        try check(new, from: standing, record)
        guard diagnostics.errorCount == errors else { return nil }
        if let standing { keepWhatSaysTheSame(in: &new, from: standing, record) }
        reportStaying(in: new, given, record)
        new.digest = new.computedDigest
        if let standing, standing.digest == new.digest, standing.givings == new.givings {
            return Change(unchanged: found, line: record.line)
        }
        numberPersonal(in: &new, from: standing)
        var change = Change(
            standing == nil ? .create : .change, from: old, to: new, line: record.line)
        change.reason = record.reason
        change.asOf = record.asOf?.text
        return change
    }

    /// Whether it is an office that speaks of a record, and other keys than its own lead there.
    private func hasSeveralOffices(_ found: Found, _ record: Record) -> Bool {
        resolver.joins[record.key] != nil
            || header.source != registrySource && resolver.redirected.contains(found.id)
    }

    /// Whether the registry's record says exactly what is given, and knows that the office says so;
    /// then it need not be loaded.
    ///
    /// A record that the batch may change twice is compared with what the batch made of it.
    private mutating func isSaid(
        _ given: GivenValues, by found: Found, _ subject: Record
    ) -> Bool {
        guard found.isStored, !found.isGone, !removals.involved.contains(found.id), given.areAllSet,
            [0, sourceNumber].contains(found.giver) || subject.revision != nil
        else { return false }
        var record = StoredRecord(id: found.id, kind: found.kind, key: found.key)
        record.values = given.values
        return record.computedDigest == found.digest
    }

    /// Whether the operation fits what the registry has.
    private mutating func checkOperation(
        _ record: Record, _ found: Found
    ) throws {
        if found.kind != record.kind {
            isDoubtful = true
            report(
                .refKind, record,
                [
                    .key: record.key.description, .kind: found.kind.rawValue,
                    .other: record.kind.rawValue,
                ])
        }
        let isWhole = record.operation == .replace
        if try isWhole ? !owns(found.key) : !mayWrite(record.key, found.id) {
            reportForeign(found.key, try state(found.id), record)
        }
        guard found.isStored, !found.isGone else {
            if found.isStored, record.operation != .create {
                try reportDeleted(found.id, record)
            } else if record.operation == .update {
                report(.notFound, record, [.key: record.key.description, .guess: ""])
            }
            return
        }
        if record.operation == .create {
            let name = try state(found.id)?.title ?? ""
            report(.exists, record, [.key: record.key.description, .name: name])
        }
        if let revision = record.revision, revision != found.digest.revision {
            try reportRevision(revision, found, record)
        }
    }

    /// Says that the record was changed after the office got it, and by whom.
    private mutating func reportRevision(
        _ revision: String, _ found: Found, _ record: Record
    ) throws {
        let last = try lastChange(of: found.id)
        report(
            .rev, record,
            [
                .version: revision, .other: found.digest.revision, .key: record.key.description,
                .name: last?.operatorName ?? "", .date: last?.date ?? "",
            ])
    }

    /// The values of the record, references resolved and personal values hashed.
    ///
    /// `key` is the record's own, whichever the batch names it by.
    private mutating func values(of record: Record, as key: Key) throws -> GivenValues {
        var given = GivenValues(for: record.entries)
        let fields = record.kind.fields
        for entry in record.entries {
            if entry.field == .extra {
                given.append(StoredValue(.extra, source: sourceNumber, entry.text))
            } else if let value = try value(of: entry, fields[entry.field.place], record, key) {
                given.append(value)
            } else {
                given.leaveOut()
            }
        }
        given.leaveOutSuperseded()
        return given
    }

    private mutating func value(
        of entry: Entry, _ field: Field, _ record: Record, _ key: Key
    ) throws -> StoredValue? {
        let source = field.isRepeated || field.isPersonal || field.isReference ? sourceNumber : 0
        var value = StoredValue(entry.field, source: source, entry.text)
        guard entry.edit != .clear else { return value }
        if field.isPersonal {
            value.blind = try blind(
                entry.text, field, FieldNumber(record.kind, entry.field), key)
        } else if let kinds = field.referencedKinds {
            guard let reference = try reference(entry, kinds, field, record) else { return nil }
            value.target = reference.found.id
            value.text = reference.text
        }
        return value
    }

    /// Applies the values and edits to the record.
    private mutating func apply(
        _ given: GivenValues, of record: Record, to new: inout StoredRecord,
        _ companions: Companions?
    ) {
        if new.values.isEmpty, given.areAllSet, !given.hasRepeats {
            new.values = given.values
            return
        }
        let own = sourceNumber
        let mayClear = owns(new.key)
        let kind = new.kind
        if !new.values.isEmpty {
            let heads = given.heads(in: kind)
            let sayings = heads.isEmpty ? [] : Set(given.values.map(\.saying))
            new.values.removeAll { value in
                let isReplaced = kind.heads(covering: value).contains(where: heads.contains)
                return isReplaced && !sayings.contains(value.saying)
            }
            let slots = given.slots(in: kind)
            new.values.removeAll { value in
                let isSingle = kind.field(value.field)?.isRepeated == false
                let isOwn = value.source == own && companions?.say(value) != true
                return (isSingle || isOwn) && slots.contains(value.slot)
                    && !staysConfirmed(value, record)
                    && !staysPast(value, of: new.id, record, companions)
            }
        }
        var edited = EditedValues(new.values) { mayClear || $0.source == own }
        for (value, entry) in zip(given.values, given.entries) {
            switch entry.edit {
            case .set, .add: edited.add(value)
            case .drop:
                if !edited.drop(value) { reportAbsent(value, entry, record) }
            case .clear: edited.clear(value.field)
            }
        }
        new.values = edited.all
        for place in new.values.superseded.reversed() { new.values.remove(at: place) }
    }

    /// Whether a tag stays that somebody has confirmed: only who has edited all that is there takes it
    /// away by leaving it out.
    private func staysConfirmed(_ value: StoredValue, _ record: Record) -> Bool {
        record.revision == nil && value.tagSource == .confirmed
    }

    /// Whether an employer stays whom the registry remembers because offices named several, unless
    /// somebody edits all that is there.
    private func staysPast(
        _ value: StoredValue, of person: Int, _ record: Record, _ companions: Companions?
    ) -> Bool {
        isDepartment && record.kind == .talent && value.field == Talent.pastEmployer.index
            && record.revision == nil
            && (companions != nil || resolver.redirected.contains(person))
    }

    private mutating func reportAbsent(_ value: StoredValue, _ entry: Entry, _ record: Record) {
        report(
            .dropAbsent, record, line: entry.line, field: record.kind.field(value.field)?.name,
            [.value: value.blind == nil ? value.text : masked(value.text)])
    }

    /// A field that takes one value and says what it said before stays as it was, whoever says it
    /// now; so does every value of a record with `Rev`: an export wrote it, with the values of all.
    private mutating func keepWhatSaysTheSame(
        in new: inout StoredRecord, from old: StoredRecord, _ record: Record
    ) {
        for field in Set(new.values.map(\.field)) where new.kind.field(field)?.isRepeated == false {
            let before = old.values(of: field)
            guard Set(before.map(\.safeText)) == Set(new.values(of: field).map(\.safeText))
            else { continue }
            new.values.removeAll { $0.field == field }
            new.values += before
        }
        guard record.revision != nil else { return }
        let said = Dictionary(grouping: old.values, by: \.saying)
        let own = sourceNumber
        let repeated = Set(new.values.filter { $0.source == own }.map(\.saying)).filter {
            said[$0] != nil
        }
        new.values.removeAll { repeated.contains($0.saying) }
        new.values += repeated.flatMap { said[$0] ?? [] }
    }
}

/// The values that a record gives, and the entries that say what is to become of each.
struct GivenValues {
    private(set) var values: [StoredValue] = []
    private(set) var entries: [Entry]
    let areAllSet: Bool

    /// `entries` are all of the record; each is then either given its value or left out.
    init(for entries: [Entry]) {
        self.entries = entries
        areAllSet = entries.allSatisfy { $0.edit == .set }
        values.reserveCapacity(entries.count)
    }

    /// Adds the value of the next entry.
    mutating func append(_ value: StoredValue) { values.append(value) }

    /// Leaves the next entry out, which has no value.
    mutating func leaveOut() { entries.remove(at: values.count) }

    /// Leaves out the values of which it is said so, each with its entry.
    mutating func leaveOut(where isLeftOut: (StoredValue, Entry) -> Bool) {
        let places = values.indices.filter { isLeftOut(values[$0], entries[$0]) }
        for place in places.reversed() {
            values.remove(at: place)
            entries.remove(at: place)
        }
    }

    /// Leaves out tags that were recognised in texts and that the record states as well.
    mutating func leaveOutSuperseded() {
        for place in values.superseded.reversed() {
            values.remove(at: place)
            entries.remove(at: place)
        }
    }

    /// Whether a value is there twice.
    var hasRepeats: Bool {
        // The same values have the same print, and it is rare that any do.
        let prints = values.map(\.print).sorted()
        guard zip(prints, prints.dropFirst()).contains(where: ==) else { return false }
        var seen: Set<StoredValue> = []
        return values.contains { !seen.insert($0).inserted }
    }

    /// The heads of the values given, where a record has one value for each.
    fileprivate func heads(in kind: Kind) -> Set<StoredValue.Head> {
        Set(
            zip(values, entries).filter { $0.1.edit == .set || $0.1.edit == .add }
                .compactMap { kind.head(of: $0.0) })
    }

    /// What the values that are set replace.
    fileprivate func slots(in kind: Kind) -> Set<StoredValue.Slot> {
        Set(
            zip(values, entries).filter { value, entry in
                entry.edit == .set && kind.field(value.field)?.isRule != true
            }.map(\.0.slot))
    }
}

extension StoredValue {
    /// What a value replaces: the field; of an office's own fields the one of that name.
    fileprivate struct Slot: Hashable {
        var field: FieldIndex
        var name: Substring
    }

    fileprivate var slot: Slot { Slot(field: field, name: field == .extra ? extraName : "") }

    /// A number that is the same for the same field and text.
    fileprivate var print: UInt64 {
        var print = Fingerprint()
        print.add(text)
        return print.value &+ UInt64(field.place)
    }
}
