import Pool

extension RecordText {
    /// The values in their canonical form; none when the text is none of the field's type.
    func values(
        of raw: RawRecord.Field, _ field: Field, in block: borrowing Span<UInt8>,
        _ context: borrowing ReadingContext, _ findings: inout Findings
    ) -> [String] {
        guard let text = value(of: raw, field, in: block, &findings) else { return [] }
        let checked = CheckedValues(text, of: field, in: table.kind, context)
        for note in checked.notes {
            let isKept = findings.diagnostics.keeps(note.code)
            report(
                isKept ? note.explained(by: text, checked.values.joined()) : note, raw, field,
                in: block, &findings)
        }
        if let fault = checked.fault { report(fault, raw, field, in: block, &findings) }
        return checked.values
    }

    /// The text of a value, looked at closely where it is not plain; `nil` when it is refused.
    ///
    /// Its lines are joined with line feeds; blank ones at the ends are dropped. Without a field it
    /// is that of the key, or of a field's name.
    func value(
        of raw: RawRecord.Field, _ field: Field?, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) -> String? {
        guard let joined = joinedLines(of: raw, field, in: block, &findings) else { return nil }
        let text = joined.nfc.trimmed
        if text.isEmpty {
            report(emptiness(of: raw, field, in: block), raw, field, in: block, &findings)
            return nil
        }
        if text.hasLineEndingInBackslash {
            report(ValueFault(.trailingBackslash), raw, field, in: block, &findings)
            return nil
        }
        return text
    }

    private func joinedLines(
        of raw: RawRecord.Field, _ field: Field?, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) -> String? {
        var text = ""
        var isSound = true
        for (number, piece) in self.raw.pieces(of: raw).enumerated() {
            if number > 0, !piece.isJoined { text += "\n" }
            if piece.line.isPlain {
                text += block.soundText(piece.range)
            } else {
                let inspection = Inspection(block, piece.range)
                report(inspection, piece.line, field, in: block, &findings)
                isSound = isSound && inspection.isSound
                text += inspection.text
            }
        }
        return isSound ? text : nil
    }

    private func report(
        _ inspection: Inspection, _ line: Line, _ field: Field?, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) {
        let isPersonal = field?.isPersonal ?? false
        for finding in inspection.findings {
            findings.report(
                finding.code,
                at: findings.place(line, finding.range, in: block, isPersonal: isPersonal),
                field?.shown(finding.parameters, code: finding.code) ?? finding.parameters,
                record: name, field: field?.name)
        }
    }

    /// A key and what the head must say are asked for; of other values it is said how to clear them.
    private func emptiness(
        of raw: RawRecord.Field, _ field: Field?, in block: borrowing Span<UInt8>
    ) -> ValueFault {
        let kind = table.kind
        let isHead = field == nil && raw.line.number == self.raw.firstLine
        if isHead || isOfFrame && field?.isRequired == true {
            return ValueFault(
                .fieldRequired, [.field: field?.name ?? kind.rawValue, .kind: kind.rawValue])
        }
        let fieldName = field?.name ?? block.text(raw.name)
        return ValueFault(
            .emptyValue,
            [.field: fieldName, .name: field?.isRequired == true ? "" : fieldName])
    }
}
