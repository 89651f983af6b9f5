/// Numbers pairs of numbers in the order in which they come.
///
/// A dictionary would do the same, at several times the cost: learning asks for one pair per
/// character and length.
struct PairTable {
    struct Pair: Hashable {
        let first: Int32
        let second: Int32
    }

    private(set) var pairs: [Pair]
    /// The number of the pair that hashes to each place; -1 where there is none.
    private(set) var slots: [Int32]

    init() {
        pairs = []
        slots = [Int32](repeating: -1, count: 64)
    }

    /// A table that was filled before; the slots are those that it had.
    init(pairs: [Pair], slots: [Int32]) {
        self.pairs = pairs
        self.slots = slots
    }

    /// The number of a pair; `nil` when it has none.
    func number(of pair: Pair) -> Int32? {
        let number = slots[slot(of: pair)]
        return number < 0 ? nil : number
    }

    /// The number of a pair, which it gets when it has none.
    mutating func add(_ pair: Pair) -> Int32 {
        let slot = slot(of: pair)
        if slots[slot] >= 0 { return slots[slot] }
        let number = Int32(pairs.count)
        pairs.append(pair)
        slots[slot] = number
        if pairs.count * 2 > slots.count { grow() }
        return number
    }

    /// Where a pair stands or would stand.
    private func slot(of pair: Pair) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: pair.mixed >> 20) & mask
        while slots[slot] >= 0, pairs[Int(slots[slot])] != pair { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 4)
        for (number, pair) in pairs.enumerated() { slots[slot(of: pair)] = Int32(number) }
    }
}

extension PairTable.Pair {
    /// The pair as bits of which the upper ones depend on all.
    var mixed: UInt64 {
        let bits = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
        return (bits ^ bits >> 29) &* 0x9e37_79b9_7f4a_7c15
    }
}
