import GRDB
import Ledger
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
            sql: """
                INSERT INTO alias (space, local, record) VALUES (?, ?, ?)
                ON CONFLICT (space, local) DO UPDATE SET record = excluded.record
                """)
        item = try database.makeStatement(
            sql: """
                INSERT INTO item (record, field, source, text) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """)
        link = try database.makeStatement(
            sql: """
                INSERT INTO link (record, field, source, target, detail)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
        personal = try database.makeStatement(
            sql: """
                INSERT INTO personal
                    (id, record, field, source, cipher, blind, tail, from_batch)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
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
