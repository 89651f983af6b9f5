import Pool

/// A record of which the kind is known: what its lines say, and what is wrong with that.
struct RecordText {
    let raw: RawRecord
    /// The field that names the kind and the key.
    let head: RawRecord.Field
    let table: KindTable
    /// How findings name the record.
    let name: RecordName

    init(
        _ raw: RawRecord, _ head: RawRecord.Field, _ table: KindTable,
        in block: borrowing Span<UInt8>
    ) {
        self.raw = raw
        self.head = head
        self.table = table
        let range = block.trimmed(head.first.range)
        let key =
            head.line.isPlain && range.count < 200
            ? block.soundText(range) : block.text(range).clipped
        name = RecordName(kind: table.kind.rawValue, key: key)
    }

    /// Whether it is the head or the end of the file.
    var isOfFrame: Bool { table.kind == .batch || table.kind == .end }

    func keyRange(in block: borrowing Span<UInt8>) -> Range<Int> {
        block.trimmed(head.first.range)
    }

    /// Whether the record has the field, be its value a good one or not.
    func names(_ field: Field, in block: borrowing Span<UInt8>) -> Bool {
        let index = table.kind.fieldIndex(named: field.name)
        for given in raw.fields.dropFirst() {
            switch table.meaning(of: block, given.name) {
            case .field(index), .label(index): return true
            default: continue
            }
        }
        return false
    }

    /// The place of the value on a line of the record.
    func place(
        onLine number: Int, of field: Field, in block: borrowing Span<UInt8>, _ findings: Findings
    ) -> Place {
        guard let raw = raw.field(onLine: number) else { return findings.place(ofLine: number) }
        let piece = raw.first
        return findings.place(
            piece.line, block.trimmed(piece.range), in: block, isPersonal: field.isPersonal)
    }

    /// Reports what is wrong with the value of a field; `nil` stands for the key.
    func report(
        _ note: ValueNote, _ raw: RawRecord.Field, _ field: Field?,
        in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) {
        guard !findings.countsOnly(note.code) else { return }
        let piece = raw.first
        let isPersonal = field?.isPersonal ?? false
        findings.report(
            note.code,
            at: findings.place(
                piece.line, block.trimmed(piece.range), in: block, isPersonal: isPersonal),
            field?.shown(note.parameters, code: note.code) ?? note.parameters, record: name,
            field: field?.name)
    }

    func report(
        _ fault: ValueFault, _ raw: RawRecord.Field, _ field: Field?,
        in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) {
        report(ValueNote(fault.code, fault.parameters), raw, field, in: block, &findings)
    }
}
