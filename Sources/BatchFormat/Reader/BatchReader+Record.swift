import Pool

extension BatchReader {
    /// Makes a record of the lines gathered, and says everything that is wrong with it.
    ///
    /// The first and the last record of a file are kept here and not handed out.
    mutating func interpretRecord(in block: borrowing Span<UInt8>) -> ReadRecord? {
        let errorsBefore = diagnostics.errorCount
        let keptBefore = diagnostics.kept.count
        defer { isFirstRecord = false }
        guard let head = raw.fields.first, chooseTable(for: head, in: block) else {
            return brokenRecord()
        }
        let kind = table.kind
        let name = RecordName(kind: kind.rawValue, key: keyText(of: head, in: block))
        checkPosition(of: kind, head, name, in: block)
        guard let key = key(of: kind, head, name, in: block) else {
            readWithoutKey(kind, name, in: block)
            return brokenRecord(name)
        }
        if kind != .batch, kind != .end, isRepeated(key, head, name, in: block) {
            recordCount += 1
            return ReadRecord(
                record: nil, name: name, isSound: true, line: raw.firstLine,
                bytes: fileBytes(raw.bytes))
        }
        var record = Record(kind: kind, key: key, line: raw.firstLine)
        readFields(into: &record, name, in: block)
        if diagnostics.kept.count > keptBefore, let title = record.title {
            diagnostics.nameRecord(as: title, from: keptBefore)
        }
        switch kind {
        case .batch:
            takeHeader(record, name, in: block)
            return nil
        case .end:
            takeEnd(record, head, in: block)
            return nil
        default:
            recordCount += 1
            return ReadRecord(
                record: record, name: name,
                isSound: !raw.isBroken && diagnostics.errorCount == errorsBefore,
                line: raw.firstLine, bytes: fileBytes(raw.bytes))
        }
    }

    /// What else is wrong with a record that has no key is said at once, not after it has one.
    private mutating func readWithoutKey(
        _ kind: Kind, _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        guard let key = Key(space: Key.shared, local: "0") else { return }
        var record = Record(kind: kind, key: key, line: raw.firstLine)
        readFields(into: &record, name, in: block)
        if kind == .batch, isFirstRecord { reportMissingOfHead(record, name, in: block) }
    }

    private mutating func readFields(
        into record: inout Record, _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        if !controls.isEmpty { controls = [] }
        seenFields = [Bool](repeating: false, count: table.fields.count)
        hasRepeats = false
        record.entries.reserveCapacity(raw.fields.count)
        for index in raw.fields.indices.dropFirst() {
            read(raw.fields[index], into: &record, name, in: block)
        }
        takeReason(of: &record)
        if hasRepeats { checkOccurrences(of: record, name, in: block) }
        checkOperation(of: record, name, in: block)
        if record.kind == .talent { checkAge(record, name, in: block) }
    }

    private mutating func brokenRecord(
        _ name: RecordName = RecordName(kind: "", key: "")
    ) -> ReadRecord {
        recordCount += 1
        return ReadRecord(
            record: nil, name: name, isSound: false, line: raw.firstLine,
            bytes: fileBytes(raw.bytes))
    }

    /// Finds the kind that the first field names; most records are of the kind of the one before.
    private mutating func chooseTable(
        for head: RawRecord.Field, in block: borrowing Span<UInt8>
    ) -> Bool {
        if table.isNamed(block, head.name) { return true }
        let line = head.line
        guard let found = KindTable.named(block, head.name) else {
            // Without its first line nothing is known of a record.
            guard line.number == raw.firstLine else { return false }
            let name = block.text(head.name)
            let isPersonal = mayIdentify(line, in: block)
            report(
                .kindUnknown, at: place(line, head.name, in: block, isPersonal: isPersonal),
                [.kind: name, .guess: Kind.closest(to: name)])
            return false
        }
        table = found
        if !found.isNamed(block, head.name) {
            note(
                .labelAlias, line, in: block,
                [.value: found.kind.label, .name: found.kind.rawValue])
        }
        return true
    }

    /// The head stands first, the end last, and a record in the section of its kind.
    ///
    /// Head and end are in no section.
    private mutating func checkPosition(
        of kind: Kind, _ head: RawRecord.Field, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        let line = head.line
        if hasEnd { report(.afterEnd, at: place(line, in: block), record: name) }
        if isFirstRecord, kind == .batch {
            hasHead = true
        } else if isFirstRecord || kind == .batch {
            report(.noHeader, at: place(line, in: block), record: name)
        }
        if let section, section != kind, kind != .batch, kind != .end {
            report(
                .sectionMismatch, at: place(line, in: block),
                [.kind: kind.rawValue, .other: section.rawValue], record: name)
        }
    }

    private func keyRange(
        of head: RawRecord.Field, in block: borrowing Span<UInt8>
    ) -> Range<Int> {
        block.trimmed(head.first.range)
    }

    private func keyText(
        of head: RawRecord.Field, in block: borrowing Span<UInt8>
    ) -> String {
        let range = keyRange(of: head, in: block)
        return head.line.isPlain && range.count < 200
            ? block.soundText(range) : block.text(range).clipped
    }

    private mutating func key(
        of kind: Kind, _ head: RawRecord.Field, _ name: RecordName, in block: borrowing Span<UInt8>
    ) -> Key? {
        let isOwn = kind == .batch || kind == .end
        if !isOwn, head.more.isEmpty, head.line.isPlain,
            !block.extracting(keyRange(of: head, in: block)).mayBePlaceholder,
            let key = Key(name.key, of: kind, in: space)
        {
            return take(CheckedKey(key, of: kind, context), head, name, in: block)
        }
        guard let given = value(of: head, field: nil, name, in: block) else { return nil }
        return take(
            CheckedKey(given, of: kind, in: space, context), head, name, in: block)
    }

    private mutating func take(
        _ checked: CheckedKey, _ head: RawRecord.Field, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) -> Key? {
        for note in checked.notes {
            if CheckedKey.isPersonal(note.code) {
                report(
                    note.code, at: place(head.line, in: block, isPersonal: true),
                    note.parameters, record: name)
            } else {
                report(note, head, nil, name, in: block)
            }
        }
        return checked.key
    }

    /// Whether the record is one that was read before, byte for byte; a key stands once.
    private mutating func isRepeated(
        _ key: Key, _ head: RawRecord.Field, _ name: RecordName, in block: borrowing Span<UInt8>
    ) -> Bool {
        var text = Fingerprint()
        text.add(block, raw.bytes)
        guard let earlier = seenKeys.insert(key, text: text, line: raw.firstLine) else {
            return false
        }
        if earlier.isSame {
            note(.keyAgain, head.line, in: block, [.line: String(earlier.line)])
            return true
        }
        report(
            .keyTwice, at: place(head.line, keyRange(of: head, in: block), in: block),
            [.key: name.key, .line: String(earlier.line)], record: name)
        return false
    }
}
