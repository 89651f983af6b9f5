import GRDB
package import Ledger
package import Pool

/// What a registry holds about a person besides the values of his record.
package struct Holdings: Hashable, Sendable {
    /// Another record that refers to him.
    package struct Mention: Hashable, Sendable {
        package var kind: Kind
        package var key: Key
        package var title: String
    }

    /// All keys that lead to him.
    package var keys: [Key]
    package var mentions: [Mention]
    /// The sealed fields that hold a value.
    package var sealed: [FieldNumber]
    /// How many values were replaced and are kept so that an undo can bring them back.
    package var formerValues: Int
}

extension RegistryStore {
    /// What is held about a person besides the values of his record.
    package func holdings(of person: RegistryRecord) throws(RegistryError) -> Holdings {
        try read { database in
            let purge = try Purge(database, of: person.id)
            let list = Purge.list(purge.records)
            let referrers = try StoreBaseline(database).referrers(of: person.id)
            let mentions = try referrers.compactMap {
                try StoredRecord.load($0, from: database)
            }
            let fields = try Int.fetchSet(
                database,
                sql: """
                    SELECT DISTINCT field FROM personal
                    WHERE record IN (\(list)) AND to_batch IS NULL
                    """)
            return Holdings(
                keys: purge.keys.compactMap { Key($0, in: "") },
                mentions: try mentions.map {
                    .init(kind: $0.kind, key: $0.key, title: try Self.subject(of: $0, database))
                },
                sealed: FieldNumber.sealed.filter { fields.contains($0.value) },
                formerValues: try Int.fetchOne(
                    database,
                    sql: """
                        SELECT count(*) FROM personal
                        WHERE record IN (\(list)) AND to_batch IS NOT NULL
                        """) ?? 0)
        }
    }

    /// What a record is about as a reader knows it: its name, or the need of an introduction or of a
    /// placement.
    private static func subject(
        of record: StoredRecord, _ database: Database
    ) throws -> String {
        guard let need = record[Engagement.need] ?? record[Placement.need],
            let id = try recordID(need, database)
        else { return record.shown.title }
        return try StoredRecord.load(id, from: database)?.shown.title ?? ""
    }
}
