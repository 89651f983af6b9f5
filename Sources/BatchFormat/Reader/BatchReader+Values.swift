import Pool

extension BatchReader {
    /// The values in their canonical form; none when the text is none of the field's type.
    mutating func canonicalValues(
        of raw: RawRecord.Field, _ field: Field, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) -> [String] {
        guard let text = value(of: raw, field: field, name, in: block) else { return [] }
        let checked = CheckedValues(text, of: field, in: table.kind, context)
        for note in checked.notes {
            let isKept = diagnostics.keeps(note.code)
            report(
                isKept ? note.explained(by: text, checked.values.joined()) : note, raw, field,
                name, in: block)
        }
        if let fault = checked.fault { report(fault, raw, field, name, in: block) }
        return checked.values
    }

    /// The text of a value, looked at closely where it is not plain; `nil` when it is refused.
    ///
    /// Its lines are joined with line feeds; blank ones at the ends are dropped.
    mutating func value(
        of raw: RawRecord.Field, field: Field?, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) -> String? {
        var text = ""
        var isSound = true
        for (number, piece) in self.raw.pieces(of: raw).enumerated() {
            if number > 0, !piece.isJoined { text += "\n" }
            if piece.line.isPlain {
                text += block.soundText(piece.range)
            } else {
                let inspection = Inspection(block, piece.range)
                report(inspection, piece.line, field, name, in: block)
                isSound = isSound && inspection.isSound
                text += inspection.text
            }
        }
        guard isSound else { return nil }
        text = text.nfc.trimmed
        if text.isEmpty {
            reportEmpty(raw, field, name, in: block)
            return nil
        }
        if text.hasLineEndingInBackslash {
            report(ValueFault(.trailingBackslash), raw, field, name, in: block)
            return nil
        }
        return text
    }

    /// A key and what the head must say are asked for; of other values it is said how to clear them.
    private mutating func reportEmpty(
        _ raw: RawRecord.Field, _ field: Field?, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        let kind = table.kind
        let isHead = field == nil && raw.line.number == self.raw.firstLine
        let isOfFrame = kind == .batch || kind == .end
        if isHead || isOfFrame && field?.isRequired == true {
            let fault = ValueFault(
                .fieldRequired, [.field: field?.name ?? kind.rawValue, .kind: kind.rawValue])
            return report(fault, raw, field, name, in: block)
        }
        let fieldName = field?.name ?? block.text(raw.name)
        let fault = ValueFault(
            .emptyValue,
            [.field: fieldName, .name: field?.isRequired == true ? "" : fieldName])
        report(fault, raw, field, name, in: block)
    }

    private mutating func report(
        _ inspection: Inspection, _ line: Line, _ field: Field?, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        for finding in inspection.findings {
            let isPersonal = field?.isPersonal ?? false
            report(
                finding.code, at: place(line, finding.range, in: block, isPersonal: isPersonal),
                field?.shown(finding.parameters, code: finding.code) ?? finding.parameters,
                record: name,
                field: field?.name)
        }
    }

    mutating func report(
        _ fault: ValueFault, _ raw: RawRecord.Field, _ field: Field?, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        report(ValueNote(fault.code, fault.parameters), raw, field, name, in: block)
    }

    mutating func report(
        _ note: ValueNote, _ raw: RawRecord.Field, _ field: Field?, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        guard diagnostics.keeps(note.code) else {
            diagnostics.append(Diagnostic(note.code, at: Place(file: file)))
            return
        }
        let piece = raw.first
        let isPersonal = field?.isPersonal ?? false
        report(
            note.code,
            at: place(piece.line, block.trimmed(piece.range), in: block, isPersonal: isPersonal),
            field?.shown(note.parameters, code: note.code) ?? note.parameters, record: name,
            field: field?.name)
    }
}
