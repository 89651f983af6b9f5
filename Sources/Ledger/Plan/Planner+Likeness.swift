import BatchFormat
import Pool

extension Planner {
    /// Whether two people may become one: what tells them apart for certain needs the operator's word for
    /// this key, and is told in any case, as other names are.
    mutating func demandLikeness(
        of loser: StoredRecord, and survivor: StoredRecord, _ record: Record
    ) throws -> Bool {
        guard loser.kind == .talent else { return true }
        guard let told = try evidence(against: loser, and: survivor) else { return true }
        let isTaken = !told.isCertain || request.confirmed.holds(record.key, of: header.source)
        report(
            isTaken ? .mergeDoubtful : .mergeUnlike, record,
            [
                .key: record.key.description, .name: loser.title,
                .other: survivor.key.description, .value: survivor.title,
                .field: told.field.name,
            ])
        return isTaken
    }

    /// What speaks against it that two records are of one person: for certain, numbers of one kind of
    /// document or births that contradict each other; else names that have nothing in common.
    private func evidence(
        against one: StoredRecord, and other: StoredRecord
    ) throws -> (field: Field, isCertain: Bool)? {
        let (first, second) = (try document(of: one), try document(of: other))
        if let first, let second, first.type == second.type, first.number != second.number {
            return (Talent.id.field, true)
        }
        let births = [(one, first), (other, second)].map { record, document in
            [record[Talent.birth], document?.birth].compactMap(\.self)
        }
        guard births.contains([]) else {
            let agree = births[0].contains { births[1].contains(where: $0.agrees) }
            return agree ? nil : (Talent.birth.field, true)
        }
        return one.personNames.isDisjoint(with: other.personNames)
            ? (Talent.name.field, false) : nil
    }
}
