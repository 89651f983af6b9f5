import Pool

extension LedgerReport {
    /// The whole report as one object; amounts in yuan, exact to the fen.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("ledger"),
            "on": .string(day.text), "revision": .integer(revision),
            "period": .string(period.text), "period_before": .string(periodBefore.text),
            "sums": sums().json, "sums_before": sumsBefore().json,
            "units": .array(
                units.map { unit in
                    [
                        "unit": .string(unit), "sums": sums(of: unit).json,
                        "sums_before": sumsBefore(of: unit).json,
                    ]
                }),
            "undated": JSONValue(undated.map(\.description)),
            "months": .array(due.months.map(\.json)),
            "overdue": .array(due.overdue.map(\.json)), "due": .array(due.soon.map(\.json)),
            "contracts": .array(jsonRows),
        ]
    }

    /// One object for each contract.
    package var jsonRows: [JSONValue] { rows.map(\.json) }
}

extension LedgerSums {
    fileprivate var json: JSONValue {
        [
            "contracts": .integer(contracts), "signed": .integer(signed),
            "people": .integer(people), "groups": .integer(groups), "orgs": .integer(orgs),
            "amount": .yuan(fen: amount), "signed_amount": .yuan(fen: signedAmount),
            "days_planned": .integer(planned), "days_actual": .integer(actual),
        ]
    }
}

extension LedgerRow {
    fileprivate var json: JSONValue {
        let term = agreement.term
        return [
            "key": .string(key.description), "kind": .string(bearer.kind.rawValue),
            "name": .string(bearer.name), "classes": JSONValue(bearer.classes),
            "titles": JSONValue(bearer.titles), "employer": .string(bearer.employer),
            "org": .string(org), "mode": .string(work.mode), "content": .string(work.content),
            "number": JSONValue(agreement.number), "stage": .string(term.stage.text),
            "signed": JSONValue(term.signed?.text), "start": JSONValue(term.start?.text),
            "end": JSONValue(term.end?.text), "ended": JSONValue(term.ended?.text),
            "amount": JSONValue(agreement.amount?.text),
            "days_planned": JSONValue(agreement.planned),
            "days_actual": JSONValue(agreement.actual),
            "grants": .array(
                granted.map { grant in
                    [
                        "service": .string(grant.service.text),
                        "amount": JSONValue(grant.amount?.text),
                        "state": .string(grant.state.text),
                    ]
                }),
            "outcome": .string(work.outcome), "patents": .integer(work.patents),
            "benefit": JSONValue(work.benefit?.text), "assessment": JSONValue(work.grades),
            "unit": .string(unit), "handler": .string(handler), "station": JSONValue(station),
            "note": .string(note),
        ]
    }
}

extension DueCalendar.Month {
    fileprivate var json: JSONValue {
        [
            "month": .string(first.text), "contracts": .integer(count(.contract)),
            "needs": .integer(count(.need)),
        ]
    }
}

extension DueCalendar.Item {
    fileprivate var json: JSONValue {
        [
            "last": .string(last.text), "subject": .string(subject.rawValue),
            "key": .string(key.description), "title": .string(title), "org": .string(org),
            "unit": .string(unit),
        ]
    }
}

extension JSONValue {
    /// An amount in fen as a number of yuan.
    static func yuan(fen: Int) -> JSONValue { .decimal(digits: fen, places: 2) }
}
