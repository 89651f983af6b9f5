package import BatchFormat
package import Pool

/// Records of a batch that are not taken, and where they lie in the file.
package struct Rejects: Hashable, Sendable {
    /// For each first line of a record its bytes.
    package private(set) var bytes: [Int: Range<Int>] = [:]
    /// The keys of which it is open whom the batch means by them.
    private var doubtful: Set<Key> = []

    package init() {}

    package var count: Int { bytes.count }
    package var isEmpty: Bool { bytes.isEmpty }

    package mutating func add(_ record: Record, _ range: Range<Int>, isDoubtful: Bool = false) {
        bytes[record.line] = range
        if isDoubtful { doubtful.insert(record.key) }
    }

    package mutating func add(_ read: ReadRecord) { bytes[read.line] = read.bytes }

    /// Whether the record is rejected that begins in this line; its key may stand elsewhere too.
    package func contains(line: Int) -> Bool { bytes[line] != nil }

    /// Whether a reference to the key may mean somebody else than the registry's record.
    package func isDoubtful(_ key: Key) -> Bool { doubtful.contains(key) }

    package func union(_ other: Rejects) -> Rejects {
        var union = self
        union.bytes.merge(other.bytes) { first, _ in first }
        union.doubtful.formUnion(other.doubtful)
        return union
    }
}
