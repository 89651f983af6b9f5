import Pool

extension BatchReader {
    /// The values in their canonical form; none when the text is none of the field's type.
    mutating func canonicalValues(
        of raw: RawRecord.Field, _ field: Field, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) -> [String] {
        guard let text = value(of: raw, field: field, name, in: block) else { return [] }
        do throws(ValueFault) {
            let reading = try field.read(text, in: context)
            for value in reading.value {
                try checkNumbers(in: text, value, raw, field, name, in: block)
            }
            for note in reading.notes {
                report(
                    diagnostics.keeps(note.code)
                        ? note.explained(by: text, reading.value.joined()) : note, raw, field,
                    name,
                    in: block)
            }
            guard !reading.value.contains(where: \.hasLineEndingInBackslash) else {
                throw ValueFault(.trailingBackslash)
            }
            return reading.value
        } catch {
            var fault = renamed(error, for: field)
            do throws(ValueFault) {
                try checkNumbers(in: text, nil, raw, field, name, in: block)
            } catch {
                // That the number stands in another's place is why it cannot be read.
                fault = error
            }
            report(fault, raw, field, name, in: block)
            return []
        }
    }

    /// An operation that is none of those known has a code of its own.
    private func renamed(_ fault: ValueFault, for field: Field) -> ValueFault {
        guard fault.code == .notInList, field.name == Control.operation.rawValue else {
            return fault
        }
        var parameters = fault.parameters
        parameters[.operation] = parameters[.value]
        return ValueFault(.opUnknown, parameters)
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
                shown(finding.parameters, of: field, code: finding.code), record: name,
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
            shown(note.parameters, of: field, code: note.code), record: name, field: field?.name)
    }

    /// The particulars with the field's name, and without what is personal.
    private func shown(
        _ parameters: [Diagnostic.Parameter: String], of field: Field?, code: DiagnosticCode
    ) -> [Diagnostic.Parameter: String] {
        guard let field else { return parameters }
        var shown = parameters
        shown[.field] = shown[.field] ?? field.name
        // The words of a code list say nothing of a person.
        guard field.isPersonal, code != .wordRead else { return shown }
        // A parameter is named, or quoted where it is none.
        let isNamed = code != .badParam && code != .paramUnknown
        for parameter in [Diagnostic.Parameter.value, .parameter, .guess, .date]
        where parameter != .parameter || !isNamed {
            shown[parameter] = shown[parameter].map(masked)
        }
        return shown
    }
}

extension String {
    /// Whether recutils would join a line of the text to the next.
    var hasLineEndingInBackslash: Bool {
        var previous: UInt8 = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "\n"), previous == UInt8(ascii: "\\") { return true }
            previous = byte
        }
        return previous == UInt8(ascii: "\\")
    }
}
