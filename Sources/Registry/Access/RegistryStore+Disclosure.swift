import FoundationEssentials
import GRDB
package import Ledger
package import Pool

/// Sealed values that were opened, and under what number this is kept.
package struct DisclosedValues: Hashable, Sendable {
    /// The number, `lzrc-access-12`.
    package var number: String
    /// The values by field, in the order in which they were asked for.
    package var values: [Value]

    package struct Value: Hashable, Sendable {
        package var field: FieldNumber
        package var text: String
    }
}

extension RegistryStore {
    /// Opens sealed values of one record.
    ///
    /// That they are read is written into the audit first, and without that nothing is shown.
    ///
    /// - Returns: what was asked for and no more, or why it is refused.
    /// - Throws: E911 without the key, E918 where a value does not open.
    package func disclose(
        _ fields: [FieldNumber], of record: RegistryRecord, _ access: AccessTerms,
        as action: AuditEntry.Action = .view
    ) throws(RegistryError) -> Result<DisclosedValues, AccessTerms.Refusal> {
        try auditedly { database in
            if let refusal = access.refusal(of: fields, try ApprovalRules(in: database)) {
                return .failure(refusal)
            }
            let opener = try PersonalOpener(database, vault)
            let values = try fields.flatMap { field in
                try opener.values(of: record.id, field).map {
                    DisclosedValues.Value(field: field, text: $0)
                }
            }
            let number = try Door(database: database).audit(
                entry(action, access, record, fields), numbered: "access")
            return .success(DisclosedValues(number: number, values: values))
        }
    }

    /// The entry of a reading; a reason that names the person does so by his number alone.
    private func entry(
        _ action: AuditEntry.Action, _ access: AccessTerms, _ record: RegistryRecord,
        _ fields: [FieldNumber]
    ) -> AuditEntry {
        var access = access
        if !record.title.isEmpty {
            access.reason.replace(record.title, with: "#\(record.id)")
        }
        return access.entry(action, of: [record.id], fields)
    }

    /// Counts the people of a kind by a sealed field, without showing anybody.
    ///
    /// Those without a value count under the empty text.
    package func counts(
        of kind: Kind, by field: FieldNumber, where conditions: [FieldCondition],
        _ access: AccessTerms
    ) throws(RegistryError) -> SuppressedCounts {
        try auditedly { database in
            let opener = try PersonalOpener(database, vault)
            let search = ConditionSearch(database: database, kind: kind)
            var counts: [String: Int] = [:]
            for record in try search.records(that: conditions) {
                let values = try opener.values(of: record, field)
                counts[values.first ?? "", default: 0] += 1
            }
            let fields = [field] + conditions.map { FieldNumber(kind, $0.field) }
            try Door(database: database).audit(access.entry(.count, of: [], fields))
            return SuppressedCounts(counts)
        }
    }

    /// The records that have this value in one of these sealed fields, found by its hash.
    ///
    /// Who is sought by a number is known by it to whoever seeks, so that goes into the audit first: by
    /// which fields and who was found, and never the number.
    package func records(
        withAny fields: [FieldNumber], _ value: String, _ access: AccessTerms
    ) throws(RegistryError) -> [RegistryRecord] {
        guard let vault else { throw RegistryError(.keyMissing, [.path: keyPath]) }
        return try auditedly { database in
            let holders = try database.cachedStatement(
                sql: """
                    SELECT DISTINCT record FROM personal
                    WHERE field = ? AND blind = ? AND to_batch IS NULL ORDER BY record
                    """)
            let ids = try fields.flatMap { field in
                let blind = Data(vault.blind(value, field: field.value))
                return try Int.fetchAll(holders, arguments: [field.value, blind])
            }
            try Door(database: database).audit(access.entry(.search, of: RecordSet(ids), fields))
            return try ids.compactMap { try StoredRecord.load($0, from: database) }
                .map(RegistryRecord.init)
        }
    }

    /// Does what belongs into the audit, as one write.
    func auditedly<Value>(
        _ body: (Database) throws -> Value
    ) throws(RegistryError) -> Value {
        do {
            return try writer.write(body)
        } catch {
            throw RegistryError(error, path: path)
        }
    }
}

/// Opens the sealed values of records.
struct PersonalOpener {
    private let vault: Vault
    private let statement: Statement

    /// - Throws: E911 without the key.
    init(_ database: Database, _ vault: Vault?) throws {
        guard let vault else { throw RegistryError(.keyMissing) }
        self.vault = vault
        statement = try database.cachedStatement(
            sql: """
                SELECT cipher FROM personal
                WHERE record = ? AND field = ? AND to_batch IS NULL ORDER BY id
                """)
    }

    /// The values of a field, each once.
    func values(of record: Int, _ field: FieldNumber) throws -> [String] {
        var values: [String] = []
        try statement.forEachRow(.int(record), .int(field.value)) { row in
            guard let text = vault.open(row.bytes(0), record: record, field: field.value) else {
                throw RegistryError(.damaged)
            }
            if !values.contains(text) { values.append(text) }
        }
        return values
    }
}
