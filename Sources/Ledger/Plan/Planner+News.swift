import BatchFormat
import Pool

extension Planner {
    /// Puts back single values that the batch has no better knowledge of.
    ///
    /// An older date never overwrites a newer value of another office; and what an office said before
    /// the department corrected it is no news when it says the same again. The operator may decide
    /// otherwise, for a field or for all. What the batch itself gave under another key is weighed
    /// by then.
    mutating func keepBetterValues(
        in new: inout StoredRecord, from old: StoredRecord, _ record: Record,
        _ companions: Companions?
    ) throws {
        guard record.operation == .put || record.operation == .update else { return }
        var history: RecordHistory?
        var notTaken: [NotTaken] = []
        for field in Set(new.values.map(\.field)).sorted() where !isDesks(field, of: record) {
            let name = new.kind.field(field)?.name ?? ""
            guard field != .extra, request.precedence[name] != .take,
                !old.isMadeUp(field)
            else { continue }
            let contradictions = contradictions(of: field, from: old, to: new).filter {
                companions?.knew($0.was) != false
            }
            guard !contradictions.isEmpty else { continue }
            if keepMoreExact(contradictions, in: &new, from: old, record) { continue }
            let past = try history ?? baseline.history(of: old)
            history = past
            let states = past.history(of: field)
            var kept: Set<StoredValue.Head?> = []
            for (was, value) in contradictions {
                guard let origin = states.origin(of: was),
                    origin.source != header.source,
                    let finding = finding(value, origin, states, record)
                        ?? (request.precedence[name] == .keep ? .storedKept : nil)
                else { continue }
                // One finding is about the value that comes, the others about the one that stays.
                let source = finding == .correctedKept ? header.source : origin.source
                report(finding, record, value, was, source, origin.asOf ?? "")
                kept.insert(new.kind.head(of: was))
                notTaken.append(
                    NotTaken(
                        field: field, finding: finding, source: source, date: origin.asOf ?? ""))
            }
            new.keep(kept, of: field, from: old)
        }
        for value in notTaken { keepDetails(of: value, in: &new, from: old, record) }
    }

    /// A value of a batch that was not taken, and why.
    private struct NotTaken {
        var field: FieldIndex
        var finding: DiagnosticCode
        var source: String
        var date: String
    }

    /// Leaves with a value what the record says more of it.
    private mutating func keepDetails(
        of value: NotTaken, in new: inout StoredRecord, from old: StoredRecord, _ record: Record
    ) {
        for field in new.kind.details(of: value.field) {
            guard let entry = record.entries.first(where: { $0.field == field }),
                request.precedence[new.kind.field(field)?.name ?? ""] != .take
            else { continue }
            let (before, given) = (old.values(of: field), new.values(of: field))
            guard Set(before.map(\.saying)) != Set(given.map(\.saying)) else { continue }
            new.values.removeAll { $0.field == field }
            new.values += before
            let blank = StoredValue(field, source: 0, "")
            report(
                value.finding == .correctedKept ? .storedKept : value.finding, record,
                given.first ?? StoredValue(field, source: 0, entry.text), before.first ?? blank,
                value.source, value.date)
        }
    }

    /// Keeps a date of which the batch says less than is known, and nothing else, unless somebody edits
    /// that very record.
    private mutating func keepMoreExact(
        _ contradictions: [(was: StoredValue, value: StoredValue)], in new: inout StoredRecord,
        from old: StoredRecord, _ record: Record
    ) -> Bool {
        let isEdit =
            record.revision != nil
            || record.operation == .update && header.source == registrySource
        guard !isEdit, let (was, value) = contradictions.first,
            new.kind.isLessExact(value, than: was)
        else { return false }
        let name = new.kind.field(value.field)?.name ?? ""
        report(
            .exactKept, record, line: line(of: value.field, in: record), field: name,
            [.field: name, .value: value.text, .other: was.text])
        new.keep([nil], of: value.field, from: old)
        return true
    }

    /// The values of a field that contradict each other: the only one before and after, or those of
    /// one head.
    private func contradictions(
        of field: FieldIndex, from old: StoredRecord, to new: StoredRecord
    ) -> [(was: StoredValue, value: StoredValue)] {
        let known = new.kind.field(field)
        guard known?.isRepeated == false || known?.identity != nil else { return [] }
        let before = Dictionary(old.values(of: field).map { (new.kind.head(of: $0), $0) }) {
            first, _ in first
        }
        return new.values(of: field).compactMap { value in
            before[new.kind.head(of: value)].flatMap { $0.says(value) ? nil : ($0, value) }
        }
    }

    mutating func report(
        _ finding: DiagnosticCode, _ record: Record, _ value: StoredValue, _ was: StoredValue,
        _ source: String, _ date: String
    ) {
        let name = record.kind.field(value.field)?.name ?? ""
        report(
            finding, record, line: line(of: value.field, in: record), field: name,
            [
                .field: name, .value: value.blind == nil ? value.text : "***",
                .other: was.blind == nil ? was.text : "***", .source: source, .date: date,
            ])
    }

    private func finding(
        _ value: StoredValue, _ origin: FieldHistory.State, _ states: FieldHistory,
        _ record: Record
    ) -> DiagnosticCode? {
        // Who edited what an export showed has seen the value that stands, whatever its date.
        guard record.revision == nil else { return nil }
        let asOf = record.asOf ?? header.asOf
        if let newer = origin.asOf.flatMap({ PartialDate(canonical: $0) }), let asOf,
            asOf.latest < newer.earliest
        {
            return .older
        }
        let isOwner = header.source == registrySource
        guard !isOwner, value.blind == nil, origin.source == registrySource,
            states.isLastReport(value.text, by: header.source)
        else { return nil }
        return .correctedKept
    }

    private func line(of field: FieldIndex, in record: Record) -> Int {
        record.entries.first { $0.field == field }?.line ?? record.line
    }
}

extension StoredRecord {
    /// Whether nobody reported what a field of a tag says: the registry made it of the word of a record.
    fileprivate func isMadeUp(_ field: FieldIndex) -> Bool {
        guard kind == .skill, [Skill.label.index, Skill.status.index].contains(field) else {
            return false
        }
        return self[Skill.status] == .candidate && self[Skill.label].flatMap(Key.ofTag) == key
    }

    /// Puts the values of these heads back as another record has them; without a head it is all.
    fileprivate mutating func keep(
        _ heads: Set<StoredValue.Head?>, of field: FieldIndex, from old: StoredRecord
    ) {
        guard !heads.isEmpty else { return }
        values.removeAll { $0.field == field && heads.contains(kind.head(of: $0)) }
        values += old.values(of: field).filter { heads.contains(kind.head(of: $0)) }
    }
}
