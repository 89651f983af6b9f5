import Pool

/// What holds for a whole file: its head, its end, and the section that is open.
struct Frame {
    /// How values are read; the head gives the day from which ages count.
    private(set) var context: ReadingContext
    private(set) var header: BatchHeader?
    /// The head as a record, for those who write it again.
    private(set) var head: Record?
    /// The space of keys that name none.
    private(set) var space = Key.shared
    /// The records read so far, the first and the last of the file not counted.
    var recordCount = 0
    /// Whether no record was read yet.
    var isAtStart = true
    private var hasHead = false
    private var hasEnd = false
    private var section: Kind?

    init(_ context: ReadingContext) {
        self.context = context
    }

    /// Whether the file may have fields that this program does not know.
    var isNewer: Bool { header.map { $0.minor > BatchHeader.knownMinor } ?? false }

    /// Reads a line that begins with `%`; `raw` is the record that is open.
    mutating func readDescriptor(
        _ line: Line, of raw: RawRecord, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) {
        let text = block.text(line.range)
        let place = findings.place(line, of: raw, in: block)
        if hasEnd { findings.report(.afterEnd, at: place) }
        // In the midst of a record recutils take the record for a descriptor.
        guard raw.isEmpty, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            text[..<colon].utf8.count > 1,
            text[..<colon].utf8.dropFirst().allSatisfy(\.isLowerLetter)
        else {
            findings.report(.badDescriptor, at: place, [.value: text])
            return
        }
        guard text[..<colon] == "%rec" else { return }
        let rest = String(text[text.utf8.index(after: colon)...]).trimmed
        let name = String(rest.prefix { !$0.isWhitespace })
        section = Kind(rawValue: name)
        if section == nil {
            findings.report(
                .badDescriptor, at: place, [.value: name, .guess: Kind.closest(to: name)])
        }
    }

    /// The head stands first, the end last, and a record in the section of its kind.
    ///
    /// Head and end are in no section.
    mutating func checkPosition(
        of text: RecordText, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) {
        let (kind, line, name) = (text.table.kind, text.head.line, text.name)
        if hasEnd { findings.report(.afterEnd, at: findings.place(line, in: block), record: name) }
        if isAtStart, kind == .batch {
            hasHead = true
        } else if isAtStart || kind == .batch {
            findings.report(.noHeader, at: findings.place(line, in: block), record: name)
        }
        if let section, section != kind, !text.isOfFrame {
            findings.report(
                .sectionMismatch, at: findings.place(line, in: block),
                [.kind: kind.rawValue, .other: section.rawValue], record: name)
        }
    }

    /// Says what is missing now that the file is read, up to a line.
    func reportMissing(isDraft: Bool, lastLine: Int, _ findings: inout Findings) {
        if !hasHead, !findings.has(.noHeader) {
            findings.report(.noHeader, at: findings.place(ofLine: 1))
        }
        if !hasEnd, !isDraft {
            findings.report(
                .noEnd, at: findings.place(ofLine: lastLine),
                [.line: String(lastLine), .key: header?.id ?? ""])
        }
    }
}

extension Frame {
    /// Takes the head of the file.
    mutating func takeHead(
        _ reading: RecordReading, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) {
        guard isAtStart else { return }
        let (record, text) = (reading.record, reading.text)
        if let format = record.entry(Batch.format), BatchHeader.minor(of: format.text) == nil {
            findings.report(
                .format,
                at: text.place(onLine: format.line, of: Batch.format.field, in: block, findings),
                [.version: format.text], record: text.name)
        }
        if let source = record.entry(Batch.source), !Key.isSpace(source.text) {
            findings.report(
                .keySyntax,
                at: text.place(onLine: source.line, of: Batch.source.field, in: block, findings),
                [.key: source.text, .source: source.text, .field: Batch.source.name],
                record: text.name)
        }
        reportMissingOfHead(text, in: block, &findings)
        header = BatchHeader(record)
        head = record
        space = header?.source ?? Key.shared
        context.today =
            header?.asOf
            ?? record[Batch.madeAt].flatMap { PartialDate(canonical: String($0.prefix(10))) }
    }

    /// What the head of a file must say and does not.
    func reportMissingOfHead(
        _ text: RecordText, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) {
        guard !text.raw.isBroken else { return }
        for field in Kind.batch.fields where field.isRequired && !text.names(field, in: block) {
            findings.report(
                .fieldRequired, at: findings.place(ofLine: text.raw.firstLine),
                [.field: field.name, .kind: text.name.kind], record: text.name, field: field.name)
        }
    }

    /// Takes the end of the file and checks what it says of the rest.
    mutating func takeEnd(
        _ reading: RecordReading, after seal: TextSeal, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) {
        hasEnd = true
        let (record, text) = (reading.record, reading.text)
        let name = RecordName(kind: record.kind.rawValue, key: record.key.local)
        if let header, header.id != record.key.local {
            findings.report(
                .endId,
                at: findings.place(text.head.line, text.keyRange(in: block), in: block),
                [.key: record.key.local, .other: header.id], record: name)
        }
        if let count = record.entry(End.records), count.text != String(recordCount) {
            findings.report(
                .count,
                at: text.place(onLine: count.line, of: End.records.field, in: block, findings),
                [.count: count.text, .other: String(recordCount)], record: name)
        }
        if let hash = record.entry(End.sha256), hash.text != seal.hex() {
            findings.report(
                .hash, at: text.place(onLine: hash.line, of: End.sha256.field, in: block, findings),
                record: name)
        }
    }
}

extension Record {
    fileprivate func entry(_ field: some KindField) -> Entry? {
        entries.first { $0.field == field.index }
    }
}

extension Kind {
    /// The name of a kind that was perhaps meant.
    static func closest(to name: String) -> String {
        Pool.closest(to: name, in: allCases.map(\.rawValue)) ?? ""
    }
}
