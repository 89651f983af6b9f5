import Pool

/// A kind and the names that its records use, as bytes, found without making a string.
///
/// It is a class because a reader looks into it for every field: handing it on is cheap.
final class KindTable: Sendable {
    let kind: Kind
    let fields: [Field]
    /// The fields that hold one value, a bit each.
    let singleFields: UInt64
    private let name: [UInt8]
    private let label: [UInt8]
    private let names: [[UInt8]]
    private let meanings: [FieldName]
    /// Indices into `names`, by hash; -1 where there is none.
    private let slots: [Int16]

    private static let slotCount = 512

    private init(_ kind: Kind) {
        self.kind = kind
        fields = kind.fields
        singleFields = kind.fields.enumerated().reduce(0) { bits, field in
            bits | (field.element.isRepeated ? 0 : 1 << UInt64(field.offset))
        }
        name = Array(kind.rawValue.utf8)
        label = Array(kind.label.utf8)
        let known = FieldName.known(in: kind)
        names = known.map { Array($0.name.utf8) }
        meanings = known.map(\.meaning)
        var slots = [Int16](repeating: -1, count: Self.slotCount)
        for (index, name) in names.enumerated() {
            var slot = Self.hash(name.span, name.indices)
            while slots[slot] >= 0 { slot = (slot + 1) % Self.slotCount }
            slots[slot] = Int16(index)
        }
        self.slots = slots
    }

    private static let all: [KindTable] = Kind.allCases.map(KindTable.init)

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

    func isEvidentlyCanonical(
        _ text: Span<UInt8>, _ index: FieldIndex, in context: borrowing ReadingContext
    ) -> Bool {
        fields[index.number].type.isEvidentlyCanonical(text, in: context)
    }

    /// What a field's name means; `nil` when it is none of the names that are known.
    func meaning(of bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> FieldName? {
        var slot = Self.hash(bytes, range)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if bytes.equals(names[index], in: range) { return meanings[index] }
            slot = (slot + 1) % Self.slotCount
        }
        return nil
    }

    /// Made of the length and three bytes, which tell most names apart.
    private static func hash(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
        guard let last = range.last else { return 0 }
        let middle = range.lowerBound + range.count / 2
        let (first, second, third) = (bytes[range.lowerBound], bytes[middle], bytes[last])
        return (range.count &* 73 &+ Int(first) &* 31 &+ Int(second) &* 7 &+ Int(third))
            % slotCount
    }
}
