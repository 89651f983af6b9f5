import GRDB
import Pool

/// The statements that a batch of a million records runs millions of times, prepared once.
struct ApplierStatements {
    let record: Statement
    let alias: Statement
    let item: Statement
    let link: Statement
    let personal: Statement
    let change: Statement
    /// One for each kind that has a table, by the kind's number.
    let kinds: [Statement?]

    init(_ database: Database) throws {
        record = try database.makeStatement(
            sql: """
                INSERT INTO record (id, kind, space, local, digest, giver, batch, line, gone)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
                ON CONFLICT (id) DO UPDATE SET kind = excluded.kind,
                    digest = excluded.digest, giver = excluded.giver, batch = excluded.batch, line = excluded.line,
                    gone = 0
                """)
        alias = try database.makeStatement(
            sql: "INSERT OR REPLACE INTO alias (space, local, record) VALUES (?, ?, ?)")
        item = try database.makeStatement(
            sql: "INSERT OR IGNORE INTO item (record, field, source, text) VALUES (?, ?, ?, ?)")
        link = try database.makeStatement(
            sql: """
                INSERT OR IGNORE INTO link (record, field, source, target, detail)
                VALUES (?, ?, ?, ?, ?)
                """)
        personal = try database.makeStatement(
            sql: """
                INSERT INTO personal
                    (id, record, field, source, ord, cipher, blind, tail, from_batch)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        change = try database.makeStatement(
            sql: """
                INSERT INTO change (batch, seq, record, action, line, before, reason, as_of)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        kinds = try Kind.byNumber.map { kind in
            Kind.stored.contains(kind)
                ? try database.makeStatement(sql: KindTable.of(kind).insertSQL) : nil
        }
    }
}
