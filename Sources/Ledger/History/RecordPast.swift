package import Pool

/// Where all values of a record come from, also when it has been deleted or merged.
package struct RecordPast: Sendable {
    package var key: Key
    package var kind: Kind
    /// The name that people know it by, or knew.
    package var title: String
    /// What took the record out of sight; `nil` while it is there.
    package var ending: FieldHistory.State?
    /// The record into which it was merged.
    package var survivor: Key?
    package var fields: [FieldHistory]

    package init(_ record: StoredRecord, _ baseline: any Baseline) throws {
        let history = try baseline.history(of: record)
        key = record.key
        kind = record.kind
        title = history.lastSeen.title.maskingCertainNumbers
        ending = history.ending
        survivor = try Self.survivor(of: record, baseline)
        let ending = ending
        fields = history.fields.map(history.history).map { field in
            var shown = field.shown(of: record.kind)
            if let ending, field.states.first == ending { shown.states.removeFirst() }
            return shown
        }
    }

    /// The same with one field alone, be it one that never held a value.
    package func narrowed(to field: String) -> RecordPast {
        var past = self
        past.fields = fields.filter { $0.field == field }
        if past.fields.isEmpty { past.fields = [FieldHistory(field: field, states: [])] }
        return past
    }

    /// The record to which the key leads since a merge.
    private static func survivor(
        of record: StoredRecord, _ baseline: any Baseline
    ) throws -> Key? {
        guard record.isGone, let found = try baseline.found(record.key), found.id != record.id
        else { return nil }
        return found.key
    }
}

extension FieldHistory {
    /// The same with its values as they are shown.
    fileprivate func shown(of kind: Kind) -> FieldHistory {
        let described = kind.field(named: field)
        var history = self
        for index in history.states.indices {
            history.states[index].values = states[index].values.map { $0.shown(in: described) }
        }
        return history
    }
}
