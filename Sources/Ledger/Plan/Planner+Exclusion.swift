import Pool

extension Planner {
    /// Refuses a person who objected and is not to be taken in again: known by the identity number,
    /// or without one by name and birth.
    mutating func checkExclusion(_ new: StoredRecord, _ record: Record) throws {
        guard people.areSomeExcluded, let vault else { return }
        let number = new.values.first { $0.field == Self.identity }?.blind
        guard let hash = number ?? vault.exclusion(of: new),
            let moment = try baseline.exclusion(hash)
        else { return }
        report(.withdrawn, record, [.date: LocalTime.day(of: moment)?.text ?? ""])
    }
}
