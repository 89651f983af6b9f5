import Pool

/// Makes records of the lines gathered, and says everything that is wrong with them.
struct RecordInterpreter {
    var frame: Frame
    /// The names of the kind of the record before, of which most records are.
    private var table = KindTable.of(.batch)
    private var keys = KeyTable()

    init(_ context: ReadingContext) {
        frame = Frame(context)
    }

    /// Reads a record; `seal` is that of the text before it.
    ///
    /// The first and the last record of a file are kept here and not handed out.
    mutating func read(
        _ raw: RawRecord, after seal: TextSeal, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) -> ReadRecord? {
        let errorsBefore = findings.diagnostics.errorCount
        let keptBefore = findings.diagnostics.kept.count
        defer { frame.isAtStart = false }
        guard let head = raw.fields.first, chooseTable(for: head, of: raw, in: block, &findings)
        else { return handedOut(nil, of: raw, RecordName(kind: "", key: ""), findings) }
        let text = RecordText(raw, head, table, in: block)
        frame.checkPosition(of: text, in: block, &findings)
        guard let key = text.key(in: frame.space, block, frame.context, &findings) else {
            readWithoutKey(text, in: block, &findings)
            return handedOut(nil, of: raw, text.name, findings)
        }
        if !text.isOfFrame, isRepeated(key, text, in: block, &findings) {
            return handedOut(nil, of: raw, text.name, isSound: true, findings)
        }
        var reading = RecordReading(consume text, key)
        reading.readFields(in: block, frame, &findings)
        findings.nameRecord(reading.record, from: keptBefore)
        switch table.kind {
        case .batch:
            frame.takeHead(reading, in: block, &findings)
            return nil
        case .end:
            frame.takeEnd(reading, after: seal, in: block, &findings)
            return nil
        default:
            let isSound = !raw.isBroken && findings.diagnostics.errorCount == errorsBefore
            return handedOut(
                reading.record, of: raw, reading.text.name, isSound: isSound, findings)
        }
    }

    private mutating func handedOut(
        _ record: Record?, of raw: RawRecord, _ name: RecordName, isSound: Bool = false,
        _ findings: Findings
    ) -> ReadRecord {
        frame.recordCount += 1
        return ReadRecord(
            record: record, name: name, isSound: isSound, line: raw.firstLine,
            bytes: findings.fileBytes(raw.bytes))
    }

    /// What else is wrong with a record that has no key is said at once, not after it has one.
    private func readWithoutKey(
        _ text: RecordText, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) {
        guard let key = Key(space: Key.shared, local: "0") else { return }
        var reading = RecordReading(text, key)
        reading.readFields(in: block, frame, &findings)
        if table.kind == .batch, frame.isAtStart {
            frame.reportMissingOfHead(text, in: block, &findings)
        }
    }

    /// Finds the kind that the first field names.
    private mutating func chooseTable(
        for head: RawRecord.Field, of raw: RawRecord, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) -> Bool {
        if table.isNamed(block, head.name) { return true }
        let line = head.line
        guard let found = KindTable.named(block, head.name) else {
            // Without its first line nothing is known of a record.
            guard line.number == raw.firstLine else { return false }
            let name = block.text(head.name)
            findings.report(
                .kindUnknown, at: findings.place(line, head.name, of: raw, in: block),
                [.kind: name, .guess: Kind.closest(to: name)])
            return false
        }
        table = found
        if !found.isNamed(block, head.name) {
            findings.note(
                .labelAlias, line, of: raw, in: block,
                [.value: found.kind.label, .name: found.kind.rawValue])
        }
        return true
    }

    /// Whether the record is one that was read before, byte for byte; a key stands once.
    private mutating func isRepeated(
        _ key: Key, _ text: RecordText, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) -> Bool {
        var print = Fingerprint()
        print.add(block, text.raw.bytes)
        guard let earlier = keys.insert(key, text: print, line: text.raw.firstLine) else {
            return false
        }
        let line = text.head.line
        if earlier.isSame {
            findings.note(
                .keyAgain, line, of: text.raw, in: block, [.line: String(earlier.line)])
            return true
        }
        findings.report(
            .keyTwice, at: findings.place(line, text.keyRange(in: block), in: block),
            [.key: text.name.key, .line: String(earlier.line)], record: text.name)
        return false
    }
}
