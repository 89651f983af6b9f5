extension ModelImport {
    /// Whether a record has what it must have.
    func isWhole(_ new: ModelRecord, _ old: ModelRecord?, _ record: GivenRecord) -> Bool {
        let mustBeWhole = old == nil || record.operation == "replace"
        for (name, field) in ModelFieldKind.tables[new.kind] ?? [:] where field.isRequired {
            let isLost = mustBeWhole || old?[name].values.isEmpty == false
            if new[name].values.isEmpty, isLost { return false }
        }
        guard new.kind == "Engagement" else { return true }
        if new["Org"].values.isEmpty || new["Talent"].values.isEmpty { return false }
        // A contract is not turned back into a recommendation.
        if old?["Stage"].values.first?.text == "签约", new["Stage"].values.first?.text == "推荐" {
            return false
        }
        guard let start = new["Start"].values.first, let end = new["End_date"].values.first
        else { return true }
        return start.text <= end.text
    }

    /// Two people of one office do not have the same number, after the batch as a whole.
    mutating func isDistinct(
        _ new: ModelRecord, _ old: ModelRecord?, _ name: String, _ key: String
    ) -> Bool {
        guard new.kind == "Talent" else { return true }
        let number = new.identity
        guard let number, number != old?.identity else {
            // Another record counts on the number that this one keeps.
            return number == old?.identity ? awaited[name] == nil : true
        }
        let offices: Set = [name.office, key.office]
        for (other, person) in state.records.sorted(by: { $0.key < $1.key })
        where other != name && person.isThere && person.identity == number
            && !state.offices(of: other).isDisjoint(with: offices)
        {
            if leaves(other, for: name) { continue }
            guard givesUp(number, other) else { return false }
            awaited[other] = name
        }
        return true
    }

    /// Whether the batch deletes a record, or merges it into another one.
    func leaves(_ record: String, for survivor: String) -> Bool {
        batch.records.enumerated().contains { place, given in
            guard !rejected.contains(place), !given.writesValues,
                subject(batch.key(given.key)) == record
            else { return false }
            return given.operation == "delete"
                || given.into.map { subject(batch.key($0)) } == survivor
        }
    }

    /// Whether a later record of the batch gives a person another number.
    private func givesUp(_ number: String, _ record: String) -> Bool {
        guard let given = writer(of: record), !planned.contains(record) else { return false }
        if let line = given.lines.last(where: { $0.field == "Id" }) {
            return !line.isGiven || line.text.prefix { $0 != " " } != number
        }
        return given.operation == "replace"
    }
}
