import BatchFormat
import Pool

/// The keys that a batch gives its records, numbered in the order of the file.
///
/// A batch may have millions of them. The keys lie end to end in one run of bytes, and an open
/// table finds them there: about forty bytes a key where a dictionary takes three hundred.
struct BatchKeys {
    /// What the batch wants of the record of a key, and where it says so.
    struct Entry {
        var kind: Kind
        var operation: Pool.Operation
        var line: Int
        /// The identity number that it leaves the record; `nil` where it says nothing of that.
        var identity: IdentityPrint?
    }

    private struct Row {
        var hash: UInt32
        /// Where the local part begins; it ends where that of the next row begins.
        var start: UInt32
        var line: UInt32
        var space: UInt32
        var kind: Kind
        var operation: Pool.Operation
        var identity: UInt32
    }

    private var rows: [Row] = []
    private var bytes: [UInt8] = []
    private var spaces: [String] = []
    private var spaceNumbers: [String: Int] = [:]
    /// For each slot one more than the number of its row; nought where it is free.
    private var slots = [UInt32](repeating: 0, count: 256)

    var count: Int { rows.count }

    /// The keys in the order of the file.
    var all: some Sequence<Key> { (0..<count).lazy.compactMap(key) }

    /// How many records of a kind the batch gives.
    func count(of kind: Kind) -> Int { rows.count { $0.kind == kind } }

    /// The identity numbers that keys of several offices may have in common; most batches have keys of one.
    var sharedIdentities: Set<IdentityPrint> {
        guard spaces.count > 1 else { return [] }
        var spaceOfFirst: [UInt32: UInt32] = [:]
        var shared: Set<IdentityPrint> = []
        for row in rows {
            guard let identity = IdentityPrint(stored: row.identity) else { continue }
            let first = spaceOfFirst[row.identity]
            if first == nil { spaceOfFirst[row.identity] = row.space }
            if let first, first != row.space { shared.insert(identity) }
        }
        return shared
    }

    /// Notes a key; `false` when it was noted before.
    mutating func insert(_ key: Key, _ entry: Entry) -> Bool {
        if (rows.count + 1) * 2 > slots.count { grow() }
        let space = number(of: key.space)
        let hash = Self.hash(key.local, space)
        let slot = slot(of: key.local, space, hash)
        guard slots[slot] == 0 else { return false }
        rows.append(
            Row(
                hash: hash, start: UInt32(bytes.count), line: UInt32(clamping: entry.line),
                space: UInt32(space), kind: entry.kind, operation: entry.operation,
                identity: entry.identity?.value ?? 0))
        bytes.append(contentsOf: key.local.utf8)
        slots[slot] = UInt32(rows.count)
        return true
    }

    /// The number of a key, from 0; `nil` for one that the batch does not give.
    func number(of key: Key) -> Int? {
        guard let space = spaceNumbers[key.space] else { return nil }
        let slot = slot(of: key.local, space, Self.hash(key.local, space))
        return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
    }

    subscript(_ number: Int) -> Entry {
        let row = rows[number]
        return Entry(
            kind: row.kind, operation: row.operation, line: Int(row.line),
            identity: IdentityPrint(stored: row.identity))
    }

    subscript(_ key: Key) -> Entry? { number(of: key).map { self[$0] } }

    private func key(_ number: Int) -> Key? {
        Key(
            space: spaces[Int(rows[number].space)],
            local: String(decoding: bytes[range(number)], as: UTF8.self))
    }

    private func range(_ number: Int) -> Range<Int> {
        let end = number + 1 < rows.count ? Int(rows[number + 1].start) : bytes.count
        return Int(rows[number].start)..<end
    }

    private mutating func number(of space: String) -> Int {
        if let number = spaceNumbers[space] { return number }
        spaceNumbers[space] = spaces.count
        spaces.append(space)
        return spaces.count - 1
    }

    private static func hash(_ local: String, _ space: Int) -> UInt32 {
        var print = Fingerprint()
        print.add(local)
        return UInt32(truncatingIfNeeded: print.value &+ UInt64(space))
    }

    /// The slot that holds the key, or the free one that is its own.
    private func slot(of local: String, _ space: Int, _ hash: UInt32) -> Int {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if rows[number].hash == hash, Int(rows[number].space) == space,
                bytes[range(number)].elementsEqual(local.utf8)
            {
                return slot
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (number, row) in rows.enumerated() {
            var slot = Int(row.hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }
}
