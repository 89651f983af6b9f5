import Pool

/// What somebody may have to answer for: a write, or a reading of restricted data.
///
/// It names people by the numbers of their records and fields by theirs, so that it can stay when a
/// person is removed.
package struct AuditEntry: Hashable, Sendable {
    /// What was done; the raw value is what the table holds.
    package enum Action: String, CaseIterable, Sendable {
        case batch, undo, lock, unlock
        case saveRun = "save-run"
        case dropRun = "drop-run"
        case changeKey = "change-key"
        case lockKey = "lock-key"
        case openKey = "open-key"
        case printKey = "print-key"
        case view, search, count, export, report
        case purge, readmit, backup, restore, apart, together
        case needApproval = "need-approval"
        case freeApproval = "free-approval"
    }

    package var action: Action
    package var operatorName: String
    /// The moment with its zone, as ISO 8601 has it.
    package var at: String
    /// The number of the batch in the ledger.
    package var batch: Int?
    /// The records that were read or removed; those that a batch wrote are known by the batch.
    package var records: RecordSet
    package var fields: [FieldNumber]
    package var reason: String?
    package var approver: String?
    /// Under what number the values left.
    package var export: String?

    package init(
        _ action: Action, by operatorName: String, at moment: String, batch: Int? = nil,
        records: RecordSet = [], fields: [FieldNumber] = [], reason: String? = nil,
        approver: String? = nil, export: String? = nil
    ) {
        self.action = action
        self.operatorName = operatorName
        at = moment
        self.batch = batch
        self.records = records
        self.fields = fields
        self.reason = reason
        self.approver = approver
        self.export = export
    }
}

/// An entry as the registry holds it: its number, its texts as they are stored, its hash.
package struct StoredAuditEntry: Hashable, Sendable {
    package var number: Int
    /// All columns between the number and the hash, as text.
    package var texts: [String?]
    package var hash: [UInt8]

    package init(number: Int, texts: [String?], hash: [UInt8]) {
        self.number = number
        self.texts = texts
        self.hash = hash
    }
}

extension AuditEntry {
    /// What the table holds of the entry, in the order of its columns.
    ///
    /// No text can bring in a number that identifies or reaches a person.
    package var texts: [String?] {
        [
            at, operatorName.maskingPersonalNumbers, action.rawValue, batch.map(String.init),
            records.text, fields.map { "\($0.value)" }.joined(separator: " "),
            reason?.maskingPersonalNumbers, approver?.maskingPersonalNumbers, export,
        ]
    }
}
