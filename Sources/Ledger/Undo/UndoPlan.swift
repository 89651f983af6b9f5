import Pool

/// What an undo makes of one record.
struct UndoPlan {
    let current: StoredRecord
    var target: StoredRecord
    /// The keys that lead elsewhere from now on.
    var aliases: [AliasMove] = []
    let line: Int
    /// Plans are carried out in the order in which they were begun: what the batch did last comes
    /// first, so that keys that moved twice go back all the way.
    let place: Int

    init(_ record: StoredRecord, line: Int, place: Int) {
        (current, target) = (record, record)
        (self.line, self.place) = (line, place)
    }

    var comesBack: Bool { current.isGone && !target.isGone }
    var goes: Bool { !current.isGone && target.isGone }

    /// Leaves a field as it is.
    mutating func keep(_ field: FieldIndex) {
        target.values.removeAll { $0.field == field }
        target.values += current.values(of: field)
    }

    /// Whether the plan brings another value of a field than there is.
    func changes(_ field: FieldIndex) -> Bool {
        let fields = { (record: StoredRecord) in Set(record.values(of: field).map(\.giving)) }
        return comesBack || fields(current) != fields(target)
    }

    /// The required field that the record would lose, or would come back without.
    var lostField: FieldIndex? {
        guard !target.isGone else { return nil }
        func isLost(_ fields: [FieldIndex]) -> Bool {
            let isEmpty = { (record: StoredRecord) in
                !record.values.contains { fields.contains($0.field) }
            }
            return isEmpty(target) && (comesBack || !isEmpty(current))
        }
        let alternatives =
            target.kind == .engagement
            ? [Engagement.askers, Engagement.candidates].map { $0.map(\.index) } : []
        let groups = target.kind.declaration.required.map { [$0] } + alternatives
        return groups.first(where: isLost)?.first
    }

    /// The change; `nil` when everything stays as it is.
    var change: Change? {
        var target = target
        target.digest = target.isGone ? [] : target.computedDigest
        let action: Preview.Action =
            target.isGone ? .delete : current.isGone ? .create : .change
        let isSame =
            current.presence == target.presence && current.givings == target.givings
        guard !isSame || !aliases.isEmpty else { return nil }
        var change = Change(action, from: current, to: target, line: line)
        change.aliases = aliases
        return change
    }
}
