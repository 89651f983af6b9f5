import BatchFormat
import GRDB
package import Ledger
package import Pool

/// A record as the registry shows it: never a personal value, only that there is one.
package struct RegistryRecord: FieldReading, Sendable {
    /// The number by which the ledger knows it.
    package let id: Int
    package var key: Key
    package var kind: Kind
    /// The name that people know it by.
    package var title: String
    /// The first twelve digits of its digest.
    package var revision: String
    /// The values by field, each once.
    package var record: Record
    /// The fields with personal values; for an identity number its last two characters.
    package var personal: [Hidden]

    /// A personal value that is there and not shown.
    package struct Hidden: Hashable, Sendable {
        package var field: String
        package var tail: String
    }

    init(_ stored: StoredRecord) {
        let stored = stored.shown
        id = stored.id
        key = stored.key
        kind = stored.kind
        title = stored.title
        revision = stored.revision
        record = stored.record
        personal = stored.values.filter { $0.blind != nil }.map { value in
            Hidden(field: stored.kind.field(value.field)?.name ?? "", tail: value.tail)
        }
    }

    package subscript<Value>(_ field: NamedField<Value>) -> Value? { record[field] }

    package func all<Value>(_ field: NamedField<Value>) -> [Value] { record.all(field) }
}

extension RegistryStore {
    /// The record of a key or of an alias; an unqualified key is sought in every space.
    ///
    /// - Returns: none for an unknown key, several for one that is in several spaces.
    /// - Throws: E918 where the record is not what was written.
    /// - Complexity: a look-up in an index for each space.
    package func records(named text: String) throws(RegistryError) -> [RegistryRecord] {
        try read { try records(named: text, in: $0) }
    }

    /// The same of many texts, from one state of the registry.
    ///
    /// Every look into a registry that is open for writing makes SQLite prepare its statements anew.
    package func records(
        namedByAny texts: Set<String>
    ) throws(RegistryError) -> [String: [RegistryRecord]] {
        try read { database in
            var found: [String: [RegistryRecord]] = [:]
            for text in texts { found[text] = try records(named: text, in: database) }
            return found
        }
    }

    private func records(named text: String, in database: Database) throws -> [RegistryRecord] {
        let rows = try Row.fetchAll(
            database.cachedStatement(sql: NamedKey.records),
            arguments: NamedKey(text, vault).arguments)
        return try rows.compactMap { row in
            try StoredRecord.load(row[0], from: database).map(RegistryRecord.init)
        }
    }

    /// All records of a kind, by key.
    ///
    /// - Complexity: all of them are read and kept in memory, some 3 kB each.
    package func records(_ kind: Kind) throws(RegistryError) -> [RegistryRecord] {
        try read { database in
            try KindLoader(database).records(kind).map(RegistryRecord.init)
        }
    }

    /// The first records of a kind, by key.
    ///
    /// - Complexity: the keys of the kind are sorted, but only so many records are loaded.
    package func records(_ kind: Kind, first count: Int) throws(RegistryError) -> [RegistryRecord] {
        try read { database in
            let ids = try Int.fetchAll(
                database,
                sql: """
                    SELECT record.id FROM record JOIN space ON space.id = record.space
                    WHERE kind = ? AND gone = 0 ORDER BY (space.name || ':' || local) COLLATE BINARY LIMIT ?
                    """, arguments: [kind.number, count])
            return try ids.compactMap { try StoredRecord.load($0, from: database) }
                .map(RegistryRecord.init)
        }
    }

    /// How many records of each kind there are.
    package func counts() throws(RegistryError) -> [Kind: Int] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT kind, count(*) FROM record WHERE gone = 0 GROUP BY kind")
            return try Dictionary(
                uniqueKeysWithValues: rows.map { (try Kind(stored: $0[0]), $0[1] as Int) })
        }
    }
}
