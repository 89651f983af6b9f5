import BatchFormat
import GRDB
package import Ledger
import Pool

/// Talents with their identity numbers, as they leave the registry under a number of its own.
package struct NumberedExport: Sendable {
    package let number: String
    package let head: ExportHead
    package let records: [Record]
    /// How many of them have a number.
    package let people: Int

    /// Writes them as a sealed batch.
    package func write(_ write: (String) throws -> Void) rethrows {
        var writer = BatchWriter(id: "\(head.source)-export-\(head.number)")
        try write(writer.begin(head.fields))
        for record in records { try write(writer.write(record)) }
        try write(writer.end())
    }
}

extension RegistryStore {
    /// The talents that fulfil all conditions, with their identity numbers; that they leave is kept in
    /// the audit first.
    ///
    /// - Returns: what was asked for, or why it is refused.
    /// - Complexity: the records are kept in memory, some 3 kB each.
    package func exportWithNumbers(
        where conditions: [FieldCondition], _ access: AccessTerms
    ) throws(RegistryError) -> Result<NumberedExport, AccessTerms.Refusal> {
        let field = FieldNumber(Talent.id)
        return try auditedly { database in
            if let refusal = access.refusal(of: [field], try ApprovalRules(in: database)) {
                return .failure(refusal)
            }
            let opener = try PersonalOpener(database, vault)
            var (records, people): ([Record], [Int]) = ([], [])
            try forEach(.talent, conditions, database) { stored in
                let numbers = try opener.values(of: stored.id, field)
                records.append(stored.exported.adding(numbers, to: Talent.id.index))
                if !numbers.isEmpty { people.append(stored.id) }
            }
            let number = try Door(database: database).audit(
                access.entry(.export, of: RecordSet(people), [field]), numbered: "export")
            return .success(
                NumberedExport(
                    number: number, head: try ExportHead(database), records: records,
                    people: people.count))
        }
    }
}

extension Record {
    /// The record with values of a field in the place where the format has them.
    fileprivate func adding(_ values: [String], to field: FieldIndex) -> Record {
        var record = self
        let place = entries.firstIndex { $0.field > field } ?? entries.endIndex
        record.entries.insert(contentsOf: values.map { Entry(field, $0) }, at: place)
        return record
    }
}
