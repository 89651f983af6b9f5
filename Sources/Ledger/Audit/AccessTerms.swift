package import Pool

/// Who wants to see sealed values, why, and who allowed it.
package struct AccessTerms: Hashable, Sendable {
    package var operatorName: String
    /// The moment with its zone, as ISO 8601 has it.
    package var at: String
    package var reason: String
    package var approver: String?

    package init(
        by operatorName: String, at moment: String, reason: String, approver: String? = nil
    ) {
        self.operatorName = operatorName
        at = moment
        self.reason = reason.trimmed
        self.approver = approver.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Why the values are not shown.
    package enum Refusal: Error, Hashable, Sendable {
        case noReason
        /// These fields need an approver.
        case noApprover([FieldNumber])
        /// Nobody approves for himself.
        case ownApproval
    }

    /// Why these fields are not shown; `nil` where nothing speaks against it.
    package func refusal(of fields: [FieldNumber], _ rules: ApprovalRules) -> Refusal? {
        guard !reason.isEmpty else { return .noReason }
        let approved = fields.filter(rules.needsApprover)
        if approver == nil, !approved.isEmpty { return .noApprover(approved) }
        if let approver, !approved.isEmpty, approver == operatorName.trimmed {
            return .ownApproval
        }
        return nil
    }

    /// The entry of the audit.
    package func entry(
        _ action: AuditEntry.Action, of records: RecordSet, _ fields: [FieldNumber],
        export: String? = nil
    ) -> AuditEntry {
        AuditEntry(
            action, by: operatorName, at: at, records: records, fields: fields,
            reason: reason.isEmpty ? nil : reason, approver: approver, export: export)
    }
}

/// Which sealed fields are shown only when somebody else has allowed it.
package struct ApprovalRules: Hashable, Sendable {
    /// What the registry decided otherwise than by default.
    private let decided: [FieldNumber: Bool]

    package init(decided: [FieldNumber: Bool] = [:]) { self.decided = decided }

    /// By default identity numbers do, and what is sealed and never sought; telephones, addresses and
    /// the like are what one works with.
    package func needsApprover(_ number: FieldNumber) -> Bool {
        if let decision = decided[number] { return decision }
        guard let field = number.field else { return true }
        return !field.isSought || number == FieldNumber(Talent.id)
    }
}

extension FieldNumber {
    /// The numbers of all fields.
    static let all: [FieldNumber] = Kind.stored.flatMap { kind in
        kind.fields.indices.map { FieldNumber(kind, FieldIndex($0)) }
    }

    /// The numbers of all fields that are sealed.
    package static let sealed: [FieldNumber] = Kind.stored.flatMap { kind in
        kind.fields.indices.filter { kind.fields[$0].isPersonal }
            .map { FieldNumber(kind, FieldIndex($0)) }
    }

    /// The kind whose field this is; `nil` where there is none of this number.
    package var kind: Kind? { Kind.stored.first { Self.range(of: $0) ~= value } }

    /// The field; `nil` where there is none of this number.
    package var field: Field? {
        guard let kind, let index = try? Self.field(stored: value, of: kind) else { return nil }
        return kind.field(index)
    }
}
