import GRDB
import Ledger
import Pool

/// How a batch that is larger than the registry is written in half the time.
///
/// The indexes of references and identity numbers are made anew when they are all there, sorted,
/// instead of at random places row by row; and that each reference leads to a record is checked once
/// for all. Without the index SQLite cannot look for rows that wait for a record, so foreign keys
/// rest meanwhile.
struct BulkLoad {
    /// From so many records on it is worth the trouble.
    static let leastRecords = 50_000

    /// The indexes whose order has nothing to do with that of the records; planning, which reads the
    /// second one, has a state of its own.
    private static let indexes = ["link_target", "personal_blind"]
    private let sql: [String]

    static func isWorthwhile(for stage: Stage, _ database: Database) throws -> Bool {
        let stored = try Int.fetchOne(database, sql: "SELECT max(id) FROM record") ?? 0
        return stage.recordCount >= max(leastRecords, stored)
    }

    /// The index serves an undo better made anew where the batch is half of the registry.
    static func isWorthwhile(for batch: UndoneBatch, _ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT created + changed + deleted + merged AS changes
                FROM batch WHERE id = ? AND changes >= max(?, (SELECT max(id) FROM record) / 2)
                """, arguments: [batch.id, leastRecords]) ?? false
    }

    /// Sets the connection up, before the transaction: inside one SQLite would not listen.
    ///
    /// Sorting takes the space of the indexes once more, which no memory should have to hold; it is
    /// numbers of records and keyed hashes, nothing that could be read.
    static func prepare(_ database: Database) throws {
        try database.execute(
            sql: "PRAGMA foreign_keys = OFF; PRAGMA temp_store = FILE")
    }

    /// Sets the connection back, for what is imported after it.
    static func restore(_ database: Database) throws {
        try database.execute(
            sql: """
                PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
                PRAGMA cache_size = \(Opening.cacheSize)
                """)
    }

    /// Takes the indexes away.
    init(_ database: Database) throws {
        sql = try Self.indexes.map { index in
            let sql = try String.fetchOne(
                database, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [index])
            guard let sql else { throw RegistryError(.bug, [.reason: index]) }
            try database.execute(sql: "DROP INDEX \(index)")
            return sql
        }
    }

    /// Makes the indexes again.
    ///
    /// With a small cache SQLite sorts in runs that the processor's own cache holds, in half the
    /// time that one run of all would take.
    func finish(_ database: Database) throws {
        try database.execute(sql: "PRAGMA cache_size = -8192; \(sql.joined(separator: "; "))")
    }

    /// Looks whether every reference leads somewhere, before what was written is committed.
    static func check(_ database: Database) throws {
        let isBroken = try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM (SELECT DISTINCT target FROM link) AS referred
                    WHERE target NOT IN (SELECT id FROM record))
                """)
        guard isBroken == false else { throw RegistryError(.bug, [.reason: "link.target"]) }
    }
}
