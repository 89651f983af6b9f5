import GRDB
package import Pool

/// What one field of a record has held, newest first, and where each state comes from.
package struct FieldHistory: Hashable, Sendable {
    /// One state of the field and the batch that brought it about.
    package struct State: Hashable, Sendable {
        /// The values; a personal one only says that it is there.
        package var values: [String]
        package var batch: String
        /// The number of the batch in the ledger.
        var batchNumber: Int
        package var source: String
        package var file: String
        package var line: Int
        package var asOf: String?
        package var operatorName: String
        package var appliedAt: String
        /// Why, as the office said with the change.
        package var reason: String?
        /// Whether the batch has been taken back, or takes one back.
        package var isUndone: Bool
    }

    package var field: String
    package var states: [State]

    /// The last values that an office itself gave, in a batch that stands.
    func lastReported(by source: String) -> [String]? {
        states.first { $0.source == source && !$0.isUndone }?.values
    }
}

/// The ledger's lines about one record.
struct RecordHistory {
    private struct Event {
        var batch: Row
        var line: Int
        /// The fields before the event; `nil` when the record was absent.
        var before: BeforeImage?
    }

    private let record: StoredRecord
    private let events: [Event]

    init(_ record: StoredRecord, _ database: Database) throws {
        self.record = record
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT batch.*, space.name AS office, change.line AS change_line, change.before,
                    change.reason
                FROM change JOIN batch ON batch.id = change.batch
                    JOIN space ON space.id = batch.source
                WHERE change.record = ? ORDER BY change.batch, change.seq
                """, arguments: [record.id])
        events = rows.map { row in
            Event(
                batch: row, line: row["change_line"],
                before: (row["before"] as String?).map { BeforeImage($0, of: record.kind) })
        }
    }

    /// The states of a field, newest first.
    func history(of field: FieldIndex) -> FieldHistory {
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
        FieldHistory.State(
            values: Set(values).sorted(by: isBefore), batch: event.batch["name"],
            batchNumber: event.batch["id"], source: event.batch["office"],
            file: event.batch["file"], line: event.line,
            asOf: event.batch["as_of"], operatorName: event.batch["operator"],
            appliedAt: event.batch["applied_at"], reason: event.batch["reason"],
            isUndone: event.batch["undone_by"] != nil || event.batch["undoes"] != nil)
    }

    /// The fields that hold a value or have held one.
    var fields: [FieldIndex] {
        let past = events.flatMap { $0.before?.fields.keys.map { $0 } ?? [] }
        return Set(record.values.map(\.field) + past).sorted()
    }
}

extension StoredValue {
    fileprivate var historyText: String { blind != nil || personal != nil ? "***" : text }
}

extension RegistryStore {
    /// Where the values of a record come from: of one field, or of all.
    package func history(
        of key: Key, field name: String? = nil
    ) throws(RegistryError) -> [FieldHistory]? {
        try read { database in
            guard let id = try Self.recordID(key, database),
                let record = try StoredRecord.load(id, from: database)
            else { return nil }
            let history = try RecordHistory(record, database)
            let fields = name.map { record.kind.fieldIndex(named: $0).map { [$0] } ?? [] }
            return (fields ?? history.fields).map(history.history)
        }
    }

    static func recordID(_ key: Key, _ database: Database) throws -> Int? {
        try Int.fetchOne(
            database,
            sql: """
                SELECT alias.record FROM alias JOIN space ON space.id = alias.space
                WHERE space.name = ? AND alias.local = ?
                """, arguments: [key.space, key.local])
    }
}
