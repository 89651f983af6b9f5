import Pool

extension Planner {
    /// Refuses a person who objected and is not to be taken in again: known by the identity number,
    /// or without one by a name and the birth.
    mutating func checkExclusion(_ new: StoredRecord, _ record: Record) throws {
        guard people.areSomeExcluded, let vault else { return }
        let number = new.values.first { $0.field == Self.identity }?.blind
        let hashes = number.map { [$0] } ?? vault.exclusions(of: new)
        guard let moment = try hashes.compactMap(baseline.exclusion).first else { return }
        report(.withdrawn, record, [.date: LocalTime.day(of: moment)?.text ?? ""])
    }
}
