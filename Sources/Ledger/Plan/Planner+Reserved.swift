import Pool

extension Planner {
    /// Whether the batch is the department's own.
    var isDepartment: Bool { header.source == registrySource }

    /// Whether the department itself says what the batch says, and hands on no firm's form.
    var isDepartmentsOwnWord: Bool { isDepartment && request.reception == nil }

    /// Whether a record comes from the export of another registry, which held it as it is: with its
    /// revision, from the department, and unknown here.
    ///
    /// What today's rules of the course of things would refuse was taken by those of its day; it is
    /// pointed out, so that a registry can be moved whole.
    func isRestored(_ record: Record, from old: StoredRecord?) -> Bool {
        old == nil && record.revision != nil && isDepartmentsOwnWord
    }

    /// What stays of a record that is replaced as a whole: what only the department may say.
    func reserved(of record: StoredRecord) -> [StoredValue] {
        guard !isDepartment else { return [] }
        return record.values.filter { value in
            record.kind.field(value.field)?.isReserved == true
                || record.kind == .need && Need.courseFields.contains(value.field)
        }
    }

    /// What only the department may say is in the registry as before, whatever an office's batch
    /// says.
    mutating func checkReserved(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) {
        guard !isDepartment else { return }
        for (place, field) in new.kind.fields.enumerated() where field.isReserved {
            let index = FieldIndex(place)
            let before = Set((old?.values(of: index) ?? []).map(\.saying))
            guard before != Set(new.values(of: index).map(\.saying)) else { continue }
            let line = record.entries.first { $0.field == index }?.line
            report(
                .reserved, record, line: line, field: field.name,
                [.field: field.name, .source: header.source])
        }
    }
}
