import Pool

/// A kind and the names that its records use, as bytes, found without making a string.
///
/// It is a class because a reader looks into it for every field: handing it on is cheap.
final class KindTable: Sendable {
    let kind: Kind
    let fields: [Field]
    private let name: [UInt8]
    private let label: [UInt8]
    private let names: [[UInt8]]
    private let words: [NameWords]
    private let meanings: [FieldName]
    /// Indices into `names`, by the slots of their words; -1 where there is none.
    private let slots: [Int16]

    private init(_ kind: Kind) {
        self.kind = kind
        fields = kind.fields
        precondition(fields.count <= Occurrences.capacity)
        name = Array(kind.rawValue.utf8)
        label = Array(kind.label.utf8)
        let known = FieldName.known(in: kind)
        names = known.map { Array($0.name.utf8) }
        words = names.map { NameWords($0.span, $0.indices) }
        meanings = known.map(\.meaning)
        var slots = [Int16](repeating: -1, count: NameWords.slotCount)
        for (index, words) in words.enumerated() {
            var slot = words.slot
            while slots[slot] >= 0 { slot = (slot + 1) % NameWords.slotCount }
            slots[slot] = Int16(index)
        }
        self.slots = slots
    }

    private static let all: [KindTable] = Kind.byNumber.map(KindTable.init)

    static func of(_ kind: Kind) -> KindTable { all[kind.number] }

    /// The table of the kind of this name, or of this Chinese label.
    static func named(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> KindTable? {
        for table in all where table.isNamed(bytes, range) || table.isLabelled(bytes, range) {
            return table
        }
        return nil
    }

    func isNamed(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
        bytes.equals(name, in: range)
    }

    func isLabelled(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
        bytes.equals(label, in: range)
    }

    /// The value of a field that shows at a glance that it is canonical, as most are.
    func evidentValue(
        _ piece: RawRecord.Piece, of index: FieldIndex, in block: borrowing Span<UInt8>,
        _ context: borrowing ReadingContext
    ) -> String? {
        let range = block.trimmed(piece.range)
        let bytes = block.extracting(range)
        guard piece.line.isPlain,
            !fields[index.place].mayHoldForeignNumber || !bytes.mayHoldPersonalNumber,
            !fields[index.place].wordRules.concernsLists || !bytes.mayHoldListMark,
            fields[index.place].type.isEvidentlyCanonical(bytes, in: context),
            bytes[bytes.count - 1] != UInt8(ascii: "\\")
        else { return nil }
        return block.soundText(range)
    }

    /// What a field's name means; `nil` when it is none of the names that are known.
    func meaning(of bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> FieldName? {
        let name = NameWords(bytes, range)
        var slot = name.slot
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if words[index] == name, !name.isPartial || bytes.equals(names[index], in: range) {
                return meanings[index]
            }
            slot = (slot + 1) % NameWords.slotCount
        }
        return nil
    }
}
