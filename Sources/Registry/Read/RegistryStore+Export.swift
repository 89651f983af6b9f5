import BatchFormat
import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// Writes records as a sealed batch in the canonical form, without personal values.
    ///
    /// The head names the state of the registry and the dates of the last batch, never the clock,
    /// so that two exports of one state are the same bytes.
    ///
    /// What `write` throws is thrown as it is; `seeing` gets each record before it is written.
    ///
    /// - Complexity: some hundred records at a time are in memory.
    package func export(
        _ kinds: [Kind] = Kind.stored, where conditions: [FieldCondition] = [],
        seeing see: (Record) -> Void = { _ in }, _ write: (String) throws -> Void
    ) throws {
        do {
            try queue.look { try export(kinds, conditions, $0, see, write) }
        } catch let error as DatabaseError {
            throw RegistryError(error, path: path)
        }
    }

    private func export(
        _ kinds: [Kind], _ conditions: [FieldCondition], _ database: Database,
        _ see: (Record) -> Void, _ write: (String) throws -> Void
    ) throws {
        let head = try ExportHead(database)
        var writer = BatchWriter(id: "\(head.source)-export-\(head.number)")
        try write(writer.begin(head.fields))
        for kind in Kind.stored where kinds.contains(kind) {
            try forEach(kind, conditions, database) { stored in
                let record = stored.exported
                see(record)
                try write(writer.write(record))
            }
        }
        try write(writer.end())
    }

    /// The records of a kind that fulfil all conditions, each with its revision, and the head of an
    /// export of this state.
    ///
    /// - Complexity: the records are kept in memory, some 3 kB each.
    package func exported(
        _ kind: Kind, where conditions: [FieldCondition]
    ) throws(RegistryError) -> (head: ExportHead, records: [Record]) {
        try read { database in
            var records: [Record] = []
            try forEach(kind, conditions, database) { records.append($0.exported) }
            return (try ExportHead(database), records)
        }
    }

    func forEach(
        _ kind: Kind, _ conditions: [FieldCondition], _ database: Database,
        _ body: (StoredRecord) throws -> Void
    ) throws {
        guard !conditions.isEmpty else { return try KindLoader(database).forEach(kind, body) }
        let search = ConditionSearch(database: database, kind: kind)
        try KindLoader(database).records(kind, search.records(that: conditions)).forEach(body)
    }
}

extension StoredRecord {
    /// What an export says of the record.
    var exported: Record {
        var record = record
        record.revision = revision
        return record
    }
}
