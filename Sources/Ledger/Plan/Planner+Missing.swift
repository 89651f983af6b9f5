import BatchFormat
import Pool

/// Whom a full roster names of those whom its office reported before.
struct Attendance {
    /// Who is no longer named.
    var missing: [StoredRecord] = []
    /// How many are named again.
    var present = 0

    /// Whether so many are missing that they were more often forgotten than left: more than a tenth.
    var isDoubtful: Bool { missing.count * 10 > missing.count + present }
}

extension Planner {
    /// Who of those that the office reported before is in its full roster, and who is not.
    mutating func attendance(_ named: BatchKeys) throws -> Attendance {
        guard let kind = header.fullKind else { return Attendance() }
        var ids: Set<Int> = []
        for key in named.all {
            // Whose record is rejected is named all the same.
            if let found = try resolver.find(key) ?? baseline.found(key) { ids.insert(found.id) }
        }
        let reported = try baseline.numbers(of: kind, in: sourceNumber)
        let absent = reported.filter { !ids.contains($0) }
        return Attendance(
            missing: try absent.compactMap(baseline.record).filter { record in
                record[Talent.status].map { !TalentStatus.past.contains($0) } ?? true
            }.map(underOwnKey), present: reported.count - absent.count)
    }

    /// The record by the key under which the office itself knows it.
    private func underOwnKey(_ record: StoredRecord) throws -> StoredRecord {
        guard record.key.space != header.source,
            let own = try baseline.aliases(of: record.id).first(where: { $0.space == sourceNumber }
            ),
            let key = Key(space: header.source, local: own.local)
        else { return record }
        var record = record
        record.key = key
        return record
    }

    /// The change that says that a record is no longer reported; `nil` where the kind has no word for
    /// it, and where another office has the record too.
    func ending(_ record: StoredRecord) throws -> Change? {
        guard let (field, text) = record.kind.declaration.ended,
            try baseline.aliases(of: record.id).allSatisfy({ $0.space == sourceNumber })
        else { return nil }
        var new = record
        new.values.removeAll { $0.field == field }
        new.values.append(StoredValue(field, source: 0, text))
        new.digest = new.computedDigest
        return Change(.change, from: record, to: new, line: 0)
    }
}

extension ImportOutcome {
    /// Takes down who is missing.
    mutating func take(_ attendance: Attendance) {
        missing = attendance.missing.map(\.asMissing)
        missesMany = attendance.isDoubtful
    }
}

extension StoredRecord {
    /// The record as a list of those who are missing names it.
    fileprivate var asMissing: ImportOutcome.Missing {
        .init(kind: kind, key: key, title: title.maskingCertainNumbers)
    }
}
