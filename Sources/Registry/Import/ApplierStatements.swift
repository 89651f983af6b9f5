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
    let gone: Statement
    let endPersonal: Statement
    /// Those that take the values of a record away, by the kind's number.
    let removals: [[Statement]]

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
        gone = try database.makeStatement(sql: "UPDATE record SET gone = ? WHERE id = ?")
        endPersonal = try database.makeStatement(
            sql: "UPDATE personal SET to_batch = ? WHERE record = ? AND to_batch IS NULL")
        let values = try ["item", "link"].map {
            try database.makeStatement(sql: "DELETE FROM \($0) WHERE record = ?")
        }
        let names = try database.makeStatement(sql: "DELETE FROM skill_name WHERE record = ?")
        removals = try Kind.byNumber.map { kind in
            guard Kind.stored.contains(kind) else { return [] }
            let own = try database.makeStatement(
                sql: "DELETE FROM \(KindTable.of(kind).name) WHERE id = ?")
            return [own] + values + (kind == .skill ? [names] : [])
        }
    }
}
