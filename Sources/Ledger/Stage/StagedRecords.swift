import Pool

/// The sound records of a batch in the order of the file, as they were decoded and checked.
///
/// A batch may have millions. They lie end to end in blocks, a third of the size that they have as
/// values, and each is a value only while it is planned.
struct StagedRecords: Sendable {
    /// A record, and its bytes in the file.
    struct Item {
        var record: Record
        var bytes: Range<Int>
    }

    /// A block is closed when it has so many bytes.
    private static let blockSize = 1 << 18

    private var spool: Spool
    private var open = RecordEncoder()

    init(spool: Spool = Spool()) { self.spool = spool }

    mutating func append(_ item: Item) throws(RegistryError) {
        open.append(item)
        guard open.bytes.count >= Self.blockSize else { return }
        try spool.append(open.bytes)
        open.removeAll()
    }

    func forEachItem(_ body: (Item) throws -> Void) throws {
        try spool.forEachBlock { try Self.decode($0, body) }
        try Self.decode(open.bytes, body)
    }

    private static func decode(_ block: [UInt8], _ body: (Item) throws -> Void) throws {
        var decoder = RecordDecoder(block)
        while let item = decoder.next() { try body(item) }
    }
}
