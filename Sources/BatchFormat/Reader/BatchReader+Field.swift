import Pool

extension BatchReader {
    /// Reads one field into the record.
    mutating func read(
        _ raw: RawRecord.Field, into record: inout Record, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        guard let index = FieldNames.of(record.kind).find(block, raw.name),
            let field = record.kind.field(index)
        else {
            readUncommon(raw, into: &record, name, in: block)
            return
        }
        if let text = value(of: raw, field: field, name, in: block) {
            add(text, to: index, .set, raw, field, into: &record, name, in: block)
        }
    }

    /// A control field, an edit, a Chinese label, an extra field, or a name that nobody knows.
    private mutating func readUncommon(
        _ raw: RawRecord.Field, into record: inout Record, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        let text = block.text(raw.name)
        switch FieldName(text, of: record.kind) {
        case .control(let control):
            if let value = value(of: raw, field: control.field, name, in: block) {
                apply(control, value, raw, to: &record, name, in: block)
            }
        case .edit(let index, let field, let edit):
            if let value = value(of: raw, field: field, name, in: block) {
                add(value, to: index, edit, raw, field, into: &record, name, in: block)
            }
        case .labelled(let index, let field):
            note(.labelAlias, raw.line, in: block)
            if let value = value(of: raw, field: field, name, in: block) {
                add(value, to: index, .set, raw, field, into: &record, name, in: block)
            }
        case .clear:
            readClear(raw, into: &record, name, in: block)
        case .extra:
            if let value = value(of: raw, field: nil, name, in: block) {
                record.entries.append(
                    Entry(.extra, "\(text): \(value)", line: raw.line.number))
            }
        case .unknown:
            reportUnknown(text, raw, record, name, in: block)
        }
    }

    private mutating func reportUnknown(
        _ text: String, _ raw: RawRecord.Field, _ record: Record, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        let isNewer = header.map { $0.minor > BatchHeader.knownMinor } ?? false
        let names = record.kind.fields.flatMap { [$0.name, $0.label] + $0.aliases }
        report(
            isNewer ? .newerMinor : .fieldUnknown,
            at: place(raw.line, raw.name, in: block, isPersonal: true),
            [
                .kind: record.kind.rawValue, .field: text,
                .guess: closest(to: text, in: names) ?? "",
            ], record: name, field: text)
    }

    private mutating func readClear(
        _ raw: RawRecord.Field, into record: inout Record, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        guard let value = value(of: raw, field: nil, name, in: block) else { return }
        let kind = record.kind
        guard let index = kind.fieldIndex(named: value) ?? kind.fieldIndex(labelled: value) else {
            reportUnknown(value, raw, record, name, in: block)
            return
        }
        record.entries.append(Entry(index, "", edit: .clear, line: raw.line.number))
    }

    /// The text of a value, looked at closely where it is not plain; `nil` when it is refused.
    private mutating func value(
        of raw: RawRecord.Field, field: Field?, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) -> String? {
        var text = self.raw.value(of: raw, in: block)
        let range = self.raw.pieces[raw.pieces.lowerBound]
        if raw.pieces.count > 1 || !isPlain(block, range) {
            let inspection = inspect(text)
            text = inspection.text.trimmed
            for note in inspection.notes {
                report(note, raw, field, name, in: block)
            }
            if let fault = inspection.fault {
                report(fault, raw, field, name, in: block)
                return nil
            }
        }
        guard text.isEmpty else { return text }
        report(
            ValueFault(.emptyValue, [.field: field?.name ?? block.text(raw.name)]), raw, field,
            name, in: block)
        return nil
    }

    /// Adds the value in its canonical form, when it is one of the field's type.
    private mutating func add(
        _ text: String, to index: FieldIndex, _ edit: Entry.Edit, _ raw: RawRecord.Field,
        _ field: Field, into record: inout Record, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        do throws(ValueFault) {
            let reading = try field.type.read(text, in: context)
            for note in reading.notes { report(note, raw, field, name, in: block) }
            record.entries.append(
                Entry(index, reading.value, edit: edit, line: raw.line.number))
        } catch {
            report(error, raw, field, name, in: block)
        }
    }

    mutating func report(
        _ fault: ValueFault, _ raw: RawRecord.Field, _ field: Field?, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        report(ValueNote(fault.code, fault.parameters), raw, field, name, in: block)
    }

    private mutating func report(
        _ note: ValueNote, _ raw: RawRecord.Field, _ field: Field?, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        if note.code.severity == .note, diagnostics.counts[note.code, default: 0] > 2 {
            report(note.code, at: Place(file: file))
            return
        }
        let isPersonal = field?.isPersonal ?? false
        var parameters = note.parameters
        if isPersonal { parameters[.value] = parameters[.value].map(masked) }
        if let field { parameters[.field] = parameters[.field] ?? field.name }
        report(
            note.code,
            at: place(
                raw.line, self.raw.pieces[raw.pieces.lowerBound], in: block,
                isPersonal: isPersonal),
            parameters, record: name, field: field?.name)
    }
}

/// The last two characters of a personal value: enough to tell two apart, no more.
package func masked(_ value: String) -> String {
    value.count > 6 ? "***" + value.suffix(2) : "***"
}
