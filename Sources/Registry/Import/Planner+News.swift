import BatchFormat
import GRDB
import Pool

extension Planner {
    /// Puts back single values that the batch has no better knowledge of.
    ///
    /// An older date never overwrites a newer value of another office; and what an office said
    /// before the department corrected it is no news when it says the same again. The operator may
    /// decide otherwise, for a field or for all.
    mutating func keepBetterValues(
        in new: inout StoredRecord, from old: StoredRecord, _ record: Record
    ) throws {
        guard record.operation == .put || record.operation == .update else { return }
        var history: RecordHistory?
        for field in Set(new.values.map(\.field)).sorted() {
            let (before, after) = (old.values(of: field), new.values(of: field))
            let name = new.kind.field(field)?.name ?? ""
            guard field != .extra, new.kind.field(field)?.isRepeated == false,
                precedence[name] != .take, let was = before.first, let value = after.first,
                !was.says(value)
            else { continue }
            let past = try history ?? RecordHistory(old, database)
            history = past
            let states = past.history(of: field)
            guard let origin = states.states.first, origin.source != header.source else {
                continue
            }
            let judged = finding(value, origin, states, record)
            guard let finding = judged ?? (precedence[name] == .keep ? .storedKept : nil) else {
                continue
            }
            // One finding is about the value that comes, the others about the one that stays.
            let source = finding == .correctedKept ? header.source : origin.source
            report(
                finding, record, line: line(of: field, in: record), field: name,
                [
                    .field: name, .value: value.blind == nil ? value.text : "***",
                    .other: was.blind == nil ? was.text : "***", .source: source,
                    .date: origin.asOf ?? "",
                ])
            new.values.removeAll { $0.field == field }
            new.values += before
        }
    }

    private func finding(
        _ value: StoredValue, _ origin: FieldHistory.State, _ states: FieldHistory,
        _ record: Record
    ) -> DiagnosticCode? {
        let asOf = record.asOf ?? header.asOf
        if let newer = origin.asOf.flatMap({ PartialDate(canonical: $0) }), let asOf,
            asOf.latest < newer.earliest
        {
            return .older
        }
        let isOwner = header.source == registrySource
        guard !isOwner, value.blind == nil, origin.source == registrySource,
            states.lastReported(by: header.source) == [value.text]
        else { return nil }
        return .correctedKept
    }

    private func line(of field: FieldIndex, in record: Record) -> Int {
        record.entries.first { $0.field == field }?.line ?? record.line
    }
}
