import GRDB
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

    init(_ record: StoredRecord, _ database: Database) throws {
        let history = try RecordHistory(record, database)
        key = record.key
        kind = record.kind
        title = history.lastSeen.title.maskingCertainNumbers
        ending = history.ending
        survivor = try Self.survivor(of: record, database)
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
    private static func survivor(of record: StoredRecord, _ database: Database) throws -> Key? {
        guard record.isGone, let id = try RegistryStore.recordID(record.key, database),
            id != record.id
        else { return nil }
        return try StoredRecord.load(id, from: database)?.key
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

extension RegistryStore {
    /// The records that a key leads to or has been the key of, those that are there first; an
    /// unqualified key is sought in every space.
    package func pasts(named text: String) throws(RegistryError) -> [RecordPast] {
        try read { database in
            let named = NamedKey(text, vault)
            let rows = try Int.fetchAll(
                database,
                sql: """
                    WITH \(NamedKey.table)
                    SELECT record.id FROM record JOIN space ON space.id = record.space
                    WHERE record.id IN (
                        SELECT alias.record FROM named JOIN alias USING (space, local)
                        UNION SELECT gone.id FROM named JOIN record AS gone
                            ON gone.gone > 0 AND gone.gone IN (1, 2)
                                AND gone.space = named.space AND gone.local = named.local)
                    ORDER BY record.gone, space.name, record.id
                    """, arguments: named.arguments)
            return try rows.compactMap { id in
                try StoredRecord.load(id, from: database).map { try RecordPast($0, database) }
            }
        }
    }

    /// The number of the record of a key or alias, be it one that is gone.
    static func recordID(_ key: Key, _ database: Database) throws -> Int? {
        try Int.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT alias.record FROM alias JOIN space ON space.id = alias.space
                    WHERE space.name = ? AND alias.local = ?
                    """), arguments: [key.space, key.local])
    }
}
