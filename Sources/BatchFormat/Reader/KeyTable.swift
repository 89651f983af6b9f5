package import Pool

/// The keys of a file that were seen, each with its line and its record's text.
///
/// It holds fingerprints, sixteen bytes a key, because a file may have millions. That two keys of
/// a million have the same fingerprint happens once in forty million files.
package struct KeyTable: Sendable {
    private struct Slot: Sendable {
        var key: UInt64 = 0
        var text: UInt32 = 0
        /// Nought where the slot is free.
        var line: UInt32 = 0
    }

    /// An earlier record under a key.
    package struct Earlier {
        package var line: Int
        /// Whether the text was the same too.
        package var isSame: Bool
    }

    private var slots = [Slot](repeating: Slot(), count: 256)
    private var count = 0

    package init() {}

    /// Notes a key, unless it was seen before; tells where it was.
    package mutating func insert(_ key: Key, text: Fingerprint, line: Int) -> Earlier? {
        var print = Fingerprint()
        print.add(key.space)
        print.add(key.local)
        if count * 4 >= slots.count * 3 { grow() }
        let slot = place(of: print.value)
        let part = UInt32(truncatingIfNeeded: text.value >> 32)
        guard slots[slot].line == 0 else {
            return Earlier(line: Int(slots[slot].line), isSame: slots[slot].text == part)
        }
        slots[slot] = Slot(key: print.value, text: part, line: UInt32(clamping: line))
        count += 1
        return nil
    }

    /// The slot that holds the key, or the free one that is its own.
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key >> 8) & (slots.count - 1)
        while slots[place].line != 0, slots[place].key != key {
            place = (place + 1) & (slots.count - 1)
        }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.line != 0 { slots[place(of: slot.key)] = slot }
    }
}
