import Pool

extension BatchReader {
    /// Makes a record of the lines gathered, and says everything that is wrong with it.
    ///
    /// The first and the last record of a file are kept here and not handed out.
    mutating func interpretRecord(in block: borrowing Span<UInt8>) -> ReadRecord? {
        let errorsBefore = diagnostics.errorCount
        defer { isFirstRecord = false }
        guard let head = raw.fields.first else { return brokenRecord() }
        let kindName = block.text(head.name)
        let keyText = raw.value(of: head, in: block)
        let name = RecordName(kind: kindName, key: keyText)
        if endRecord != nil { report(.afterEnd, at: place(head.line, in: block), record: name) }
        guard let kind = kind(named: kindName, head, in: block) else { return brokenRecord(name) }
        if isFirstRecord, kind != .batch {
            report(.noHeader, at: place(head.line, in: block), record: name)
        }
        guard let key = key(keyText, of: kind, head, name, in: block) else {
            return brokenRecord(name)
        }
        var record = Record(kind: kind, key: key, line: raw.firstLine)
        record.entries.reserveCapacity(raw.fields.count)
        for field in raw.fields.dropFirst() {
            read(field, into: &record, name, in: block)
        }
        checkOccurrences(of: record, name, in: block)
        switch kind {
        case .batch:
            takeHeader(record, name, in: block)
            return nil
        case .end:
            takeEnd(record, head.line, in: block)
            return nil
        default:
            recordCount += 1
            return ReadRecord(
                record: record, name: name,
                isSound: !raw.isBroken && diagnostics.errorCount == errorsBefore,
                line: raw.firstLine, bytes: fileBytes)
        }
    }

    private var fileBytes: Range<Int> {
        blockOffset + raw.bytes.lowerBound..<blockOffset + raw.bytes.upperBound
    }

    private mutating func brokenRecord(
        _ name: RecordName = RecordName(kind: "", key: "")
    ) -> ReadRecord {
        recordCount += 1
        return ReadRecord(
            record: nil, name: name, isSound: false, line: raw.firstLine, bytes: fileBytes)
    }

    private mutating func kind(
        named name: String, _ head: RawRecord.Field, in block: borrowing Span<UInt8>
    ) -> Kind? {
        let labelled = Kind.allCases.first { $0.label == name }
        guard let kind = Kind(rawValue: name) ?? labelled else {
            report(
                .kindUnknown, at: place(head.line, head.name, in: block),
                [.kind: name, .guess: Kind.closest(to: name)])
            return nil
        }
        if labelled != nil { note(.labelAlias, head.line, in: block) }
        if let section, section != kind {
            report(
                .sectionMismatch, at: place(head.line, in: block),
                [.kind: kind.rawValue, .other: section.rawValue])
        }
        return kind
    }

    private mutating func key(
        _ text: String, of kind: Kind, _ head: RawRecord.Field, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) -> Key? {
        let isOwn = kind == .batch || kind == .end
        let space = isOwn || header == nil ? Key.shared : header?.source ?? Key.shared
        guard let key = Key(text, in: space), !isOwn || !text.contains(":") else {
            report(
                .keySyntax, at: place(head.line, raw.pieces[head.pieces.lowerBound], in: block),
                [.key: text], record: name)
            return nil
        }
        guard !isOwn else { return key }
        if let line = seenKeys[key] {
            report(
                .keyTwice, at: place(head.line, in: block), [.key: text, .line: String(line)],
                record: name)
        } else {
            seenKeys[key] = raw.firstLine
        }
        return key
    }

    /// A field that holds one value may stand once.
    private mutating func checkOccurrences(
        of record: Record, _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        var seen: UInt64 = 0
        for entry in record.entries where entry.edit == .set && entry.field != .extra {
            let bit: UInt64 = 1 << UInt64(entry.field.number)
            defer { seen |= bit }
            guard seen & bit != 0, let field = record.kind.field(entry.field), !field.isRepeated
            else { continue }
            let line = raw.fields.first { $0.line.number == entry.line }?.line
            let count = record.values(entry.field).count
            report(
                .fieldRepeated,
                at: line.map { place($0, in: block, isPersonal: field.isPersonal) }
                    ?? Place(file: file, line: entry.line),
                [.field: field.name, .count: String(count)], record: name, field: field.name)
        }
    }

    private mutating func takeHeader(
        _ record: Record, _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        let place = Place(file: file, line: record.line)
        guard header == nil, isFirstRecord else {
            report(.noHeader, at: place, record: name)
            return
        }
        if let format = record["Format"], BatchHeader.minor(of: format) == nil {
            report(.format, at: place, [.version: format], record: name)
        }
        for field in Batch.fields where field.isRequired && record[field.name] == nil {
            report(.fieldRequired, at: place, [.field: field.name, .kind: "Batch"], record: name)
        }
        header = BatchHeader(record)
    }

    private mutating func takeEnd(
        _ record: Record, _ line: Line, in block: borrowing Span<UInt8>
    ) {
        endRecord = (record.key.local, line)
        let place = place(line, in: block)
        if let header, header.id != record.key.local {
            report(.endId, at: place, [.key: record.key.local, .other: header.id])
        }
        if let count = record["Records"], count != String(recordCount) {
            report(.count, at: place, [.count: count, .other: String(recordCount)])
        }
        if let hash = record["Sha256"], hash != contentHash { report(.hash, at: place) }
    }
}
