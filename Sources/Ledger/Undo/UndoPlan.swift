import Pool

/// What an undo makes of one record.
struct UndoPlan {
    let current: StoredRecord
    var target: StoredRecord
    /// The keys that lead elsewhere from now on.
    var aliases: [AliasMove] = []

    init(_ record: StoredRecord) { (current, target) = (record, record) }

    /// A record that goes, whatever it was before.
    init(_ record: StoredRecord, fate: Fate) {
        self.init(record)
        target.values = []
        (target.kind, target.presence) = (fate.kind, fate.presence)
    }

    /// What becomes of a record, without its values.
    struct Fate {
        var kind: Kind
        var wasGone: Bool
        var presence: StoredRecord.Presence

        var isGone: Bool { presence != .present }
        var goes: Bool { !wasGone && isGone }
    }

    var fate: Fate {
        Fate(kind: target.kind, wasGone: current.isGone, presence: target.presence)
    }

    var comesBack: Bool { current.isGone && !target.isGone }

    /// The record to which a key leads that never had one of its own.
    var keyHolder: Int? { current.isGone && target.isGone ? aliases.first?.from : nil }

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

    /// What the record must have and would lose, or would come back without: a field, or some of which it
    /// must have one.
    var lostGroups: [[FieldIndex]] {
        guard !target.isGone else { return [] }
        let alternatives: [[NamedField<Key>]] =
            switch target.kind {
            case .engagement: [Engagement.askers, Engagement.candidates]
            case .placement: [Placement.candidates]
            default: []
            }
        let groups =
            target.kind.declaration.required.map { [$0] } + alternatives.map { $0.map(\.index) }
        return groups.filter { fields in
            let isEmpty = { (record: StoredRecord) in
                !record.values.contains { fields.contains($0.field) }
            }
            return isEmpty(target) && (comesBack || !isEmpty(current))
        }
    }

    /// The fields of periods that would end before they begin.
    var brokenPeriods: [(from: FieldIndex, to: FieldIndex)] {
        guard !target.isGone else { return [] }
        return target.kind.declaration.periods.filter { period in
            guard let start = target[period.from], let end = target[period.to] else { return false }
            return end.latest < start.earliest
        }.map { ($0.from.index, $0.to.index) }
    }

    /// The change, found at a line of the batch; `nil` when everything stays as it is.
    func change(line: Int) -> Change? {
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
