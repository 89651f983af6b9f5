import BatchFormat
import Pool

extension Planner {
    /// The records that the office reported before and that its full roster no longer names.
    mutating func missing(_ named: BatchKeys) throws -> [StoredRecord] {
        guard let kind = header.fullKind else { return [] }
        var ids: Set<Int> = []
        for key in named.all {
            if let found = try resolver.find(key) { ids.insert(found.id) }
        }
        return try baseline.numbers(of: kind, in: sourceNumber).filter { !ids.contains($0) }
            .compactMap(baseline.record)
            .filter { record in
                record[Talent.status].map { !TalentStatus.past.contains($0) } ?? true
            }
    }

    /// The change that says that the office no longer reports a record; `nil` where the kind has no
    /// word for it.
    func ending(_ record: StoredRecord) -> Change? {
        guard let (field, text) = record.kind.declaration.ended else { return nil }
        var new = record
        new.values.removeAll { $0.field == field }
        new.values.append(StoredValue(field, source: 0, text))
        new.digest = new.computedDigest
        return Change(.change, from: record, to: new, line: 0)
    }
}

extension StoredRecord {
    /// The record as a list of those who are missing names it.
    var asMissing: ImportOutcome.Missing {
        .init(kind: kind, key: key, title: title.maskingCertainNumbers)
    }
}
