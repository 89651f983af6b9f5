import Pool

/// A kind and the names that its records use, as bytes, found without making a string.
struct KindTable: Sendable {
    let kind: Kind
    let fields: [Field]
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

    /// FNV-1a, folded.
    private static func hash(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        return Int((hash ^ (hash >> 9) ^ (hash >> 18)) % UInt32(slotCount))
    }
}
