import Pool

/// The field names of a kind as bytes, found without making a string.
struct FieldNames: Sendable {
    private let names: [[UInt8]]
    /// Indices into `names`, by hash; -1 where there is none.
    private let slots: [Int16]

    init(_ kind: Kind) {
        names = kind.fields.map { Array($0.name.utf8) }
        var slots = [Int16](repeating: -1, count: 256)
        for (index, name) in names.enumerated() {
            var slot = Self.hash(name.span, name.indices)
            while slots[slot] >= 0 { slot = (slot + 1) & 0xFF }
            slots[slot] = Int16(index)
        }
        self.slots = slots
    }

    func find(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> FieldIndex? {
        var slot = Self.hash(bytes, range)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if equal(names[index], bytes, range) { return FieldIndex(index) }
            slot = (slot + 1) & 0xFF
        }
        return nil
    }

    private func equal(_ name: [UInt8], _ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool
    {
        guard name.count == range.count else { return false }
        for index in 0..<name.count where name[index] != bytes[range.lowerBound + index] {
            return false
        }
        return true
    }

    /// FNV-1a, folded to a byte.
    private static func hash(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        return Int((hash ^ (hash >> 8) ^ (hash >> 16)) & 0xFF)
    }

    private static let all: [FieldNames] = Kind.allCases.map(FieldNames.init)

    static func of(_ kind: Kind) -> FieldNames { all[kind.number] }
}
