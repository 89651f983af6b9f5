import Pool

extension BatchReader {
    /// Takes the head of the file.
    mutating func takeHeader(
        _ record: Record, _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        guard isFirstRecord else { return }
        if let format = entry(Batch.format, of: record), BatchHeader.minor(of: format.text) == nil {
            report(
                .format, at: place(onLine: format.line, of: Batch.format.field, in: block),
                [.version: format.text], record: name)
        }
        if let source = entry(Batch.source, of: record), !Key.isSpace(source.text) {
            report(
                .keySyntax, at: place(onLine: source.line, of: Batch.source.field, in: block),
                [.key: source.text, .source: source.text, .field: Batch.source.name], record: name)
        }
        reportMissingOfHead(record, name, in: block)
        header = BatchHeader(record)
        head = record
        space = header?.source ?? Key.shared
        today =
            header?.asOf
            ?? record[Batch.madeAt].flatMap { PartialDate(canonical: String($0.prefix(10))) }
        context.today = today
    }

    /// What the head of a file must say and does not.
    mutating func reportMissingOfHead(
        _ record: Record, _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        guard !raw.isBroken else { return }
        for field in Kind.batch.fields where field.isRequired && !isGiven(field, in: block) {
            report(
                .fieldRequired, at: Place(file: file, line: record.line),
                [.field: field.name, .kind: name.kind], record: name, field: field.name)
        }
    }

    private func entry(_ field: some KindField, of record: Record) -> Entry? {
        record.entries.first { $0.field == field.index }
    }

    /// Whether the record has the field, be its value a good one or not.
    private func isGiven(_ field: Field, in block: borrowing Span<UInt8>) -> Bool {
        let index = table.kind.fieldIndex(named: field.name)
        for given in raw.fields.dropFirst() {
            switch table.meaning(of: block, given.name) {
            case .field(index), .label(index): return true
            default: continue
            }
        }
        return false
    }

    /// Takes the end of the file and checks what it says of the rest.
    mutating func takeEnd(
        _ record: Record, _ head: RawRecord.Field, in block: borrowing Span<UInt8>
    ) {
        hasEnd = true
        let name = RecordName(kind: record.kind.rawValue, key: record.key.local)
        if let header, header.id != record.key.local {
            let piece = head.first
            report(
                .endId, at: place(piece.line, block.trimmed(piece.range), in: block),
                [.key: record.key.local, .other: header.id], record: name)
        }
        if let count = entry(End.records, of: record), count.text != String(recordCount) {
            report(
                .count, at: place(onLine: count.line, of: End.records.field, in: block),
                [.count: count.text, .other: String(recordCount)], record: name)
        }
        if let hash = entry(End.sha256, of: record), hash.text != contentHash {
            report(
                .hash, at: place(onLine: hash.line, of: End.sha256.field, in: block), record: name)
        }
    }
}
