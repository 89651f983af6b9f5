import BatchFormat
import Pool

extension Planner {
    /// A need as its office may write it: without reviews, which are the department's to record, and
    /// without a state to which only these or its introductions lead.
    ///
    /// What is left out is pointed out, unless the registry says the same.
    mutating func sayable(_ record: Record) throws -> Record {
        guard !isDepartment, record.kind == .need,
            record.entries.contains(where: { Need.courseFields.contains($0.field) })
        else { return record }
        let found = try baseline.found(record.key)
        let stored = try found.flatMap { $0.isGone ? nil : try state($0.id) }
        var kept = record
        kept.entries = []
        for entry in record.entries {
            if try mayWrite(entry, of: stored) {
                kept.entries.append(entry)
            } else if stored?.says(entry) != true {
                report(
                    .needState, record, line: entry.line,
                    field: record.kind.field(entry.field)?.name,
                    [
                        .field: record.kind.field(entry.field)?.name ?? "",
                        .value: Composite(entry.text).head, .source: header.source,
                        .other: (stored?[Need.status] ?? .standard).text,
                    ])
            }
        }
        return kept
    }

    private mutating func mayWrite(_ entry: Entry, of stored: StoredRecord?) throws -> Bool {
        guard Need.courseFields.contains(entry.field) else { return true }
        guard entry.field == Need.status.index, entry.edit == .set || entry.edit == .add,
            let status = NeedStatus(canonical: entry.text)
        else { return false }
        if status.maySay(from: stored.map { $0[Need.status] ?? .standard }) { return true }
        guard let stored, let current = stored[Need.status] else { return false }
        let known = try introductions.introductions(to: stored.id, baseline)
        return status
            == current.following(
                known.all.values.map(\.progress), by: known.terms)
    }
}

extension StoredRecord {
    /// Whether what an entry is to bring about is so already.
    fileprivate func says(_ entry: Entry) -> Bool {
        let texts = values(of: entry.field).map(\.text)
        return switch entry.edit {
        case .set, .add: texts.contains(entry.text)
        case .drop: !texts.contains(entry.text)
        case .clear: texts.isEmpty
        }
    }
}
