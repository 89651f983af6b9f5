import Pool

/// A record in the making: its fields are read one after the other, then looked at together.
struct RecordReading {
    let text: RecordText
    var record: Record
    private(set) var occurrences = Occurrences()

    /// Begins with the key, of which the caller knows.
    init(_ text: consuming RecordText, _ key: Key) {
        record = Record(kind: text.table.kind, key: key, line: text.raw.firstLine)
        record.entries.reserveCapacity(text.raw.fields.count)
        self.text = text
    }

    /// Reads all fields and says everything that is wrong with them.
    mutating func readFields(
        in block: borrowing Span<UInt8>, _ frame: borrowing Frame, _ findings: inout Findings
    ) {
        for index in text.raw.fields.indices.dropFirst() {
            read(text.raw.fields[index], in: block, frame, &findings)
        }
        takeReason()
        if occurrences.hasRepeats { checkOccurrences(in: block, &findings) }
        checkOperation(in: block, &findings)
        if record.kind == .talent { checkAge(on: frame.context.today, in: block, &findings) }
    }

    private mutating func read(
        _ raw: RawRecord.Field, in block: borrowing Span<UInt8>, _ frame: borrowing Frame,
        _ findings: inout Findings
    ) {
        guard let meaning = meaning(of: raw, in: block) else {
            let name = block.text(raw.name)
            reportUnknown(name, raw, in: block, frame, &findings)
            return
        }
        switch meaning {
        case .field(let index):
            add(.set, to: index, raw, in: block, frame.context, &findings)
        case .label(let index):
            noteLabel(raw, text.table.fields[index.place].name, in: block, &findings)
            add(.set, to: index, raw, in: block, frame.context, &findings)
        case .edit(let index, let edit):
            add(edit, to: index, raw, in: block, frame.context, &findings)
        case .control(let control):
            apply(control, raw, in: block, frame.context, &findings)
        case .controlLabel(let control):
            noteLabel(raw, control.rawValue, in: block, &findings)
            apply(control, raw, in: block, frame.context, &findings)
        case .clear:
            readClear(raw, in: block, frame, &findings)
        case .extra:
            readExtra(raw, in: block, frame.context, &findings)
        }
    }

    private func meaning(
        of raw: RawRecord.Field, in block: borrowing Span<UInt8>
    ) -> FieldName? {
        text.table.meaning(of: block, raw.name)
            ?? FieldName(parts: block.text(raw.name), of: record.kind)
            ?? unifiedMeaning(of: block.text(raw.name))
    }

    /// What a name means in which radicals stand where characters are meant, as PDFs leave them.
    private func unifiedMeaning(of name: String) -> FieldName? {
        let unified = Array(name.unified.utf8)
        return text.table.meaning(of: unified.span, unified.indices)
    }

    private func noteLabel(
        _ raw: RawRecord.Field, _ standard: String, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) {
        findings.note(
            .labelAlias, raw.line, of: text.raw, in: block,
            [.value: block.text(raw.name), .name: standard])
    }

    private func reportUnknown(
        _ name: String, _ raw: RawRecord.Field, in block: borrowing Span<UInt8>,
        _ frame: borrowing Frame, _ findings: inout Findings
    ) {
        let code: DiagnosticCode = frame.isNewer ? .newerMinor : .fieldUnknown
        guard !findings.countsOnly(code) else { return }
        let names = text.table.fields.flatMap { [$0.name, $0.label] + $0.aliases }
        // A part of a name, 电话 of 联系电话, is further from it than slips are.
        let guess =
            closest(to: name, in: names)
            ?? (name.count > 1 ? names.first { $0.contains(name) } : nil)
        findings.report(
            code, at: findings.place(raw.line, raw.name, in: block, isPersonal: true),
            [.kind: record.kind.rawValue, .field: name, .guess: guess ?? ""],
            record: text.name, field: name.clipped)
    }

    private mutating func readClear(
        _ raw: RawRecord.Field, in block: borrowing Span<UInt8>, _ frame: borrowing Frame,
        _ findings: inout Findings
    ) {
        guard let name = text.value(of: raw, nil, in: block, &findings) else { return }
        let kind = record.kind
        guard let index = kind.fieldIndex(named: name) ?? kind.fieldIndex(labelled: name) else {
            reportUnknown(name, raw, in: block, frame, &findings)
            return
        }
        record.entries.append(Entry(index, "", edit: .clear, line: raw.line.number))
    }

    /// Fields of the form `X_name` are kept as they come.
    private mutating func readExtra(
        _ raw: RawRecord.Field, in block: borrowing Span<UInt8>,
        _ context: borrowing ReadingContext, _ findings: inout Findings
    ) {
        let field = Field(
            block.text(raw.name), "", .text(16_384), words: { $0.taking(nothing: .kept) })
        for value in text.values(of: raw, field, in: block, context, &findings) {
            record.entries.append(
                Entry(.extra, "\(field.name): \(value)", line: raw.line.number))
        }
    }

    private mutating func add(
        _ edit: Entry.Edit, to index: FieldIndex, _ raw: RawRecord.Field,
        in block: borrowing Span<UInt8>, _ context: borrowing ReadingContext,
        _ findings: inout Findings
    ) {
        if case .set = edit, !text.table.fields[index.place].isRepeated {
            occurrences.note(index)
        }
        let line = raw.line.number
        if raw.more.isEmpty,
            let value = text.table.evidentValue(raw.first, of: index, in: block, context)
        {
            record.entries.append(Entry(index, value, edit: edit, line: line))
        } else {
            let field = text.table.fields[index.place]
            for value in text.values(of: raw, field, in: block, context, &findings) {
                record.entries.append(Entry(index, value, edit: edit, line: line))
            }
        }
    }

    /// Sets what a control field says.
    private mutating func apply(
        _ control: Control, _ raw: RawRecord.Field, in block: borrowing Span<UInt8>,
        _ context: borrowing ReadingContext, _ findings: inout Findings
    ) {
        occurrences.note(control, line: raw.line.number)
        let field = control.field
        guard let value = text.values(of: raw, field, in: block, context, &findings).first else {
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
                let fault = ValueFault(.keySyntax, [.key: value])
                text.report(fault, raw, field, in: block, &findings)
            }
        }
    }
}
