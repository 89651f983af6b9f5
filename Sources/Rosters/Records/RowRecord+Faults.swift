import BatchFormat
import Pool

extension RowRecord {
    /// What is wrong with a text, unless it is known better what it means or the record may do
    /// without it.
    mutating func refuse(
        _ fault: ValueFault, of text: String = "", _ field: Field, _ column: Column
    ) {
        switch fault.code {
        // A word for nothing in a cell is an empty cell.
        case .emptyValue: takeNothing(in: column)
        case .dateLostZero where settleMonth(of: text, field, column): return
        case .notANumber where settleQuantity(of: text, field, column): return
        case .money where settleQuantity(of: text, field, column): return
        case .twoDigitYear where settleCentury(of: text, field, column): return
        case _ where mayBeLeftOut(field, fault) && !isStrict:
            report(
                ValueNote(.leftOut, [.field: field.name, .other: fault.code.rawValue]), field,
                column)
        default: report(ValueNote(fault.code, fault.parameters), field, column)
        }
    }

    /// A number by which a person is reached or known, and that is wrong, does not keep the person
    /// out; nor does a class of which it is not said by what scheme, or a sex of 0.
    func mayBeLeftOut(_ field: Field, _ fault: ValueFault) -> Bool {
        field.mayBeLeftOut || fault.code == .schemeMissing
            || field === Talent.gender.field && fault.parameters[.value] == "0"
    }

    /// Takes 1975.1 for the month that the row or its column tells, else for the year alone.
    ///
    /// One in ten is born in October. Strictly read, the month is asked for.
    mutating func settleMonth(of text: String, _ field: Field, _ column: Column) -> Bool {
        guard case .date = field.type, let open = OpenMonth(text),
            let index = column.index(of: field)
        else { return false }
        let identity = field === Talent.birth.field ? texts.text(of: Talent.id.field) : nil
        let date = open.settled(
            by: identity,
            columnWritesNoughts: layout.months.writesNoughts(column.number, of: layout.table))
        if let date {
            take([date.text], as: index, of: field)
            return true
        }
        guard !isStrict else { return false }
        take([open.year], as: index, of: field)
        report(ValueNote(.monthOpen, [.value: text, .year: open.year]), field, column)
        return true
    }

    /// Takes 约200 for 200; a record may do without a number that its words do not say.
    mutating func settleQuantity(of text: String, _ field: Field, _ column: Column) -> Bool {
        guard !isStrict, !column.rule.isExact, !text.contains(";") else { return false }
        let quantity: StatedQuantity?
        switch field.type.head {
        case .number: quantity = StatedQuantity(text)
        case .money: quantity = StatedQuantity(amount: text, in: column.unit)
        default: return false
        }
        guard let quantity, let index = column.index(of: field) else {
            // Whether 50 are yuan or ten thousands of them has to be asked.
            if case .money = field.type.head, text.contains(where: { ("0"..."9").contains($0) }) {
                return false
            }
            report(ValueNote(.quantityOpen, [.value: text]), field, column)
            return true
        }
        let checked = CheckedValues(quantity.text, of: field, in: layout.kind, context)
        guard checked.fault == nil else { return false }
        take(checked.values, as: index, of: field, from: column)
        report(
            ValueNote(.quantityReduced, [.value: text, .guess: quantity.text]), field, column)
        return true
    }

    /// Takes 75.6 for 1975-06: no other century is possible.
    mutating func settleCentury(of text: String, _ field: Field, _ column: Column) -> Bool {
        guard !isStrict, let full = CellReading.inFullYears(text) else { return false }
        add(full, to: field, from: column)
        return true
    }
}

extension Field {
    /// Whether a record is taken without the value where it is wrong: its identity number, and what
    /// people are reached by.
    var mayBeLeftOut: Bool {
        switch type {
        case .phone, .email, .composite(.identity, _): true
        default: false
        }
    }
}
