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
        let head = try statement.firstRow(.int(id)) { row in
            try Key(space: row.text(1), local: row.text(2)).map { key in
                var record = StoredRecord(id: id, kind: try Kind(stored: row.int(0)), key: key)
                record.digest = row.bytes(3)
                record.batch = row.int(4)
                record.presence = Presence(rawValue: row.int(5)) ?? .present
                return record
            }
        }
        // What is gone has no values.
        guard var record = head ?? nil, !record.isGone else { return head ?? nil }
        try record.loadColumns(from: database)
        try record.loadItems(from: database)
        try record.loadLinks(from: database)
        try record.loadPersonal(from: database)
        try record.demandDigest()
        return record
    }

    private mutating func loadColumns(from database: Database) throws {
        let table = KindTable.of(kind)
        try database.cachedStatement(sql: table.selectSQL).forEachRow(.int(id)) { row in
            for (column, field) in table.columns.enumerated() {
                if let text = row.text(ifAny: column) {
                    values.append(StoredValue(field, source: 0, text))
                }
            }
        }
    }

    private mutating func loadItems(from database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT field, source, text FROM item WHERE record = ?")
        try statement.forEachRow(.int(id)) { row in
            values.append(
                StoredValue(
                    try FieldNumber.field(stored: row.int(0), of: kind), source: row.int(1),
                    row.text(2)))
        }
    }

    private mutating func loadLinks(from database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT link.field, link.source, link.target,
                    space.name || ':' || record.local || link.detail
                FROM link JOIN record ON record.id = link.target
                    JOIN space ON space.id = record.space
                WHERE link.record = ?
                """)
        try statement.forEachRow(.int(id)) { row in
            values.append(
                StoredValue(
                    try FieldNumber.field(stored: row.int(0), of: kind), source: row.int(1),
                    row.text(3), target: row.int(2)))
        }
    }

    private mutating func loadPersonal(from database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, field, source, blind, tail FROM personal
                WHERE record = ? AND to_batch IS NULL ORDER BY id
                """)
        try statement.forEachRow(.int(id)) { row in
            var value = StoredValue(
                try FieldNumber.field(stored: row.int(1), of: kind), source: row.int(2), "")
            value.personal = row.int(0)
            value.blind = row.bytes(3)
            value.tail = row.text(4)
            values.append(value)
        }
    }
}
