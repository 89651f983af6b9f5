import Pool

extension Planner {
    /// Checks what only the whole record can show.
    mutating func check(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        restores = isRestored(record, from: old)
        defer { restores = false }
        checkRequired(new, from: old, record)
        checkPeriods(new, record)
        checkDay(record)
        switch new.kind {
        case .engagement: try checkIntroduction(new, from: old, record)
        case .talent:
            try checkExclusion(new, record)
            try checkTalent(new, from: old, record)
            takeDown(new, from: old, record)
        case .need:
            try checkLikeness(new, from: old, record)
            checkReviews(new, from: old, record)
        case .profile: checkRules(new, record)
        case .placement: try checkPlacement(new, from: old, record)
        default: break
        }
        checkHeads(record)
        checkReserved(new, from: old, record)
    }

    /// What a record says is not of a day that has not come.
    ///
    /// Of a step that is taken then it is said at the step.
    private mutating func checkDay(_ record: Record) {
        guard let day = record.asOf,
            !record.gives(Engagement.step.index) || record.kind != .engagement
        else { return }
        reportAhead(day, of: Batch.asOf.name, saying: Batch.asOf.name, record, line: nil)
    }

    /// The number of a record that is of another person than its key says nothing.
    private mutating func checkTalent(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        let errors = diagnostics.errorCount
        try checkPerson(new, from: old, record)
        if diagnostics.errorCount == errors { try checkIdentity(new, from: old, record) }
    }

    /// A new record has its required fields, and none of them is emptied.
    private mutating func checkRequired(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) {
        let isWhole = old == nil || record.operation == .replace
        for index in new.kind.declaration.required {
            guard !new.values.contains(where: { $0.field == index }),
                !record.gives(index) || record.takesAway(index),
                isWhole || old?.values(of: index).isEmpty == false,
                let field = new.kind.field(index)
            else { continue }
            report(
                .fieldRequired, record, field: field.name,
                [.field: field.name, .kind: new.kind.rawValue])
        }
    }

    /// A period that is given by two fields begins before it ends.
    mutating func checkPeriods(_ new: StoredRecord, _ record: Record) {
        for period in new.kind.declaration.periods {
            guard let start = new[period.from], let end = new[period.to],
                end.latest < start.earliest
            else { continue }
            report(
                .periodOrder, record, field: period.from.name,
                [.value: start.text, .other: end.text])
        }
    }
}

extension Record {
    /// Whether the record takes values of the field away, be it beside one that it gives.
    fileprivate func takesAway(_ field: FieldIndex) -> Bool {
        entries.contains { $0.field == field && ($0.edit == .drop || $0.edit == .clear) }
    }

    /// Whether the record names a value of the field, be it one that cannot be taken.
    func gives(_ field: FieldIndex) -> Bool {
        entries.contains { $0.field == field && ($0.edit == .set || $0.edit == .add) }
    }
}
