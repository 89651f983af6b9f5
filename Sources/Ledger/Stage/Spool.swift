/// Blocks of bytes that are written once and read as often as needed.
///
/// They stay in memory up to a limit. What goes beyond lies in a file that has no name any more,
/// sealed under a key that is nowhere but in this process: whatever personal values the bytes hold,
/// the disk has none of them.
package struct Spool: Sendable {
    /// What may stay in memory, in bytes.
    package static let limit = 32 << 20

    private let limit: Int
    private var kept: [[UInt8]] = []
    private var keptCount = 0
    private var sealed: SealedFile?

    package init(limit: Int = Spool.limit) { self.limit = limit }

    /// Adds a block, to be read back as it is; E902 when the disk has no room for it.
    package mutating func append(_ block: [UInt8]) throws(RegistryError) {
        guard sealed != nil || keptCount + block.count > limit else {
            kept.append(block)
            keptCount += block.count
            return
        }
        if sealed == nil { sealed = try SealedFile() }
        try sealed?.append(block)
    }

    /// Calls the body with each block, in the order in which they were added.
    package func forEachBlock(_ body: ([UInt8]) throws -> Void) throws {
        for block in kept { try body(block) }
        try sealed?.forEachBlock(body)
    }
}
