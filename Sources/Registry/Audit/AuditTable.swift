import FoundationEssentials
import GRDB
package import Ledger
import Pool

/// The table of the audit, which only grows.
enum AuditTable {
    /// The columns between the number and the hash, in the order in which they are hashed.
    static let columns = "at, operator, action, batch, records, fields, reason, approver, export"

    /// All entries in the order in which they were made.
    static func forEach(
        in database: Database, _ body: (StoredAuditEntry) throws -> Void
    ) throws {
        let statement = try database.makeStatement(
            sql: "SELECT id, \(columns), hash FROM audit ORDER BY id")
        try statement.forEachRow { row in
            try body(
                StoredAuditEntry(
                    number: row.int(0), texts: (1...9).map(row.text(ifAny:)), hash: row.bytes(10)))
        }
    }

    /// The hash of the last entry; `nil` before the first.
    static func head(_ database: Database) throws -> [UInt8]? {
        try Data.fetchOne(
            database, sql: "SELECT audit_head FROM registry WHERE audit_head IS NOT NULL"
        ).map(Array.init)
    }

    /// The first batch without an entry among those since the first that has one.
    static func unrecorded(_ database: Database) throws -> Int? {
        try Int.fetchOne(
            database,
            sql: """
                SELECT min(id) FROM batch
                WHERE id > (SELECT min(batch) FROM audit)
                    AND id NOT IN (SELECT batch FROM audit WHERE batch IS NOT NULL)
                """)
    }
}

extension RegistryStore {
    /// Goes through the audit and says whether it is what was written, and where not.
    ///
    /// - Parameter expectedHead: a head that a receipt, a backup or an earlier look remembers, or its
    ///   first digits.
    /// - Returns: how many entries there are, the head, and the first fault.
    /// - Throws: what every look into the registry does.
    package func auditVerdict(
        expectedHead: String? = nil
    ) throws(RegistryError) -> AuditChain.Verdict {
        try read { database in
            var chain = AuditChain(
                ofRegistry: try RegistryState.fetch(database).id, expected: expectedHead)
            try AuditTable.forEach(in: database) { chain.take($0) }
            return chain.verdict(
                head: try AuditTable.head(database),
                unrecorded: try AuditTable.unrecorded(database))
        }
    }

    /// The hash of the last entry of the audit, as digits; `nil` before the first.
    package func auditHead() throws(RegistryError) -> String? {
        try read(AuditTable.head)?.hex
    }
}
