import GRDB
package import Ledger
import Pool

extension ApprovalRules {
    /// The rules of a registry.
    init(in database: Database) throws {
        let rows = try Row.fetchAll(database, sql: "SELECT field, is_needed FROM approval")
        self.init(
            decided: Dictionary(
                uniqueKeysWithValues: try rows.map {
                    (try FieldNumber(stored: $0[0]), $0[1] as Bool)
                }))
    }
}

extension FieldNumber {
    /// The number of a field as the database holds it.
    init(stored number: Int) throws {
        guard let found = Self.sealed.first(where: { $0.value == number }) else {
            throw RegistryError(.damaged)
        }
        self = found
    }
}

extension RegistryStore {
    /// Which fields are shown only with an approver.
    package func approvalRules() throws(RegistryError) -> ApprovalRules {
        try read { try ApprovalRules(in: $0) }
    }

    /// Decides whether fields are shown only with an approver.
    package func setApproval(
        of fields: [FieldNumber], isNeeded: Bool, operatorName: String, now: String
    ) throws(RegistryError) {
        try auditedly { database in
            for field in fields {
                try database.execute(
                    sql: """
                        INSERT INTO approval (field, is_needed) VALUES (?, ?)
                        ON CONFLICT (field) DO UPDATE SET is_needed = excluded.is_needed
                        """, arguments: [field.value, isNeeded])
            }
            try Door(database: database).audit(
                AuditEntry(
                    isNeeded ? .needApproval : .freeApproval, by: operatorName, at: now,
                    fields: fields))
        }
    }
}
