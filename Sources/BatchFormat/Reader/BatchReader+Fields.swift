import Pool

extension BatchReader {
    /// Reads one field into the record.
    mutating func read(
        _ raw: RawRecord.Field, into record: inout Record, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        guard
            let meaning = table.meaning(of: block, raw.name)
                ?? FieldName(parts: block.text(raw.name), of: record.kind)
                ?? unifiedMeaning(of: block.text(raw.name))
        else {
            reportUnknown(block.text(raw.name), raw, record.kind, name, in: block)
            return
        }
        switch meaning {
        case .field(let index):
            add(.set, to: index, raw, into: &record, name, in: block)
        case .label(let index):
            noteLabel(raw, table.fields[index.place].name, in: block)
            add(.set, to: index, raw, into: &record, name, in: block)
        case .edit(let index, let edit):
            add(edit, to: index, raw, into: &record, name, in: block)
        case .control(let control):
            apply(control, raw, to: &record, name, in: block)
        case .controlLabel(let control):
            noteLabel(raw, control.rawValue, in: block)
            apply(control, raw, to: &record, name, in: block)
        case .clear:
            readClear(raw, into: &record, name, in: block)
        case .extra:
            readExtra(raw, into: &record, name, in: block)
        }
    }

    /// What a name means in which radicals stand where characters are meant, as PDFs leave them.
    private func unifiedMeaning(of name: String) -> FieldName? {
        let unified = Array(name.unified.utf8)
        return table.meaning(of: unified.span, unified.indices)
    }

    private mutating func noteLabel(
        _ raw: RawRecord.Field, _ standard: String, in block: borrowing Span<UInt8>
    ) {
        note(
            .labelAlias, raw.line, in: block,
            [.value: block.text(raw.name), .name: standard])
    }

    private mutating func reportUnknown(
        _ text: String, _ raw: RawRecord.Field, _ kind: Kind, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        let isNewer = header.map { $0.minor > BatchHeader.knownMinor } ?? false
        let code: DiagnosticCode = isNewer ? .newerMinor : .fieldUnknown
        guard diagnostics.keeps(code) else {
            diagnostics.append(Diagnostic(code, at: Place(file: file)))
            return
        }
        let names = table.fields.flatMap { [$0.name, $0.label] + $0.aliases }
        // A part of a name, 电话 of 联系电话, is further from it than slips are.
        let guess =
            closest(to: text, in: names)
            ?? (text.count > 1 ? names.first { $0.contains(text) } : nil)
        report(
            code, at: place(raw.line, raw.name, in: block, isPersonal: true),
            [.kind: kind.rawValue, .field: text, .guess: guess ?? ""],
            record: name, field: text.clipped)
    }

    private mutating func readClear(
        _ raw: RawRecord.Field, into record: inout Record, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        guard let value = value(of: raw, field: nil, name, in: block) else { return }
        let kind = record.kind
        guard let index = kind.fieldIndex(named: value) ?? kind.fieldIndex(labelled: value) else {
            reportUnknown(value, raw, kind, name, in: block)
            return
        }
        record.entries.append(Entry(index, "", edit: .clear, line: raw.line.number))
    }

    /// Fields of the form `X_name` are kept as they come.
    private mutating func readExtra(
        _ raw: RawRecord.Field, into record: inout Record, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        let field = Field(
            block.text(raw.name), "", .text(16_384), words: { $0.taking(nothing: .kept) })
        for value in canonicalValues(of: raw, field, name, in: block) {
            record.entries.append(
                Entry(.extra, "\(field.name): \(value)", line: raw.line.number))
        }
    }

    private mutating func add(
        _ edit: Entry.Edit, to index: FieldIndex, _ raw: RawRecord.Field,
        into record: inout Record, _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        if case .set = edit, !table.fields[index.place].isRepeated {
            hasRepeats = hasRepeats || seenFields[index.place]
            seenFields[index.place] = true
        }
        let piece = raw.first
        let line = piece.line.number
        if raw.more.isEmpty,
            let text = table.evidentValue(piece, of: index, in: block, context)
        {
            record.entries.append(Entry(index, text, edit: edit, line: line))
        } else {
            let texts = canonicalValues(of: raw, table.fields[index.place], name, in: block)
            for text in texts {
                record.entries.append(Entry(index, text, edit: edit, line: line))
            }
        }
    }

    /// Sets what a control field says.
    private mutating func apply(
        _ control: Control, _ raw: RawRecord.Field, to record: inout Record, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        hasRepeats = hasRepeats || controls.contains { $0.control == control }
        controls.append((control, raw.line.number))
        guard let value = canonicalValues(of: raw, control.field, name, in: block).first else {
            return
        }
        switch control {
        case .operation: record.operation = Operation(rawValue: value) ?? .put
        case .revision: record.revision = value
        case .reason: record.reason = value
        case .asOf: record.asOf = PartialDate(canonical: value)
        case .into:
            record.into = Key(value, of: record.kind, in: record.key.space)
            if record.into == nil {
                report(ValueFault(.keySyntax, [.key: value]), raw, control.field, name, in: block)
            }
        }
    }
}
