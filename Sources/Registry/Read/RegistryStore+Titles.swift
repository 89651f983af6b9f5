import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// What a key stands for, as a reader knows it.
    package typealias Named = (kind: Kind, title: String)

    /// The kinds and names of the records of these keys or aliases; nothing for unknown ones.
    ///
    /// - Complexity: a look-up in an index for each key, all in one view of the registry.
    package func titles(of keys: Set<Key>) throws(RegistryError) -> [Key: Named] {
        try read { database in
            var titles: [Key: Named] = [:]
            for key in keys {
                guard let id = try Self.recordID(key, database),
                    let record = try StoredRecord.load(id, from: database), !record.isGone
                else { continue }
                titles[key] = (record.kind, record.shown.title)
            }
            return titles
        }
    }

    /// The names of records of these kinds by their numbers; nothing for others.
    ///
    /// - Complexity: a look-up in the table of each kind for each number.
    package func titles(
        of records: Set<Int>, in kinds: [Kind]
    ) throws(RegistryError) -> [Int: String] {
        try read { database in
            var titles: [Int: String] = [:]
            let numbers = Array(records).json
            for kind in kinds {
                guard let title = kind.declaration.title else { continue }
                let (table, field) = (KindTable.of(kind), kind.field(title))
                let column = table.column(title)
                try database.makeStatement(
                    sql: """
                        SELECT id, \(column) FROM \(table.name)
                        WHERE id IN (SELECT value FROM json_each(?))
                        """
                ).forEachRow(Bound(numbers)) { row in
                    titles[row.int(0)] = row.text(ifAny: 1)?.shown(in: field)
                }
            }
            return titles
        }
    }

    /// The keys of records by their numbers; nothing for unknown ones.
    package func keys(of records: Set<Int>) throws(RegistryError) -> [Int: Key] {
        try read { database in
            let spaces = try database.spaceNames()
            var keys: [Int: Key] = [:]
            try database.makeStatement(
                sql: """
                    SELECT id, space, local FROM record
                    WHERE id IN (SELECT value FROM json_each(?))
                    """
            ).forEachRow(Bound(Array(records).json)) { row in
                keys[row.int(0)] = Key(space: spaces[row.int(1)] ?? "", local: row.text(2))
            }
            return keys
        }
    }
}
