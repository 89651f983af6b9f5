/// Fields that say more of the value of another one, and nothing by themselves: the key of an employer,
/// the telephone of a contact, the end of a period.
///
/// They are taken or left together with that value, so that no office's detail explains another
/// office's value.
extension Kind {
    /// The fields that say more of the value of a field.
    package func details(of field: FieldIndex) -> [FieldIndex] {
        Self.details[self]?[field] ?? []
    }

    private static let details: [Kind: [FieldIndex: [FieldIndex]]] = {
        let all: [(field: any KindField, details: [any KindField])] = [
            (Talent.employer, [Talent.employerRef]),
            (Org.contact, [Org.phone, Org.email]),
            (Need.contact, [Need.phone]),
            (Source.contact, [Source.phone]),
            (Station.doc, [Station.approved, Station.approvedBy]),
            (Engagement.start, [Engagement.endDate]),
            (
                Engagement.contractNo,
                [Engagement.contractKind, Engagement.amount, Engagement.registerNo]
            ),
            (Grant.from, [Grant.to]),
            (Agreement.doc, [Agreement.signed]),
        ]
        return all.reduce(into: [:]) { details, entry in
            details[entry.field.kind, default: [:]][entry.field.index] = entry.details.map(\.index)
        }
    }()
}
