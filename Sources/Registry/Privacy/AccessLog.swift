import GRDB
package import Ledger
package import Pool

/// One reading of restricted data, as the audit keeps it.
package struct AccessLine: Hashable, Sendable {
    /// Somebody whose data were read.
    package struct Person: Hashable, Sendable {
        package var key: Key
        /// Empty of somebody who was removed since.
        package var title: String
    }

    /// The number of the entry.
    package var number: Int
    package var at: String
    package var operatorName: String
    package var action: AuditEntry.Action
    /// The first few; `count` is how many there are.
    package var people: [Person]
    package var count: Int
    package var fields: [FieldNumber]
    package var reason: String?
    package var approver: String?
    package var export: String?
}

extension RegistryStore {
    /// The readings of a person's restricted data, the first first.
    package func accesses(of person: RegistryRecord) throws(RegistryError) -> [AccessLine] {
        try read { database in
            let records = try Purge(database, of: person.id).records
            // Of others it is said how many there were: the page may be handed to the person.
            return try lines(database, naming: Set(records)) { entry in
                records.contains(where: entry.records.contains)
            }
        }
    }

    /// What an operator has read, the first first.
    package func accesses(by operatorName: String) throws(RegistryError) -> [AccessLine] {
        try read { database in try lines(database) { $0.operatorName == operatorName } }
    }

    private func lines(
        _ database: Database, naming named: Set<Int>? = nil, where isMeant: (AuditEntry) -> Bool
    ) throws -> [AccessLine] {
        var lines: [AccessLine] = []
        try AuditTable.forEach(in: database) { stored in
            guard let entry = AuditEntry(texts: stored.texts), entry.action.isReading,
                isMeant(entry)
            else { return }
            let numbers = entry.records.numbers
            let shown = named.map { named in numbers.filter(named.contains) } ?? numbers
            let people = try shown.prefix(3).compactMap {
                try StoredRecord.load($0, from: database)
            }
            lines.append(
                AccessLine(
                    number: stored.number, at: entry.at, operatorName: entry.operatorName,
                    action: entry.action,
                    people: people.map { .init(key: $0.key, title: $0.shown.title) },
                    count: entry.records.count, fields: entry.fields, reason: entry.reason,
                    approver: entry.approver, export: entry.export))
        }
        return lines
    }
}
