/// Names, scalar by scalar, among which the longest is found that begins at a place of a text.
struct TagTrie {
    /// For each node the number of the name that ends there; -1 where none does.
    ///
    /// The root is node 0.
    private var ends: [Int32] = [-1]
    /// The nodes after the root, by scalar: most places of a text begin no name, and need no more.
    private var starts = [Int32](repeating: 0, count: 0x1_0000)
    private var steps = Steps()

    /// Adds a name; the number of the one that was there before, which stays.
    mutating func insert(_ name: [Unicode.Scalar], _ number: Int) -> Int? {
        var node: Int32 = 0
        for scalar in name { node = next(node, scalar) ?? add(node, scalar) }
        if ends[Int(node)] >= 0 { return Int(ends[Int(node)]) }
        ends[Int(node)] = Int32(number)
        return nil
    }

    /// The number of the longest name that begins at a place and ends where `mayEnd` lets it, and its
    /// end.
    func longest(
        in scalars: [Unicode.Scalar], from start: Int, mayEnd: (Int) -> Bool
    ) -> (number: Int, end: Int)? {
        var found: (number: Int, end: Int)?
        var node: Int32 = 0
        var place = start
        while place < scalars.count, let next = next(node, scalars[place]) {
            node = next
            place += 1
            let number = Int(ends[Int(node)])
            if number >= 0, mayEnd(place) { found = (number, place) }
        }
        return found
    }

    private func next(_ node: Int32, _ scalar: Unicode.Scalar) -> Int32? {
        guard node == 0, scalar.value < 0x1_0000 else { return steps[node, scalar] }
        let next = starts[Int(scalar.value)]
        return next == 0 ? nil : next
    }

    private mutating func add(_ node: Int32, _ scalar: Unicode.Scalar) -> Int32 {
        let next = Int32(ends.count)
        ends.append(-1)
        if node == 0, scalar.value < 0x1_0000 {
            starts[Int(scalar.value)] = next
        } else {
            steps[node, scalar] = next
        }
        return next
    }
}

/// From a node and a scalar to the next node.
///
/// A table of its own: they are looked up for a good part of all characters, and the hashes of a
/// dictionary, which nobody can foresee, take most of the time then.
private struct Steps {
    /// A step, and the node to which it leads; 0 where there is none.
    private var slots = [(step: UInt64, next: Int32)](repeating: (0, 0), count: 64)
    private var count = 0

    subscript(_ node: Int32, _ scalar: Unicode.Scalar) -> Int32? {
        get {
            let step = Self.step(node, scalar)
            var place = self.place(of: step)
            while slots[place].next != 0 {
                if slots[place].step == step { return slots[place].next }
                place = (place + 1) & (slots.count - 1)
            }
            return nil
        }
        set {
            guard let next = newValue else { return }
            if 2 * count >= slots.count { grow() }
            put(Self.step(node, scalar), next)
            count += 1
        }
    }

    private mutating func put(_ step: UInt64, _ next: Int32) {
        var place = self.place(of: step)
        while slots[place].next != 0 { place = (place + 1) & (slots.count - 1) }
        slots[place] = (step, next)
    }

    private mutating func grow() {
        let old = slots
        slots = [(step: UInt64, next: Int32)](repeating: (0, 0), count: 2 * old.count)
        for slot in old where slot.next != 0 { put(slot.step, slot.next) }
    }

    private func place(of step: UInt64) -> Int {
        Int((step &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
    }

    private static func step(_ node: Int32, _ scalar: Unicode.Scalar) -> UInt64 {
        UInt64(node) << 21 | UInt64(scalar.value)
    }
}
