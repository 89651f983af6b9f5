package import Pool

/// What one field of a record has held, newest first, and where each state comes from.
package struct FieldHistory: Hashable, Sendable {
    /// One state of the field and the batch that brought it about.
    package struct State: Hashable, Sendable {
        /// The values; a personal one only says that it is there.
        package var values: [String]
        package var batch: String
        /// The number of the batch in the ledger, and of the one that it takes back.
        package var batchNumber: Int
        package var undoes: Int?
        package var source: String
        package var file: String
        package var line: Int
        /// The day for which the value was reported: the record's own, else the batch's.
        package var asOf: String?
        package var operatorName: String
        package var appliedAt: String
        package var standing: Standing
        /// Why, as the office said with the change.
        package var reason: String?

        package var isUndone: Bool { standing != .stands }

        /// Whether a value of the state, whose values are in order, is this text.
        package func holds(_ text: String) -> Bool {
            var range = values[...]
            while !range.isEmpty {
                let middle = range.startIndex + range.count / 2
                if isBefore(range[middle], text) {
                    range = range[(middle + 1)...]
                } else if isBefore(text, range[middle]) {
                    range = range[..<middle]
                } else {
                    return true
                }
            }
            return false
        }
    }

    /// Whether a batch counts.
    package enum Standing: String, Sendable {
        case stands
        /// It has been taken back.
        case undone
        /// It takes another back.
        case undo
    }

    package var field: String
    package var states: [State]

    /// The state that brought a value in, which has stood in every one since.
    ///
    /// An undo brings back what was before the batch that it takes back, with the office and the
    /// date that it had. Of personal values it is the last state: they are not told apart.
    package func origin(of value: StoredValue) -> State? {
        let isPersonal = value.blind != nil || value.personal != nil
        var past = states[...]
        while let first = past.first {
            let since = isPersonal ? [] : past.prefix { $0.holds(value.text) }
            let origin = since.last ?? first
            guard let undone = origin.undoes,
                let taken = past.lastIndex(where: { $0.batchNumber == undone })
            else { return origin }
            past = past[(taken + 1)...]
        }
        return nil
    }

    /// Whether an office itself gave this text the last time, in a batch that stands.
    package func isLastReport(_ text: String, by source: String) -> Bool {
        states.first { $0.source == source && !$0.isUndone }?.holds(text) == true
    }
}

/// The ledger's lines about one record.
package struct RecordHistory {
    package struct Event {
        package var batch: LedgerEntry
        /// Where in the file of the batch.
        package var line: Int
        /// The fields before the event; `nil` when the record was absent.
        package var before: BeforeImage?
        /// The day that the record itself named for its values.
        package var asOf: String?
        package var reason: String?

        package init(
            batch: LedgerEntry, line: Int, before: BeforeImage? = nil, asOf: String? = nil,
            reason: String? = nil
        ) {
            self.batch = batch
            self.line = line
            self.before = before
            self.asOf = asOf
            self.reason = reason
        }
    }

    package let record: StoredRecord
    /// What was done to it, oldest first.
    package let events: [Event]

    package init(_ record: StoredRecord, events: [Event]) {
        self.record = record
        self.events = events
    }

    /// The states of a field, newest first.
    package func history(of field: FieldIndex) -> FieldHistory {
        var values = record.values(of: field).map(\.historyText)
        var states: [FieldHistory.State] = []
        for event in events.reversed()
        where event.before.map({ $0.presence != .present || $0.fields[field] != nil }) ?? true {
            states.append(state(event, values))
            values = event.before?.fields[field]?.map(\.historyText) ?? []
        }
        return FieldHistory(
            field: record.kind.field(field)?.name ?? "X_",
            states: states.filter { !$0.values.isEmpty || $0 != states.last })
    }

    private func state(_ event: Event, _ values: [String]) -> FieldHistory.State {
        let batch = event.batch
        return FieldHistory.State(
            values: Set(values).sorted(by: isBefore), batch: batch.name,
            batchNumber: batch.number, undoes: batch.undoes, source: batch.source,
            file: batch.file, line: event.line, asOf: event.asOf ?? batch.asOf,
            operatorName: batch.operatorName.maskingPersonalNumbers, appliedAt: batch.appliedAt,
            standing: batch.standing, reason: event.reason?.maskingPersonalNumbers)
    }

    /// The fields that hold a value or have held one.
    package var fields: [FieldIndex] {
        let past = events.flatMap { $0.before?.fields.keys.map { $0 } ?? [] }
        return Set(record.values.map(\.field) + past).sorted()
    }

    /// What took the record out of sight, if it is.
    package var ending: FieldHistory.State? {
        record.isGone ? events.last.map { state($0, []) } : nil
    }

    /// The record as it is, or as it was before it went.
    package var lastSeen: StoredRecord {
        var seen = record
        if record.isGone, let fields = events.last?.before?.fields {
            seen.values = fields.sorted { $0.key < $1.key }.flatMap(\.value)
        }
        return seen
    }
}

extension StoredValue {
    fileprivate var historyText: String { blind != nil || personal != nil ? "***" : text }
}
