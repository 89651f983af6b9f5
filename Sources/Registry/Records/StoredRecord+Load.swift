import FoundationEssentials
import GRDB
import Ledger
package import Pool

/// The format's record; the database library has one of the same name.
package typealias Record = Pool.Record

extension StoredRecord {
    /// Loads a record with all its values; `nil` when there is no such record.
    static func load(_ id: Int, from database: Database) throws -> StoredRecord? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT record.kind, space.name, record.local, record.digest, record.batch,
                    record.gone
                FROM record JOIN space ON space.id = record.space WHERE record.id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [id]),
            let key = Key(space: row[1], local: row[2])
        else { return nil }
        var record = StoredRecord(id: id, kind: try Kind(stored: row[0]), key: key)
        record.digest = Array(row[3] as Data)
        record.batch = row[4]
        record.presence = Presence(rawValue: row[5]) ?? .present
        try record.loadColumns(from: database)
        try record.loadItems(from: database)
        try record.loadLinks(from: database)
        try record.loadPersonal(from: database)
        try record.demandDigest()
        return record
    }

    private mutating func loadColumns(from database: Database) throws {
        let table = KindTable.of(kind)
        let statement = try database.cachedStatement(sql: table.selectSQL)
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return }
        for (column, field) in table.columns.enumerated() {
            if let text: String = row[column] {
                values.append(StoredValue(field, source: 0, text))
            }
        }
    }

    private mutating func loadItems(from database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT field, source, text FROM item WHERE record = ?")
        for row in try Row.fetchAll(statement, arguments: [id]) {
            values.append(
                StoredValue(try FieldNumber.field(stored: row[0], of: kind), source: row[1], row[2])
            )
        }
    }

    private mutating func loadLinks(from database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT link.field, link.source, link.target, link.detail, space.name, record.local
                FROM link JOIN record ON record.id = link.target
                    JOIN space ON space.id = record.space
                WHERE link.record = ?
                """)
        for row in try Row.fetchAll(statement, arguments: [id]) {
            values.append(
                StoredValue(
                    try FieldNumber.field(stored: row[0], of: kind), source: row[1],
                    "\(row[4] as String):\(row[5] as String)\(row[3] as String)",
                    target: row[2]))
        }
    }

    private mutating func loadPersonal(from database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, field, source, blind, tail FROM personal
                WHERE record = ? AND to_batch IS NULL ORDER BY id
                """)
        for row in try Row.fetchAll(statement, arguments: [id]) {
            var value = StoredValue(
                try FieldNumber.field(stored: row[1], of: kind), source: row[2], "")
            value.personal = row[0]
            value.blind = Array(row[3] as Data)
            value.tail = row[4]
            values.append(value)
        }
    }
}
