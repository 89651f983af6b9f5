import BatchFormat
import Pool

extension Planner {
    /// Takes down the records about those whom the batch names under several keys.
    mutating func gather(_ stage: Stage, without rejects: Rejects) throws {
        guard !resolver.named.isEmpty else { return }
        var named: [Key: Found] = [:]
        for key in stage.manifest.keys.all {
            guard let found = try resolver.subject(key), resolver.named.contains(found.id) else {
                continue
            }
            named[key] = found
        }
        let counts = named.values.reduce(into: [:]) { $0[$1.id, default: 0] += 1 }
        named = named.filter { counts[$0.value.id, default: 0] > 1 }
        guard !named.isEmpty else { return }
        var gathered: [Int: [Record]] = [:]
        try stage.records.forEachItem { item in
            let record = item.record
            guard let found = named[record.key], found.kind == record.kind,
                record.operation.writesValues, doubled[record.key] == nil,
                !rejects.contains(line: record.line)
            else { return }
            gathered[found.id, default: []].append(record)
        }
        people.gathered = gathered.filter { $0.value.count > 1 }
    }

    /// What all records of the batch say of one whom several of them are about; `nil` of others.
    mutating func companions(of found: Found) throws -> Companions? {
        if let heard = people.companions[found.id] { return heard }
        guard let records = people.gathered.removeValue(forKey: found.id) else { return nil }
        let person = found.isStored && !found.isGone ? try state(found.id) : nil
        var companions = Companions(
            of: person, found.kind, haveJoin: records.contains { resolver.joins[$0.key] != nil })
        for record in records {
            for entry in record.entries where entry.edit != .drop && isHeard(entry, record) {
                let value = entry.edit == .clear ? nil : try heard(entry, record, found.key)
                guard value != nil || entry.edit == .clear else { continue }
                companions.hear(
                    Companions.Statement(
                        value: value, asOf: record.asOf ?? header.asOf, office: record.key.space,
                        yieldsToNewer: yieldsToNewer(record)),
                    of: entry.field, by: record.key)
            }
        }
        people.companions[found.id] = companions
        return companions
    }

    private func yieldsToNewer(_ record: Record) -> Bool {
        if resolver.joins[record.key] != nil { return true }
        return record.revision == nil && [.put, .update].contains(record.operation)
    }

    /// How far a need is only the department says.
    private func isHeard(_ entry: Entry, _ record: Record) -> Bool {
        isDepartment || record.kind != .need || !Need.courseFields.contains(entry.field)
    }

    /// What an entry says, which is weighed when its record is planned; `nil` where that will be an
    /// error.
    private mutating func heard(
        _ entry: Entry, _ record: Record, _ key: Key
    ) throws -> StoredValue? {
        var value = StoredValue(entry.field, source: sourceNumber, entry.text)
        guard let field = record.kind.field(entry.field) else { return value }
        if field.isPersonal {
            value.blind = try blind(entry.text, field, FieldNumber(record.kind, entry.field), key)
        } else if let kinds = field.referencedKinds {
            let (head, detail) = Composite.split(canonical: entry.text)
            guard let meant = try meant(by: head, kinds, record) else { return nil }
            value.target = meant.id
            value.text = Reference(meant, head: head, detail: detail, given: entry.text).text
        }
        return value
    }

    /// The record that a reference means; that of a tag which the batch will bring, too.
    private mutating func meant(
        by head: String, _ kinds: [Kind], _ record: Record
    ) throws -> Found? {
        switch try resolver.resolve(head, kinds: kinds, space: record.key.space) {
        case .success(let found):
            guard kinds == [.skill], record.kind != .skill else { return found }
            return try resolver.successor(of: found) ?? found
        case .failure(.newTag(let label)):
            guard let key = Key.ofTag(label) else { return nil }
            if let found = try resolver.find(key), !found.isGone { return found }
            return Found(id: 0, kind: .skill, key: key, text: key.description, isStored: false)
        case .failure: return nil
        }
    }

    /// Leaves out what other records of the batch say better, where the person has a value already, and
    /// what says more of it.
    mutating func passOver(
        _ given: inout GivenValues, in new: StoredRecord, _ companions: Companions,
        _ record: Record
    ) {
        let standing = companions.standing(in: new)
        var passedOver: Set<FieldIndex> = []
        given.leaveOut { value, entry in
            let isWorse = isWorse(value, entry, than: standing, companions, record)
            if isWorse, new.kind.field(value.field)?.isRepeated == false {
                passedOver.insert(value.field)
            }
            return isWorse
        }
        let details = Set(passedOver.flatMap(new.kind.details))
        given.leaveOut { value, _ in details.contains(value.field) }
    }

    /// Whether another record says something better than a value, and tells it where that is newer.
    private mutating func isWorse(
        _ value: StoredValue, _ entry: Entry, than standing: [Companions.Place: StoredValue],
        _ companions: Companions, _ record: Record
    ) -> Bool {
        guard entry.edit != .drop else { return false }
        let said = entry.edit == .clear ? nil : value
        guard let place = companions.place(of: value.field, said) else {
            return said == nil && companions.give(value.field, besides: record.key)
        }
        guard let stands = standing[place],
            let better = companions.better(than: said, of: value.field)
        else { return false }
        if let right = better.value, said != nil, !stands.says(value),
            better.isNewer(than: record.asOf ?? header.asOf)
        {
            report(.older, record, value, right, better.office, better.asOf?.text ?? "")
        }
        return true
    }
}
