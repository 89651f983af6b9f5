import BatchFormat
import Pool

extension RowRecord {
    mutating func reportFaults() {
        for (column, cell) in texts.spoilt {
            if cell.fault == .mangled, case .fields(let fields) = column.rule.target,
                let field = fields.first, field.mayBeLeftOut
            {
                refuse(ValueFault(.idMangled), field, column)
            } else if let finding = cell.finding(at: place(of: column)) {
                report(finding)
            }
        }
        if let finding = texts.width { report(finding) }
    }

    /// Reports the notes that somebody has to know of; what was put in order is said once for a table,
    /// or not at all.
    mutating func take(_ notes: [ValueNote], _ field: Field?, _ column: Column) {
        for note in notes {
            if note.code == .nothingRead { takeNothing(in: column) }
            if note.code.severity != .note { report(note, field, column) }
        }
    }

    /// A cell is counted once, whatever it is parted into.
    mutating func takeNothing(in column: Column) {
        if nothings.last != column.number { nothings.append(column.number) }
    }

    mutating func report(_ finding: Diagnostic) {
        report(finding.code, at: finding.place, finding.parameters)
    }

    mutating func checkAge(_ record: Record) {
        guard let today = context.today, let birth = record[Talent.birth],
            let note = birth.ageNote(on: today),
            let column = layout.table.header.columns(of: Talent.birth.field).first
        else { return }
        report(note, Talent.birth.field, column)
    }

    /// That the key was the one of an earlier row, of another record.
    ///
    /// `sheet` is that of the other row, if it is another one.
    mutating func reportTwice(_ line: Int, on sheet: String?) {
        var parameters: [Diagnostic.Parameter: String] = [
            .key: name.key, .line: String(RowNumber(line: line).row),
        ]
        if isDescribed { parameters[.other] = sheet }
        report(isDescribed ? .rowsAlike : .keyTwice, parameters)
    }

    mutating func report(_ code: DiagnosticCode, _ parameters: [Diagnostic.Parameter: String]) {
        let column = layout.keyColumn ?? layout.table.header.columns.first?.number ?? 0
        report(code, at: layout.table.sheet.place(row: texts.row, column: column), parameters)
    }

    mutating func report(_ note: ValueNote, _ field: Field?, _ column: Column) {
        let parameters =
            field?.shown(note.parameters, code: note.code) ?? note.parameters
        report(note.code, at: place(of: column), parameters, field: field?.name)
    }

    mutating func report(
        _ code: DiagnosticCode, at place: Place, _ parameters: [Diagnostic.Parameter: String] = [:],
        field: String? = nil
    ) {
        findings.append(
            Diagnostic(
                code, at: place, parameters.mapValues(\.clipped), record: name, field: field))
    }

    func place(of column: Column) -> Place {
        layout.table.sheet.place(row: texts.row, column: column.number)
    }
}
