import Pool

/// The hash of a file's text up to its end record, taken as the blocks go by.
struct TextSeal {
    private var seal = Seal()
    /// Where in the block the bytes begin that are not hashed.
    private var start = 0
    private var isClosed = false

    mutating func update(with block: borrowing Span<UInt8>, upTo end: Int) {
        if !isClosed { seal.update(block, start..<end) }
        start = end
    }

    /// Ends the text; what comes after is not hashed.
    mutating func close(with block: borrowing Span<UInt8>, at end: Int) {
        guard !isClosed else { return }
        update(with: block, upTo: end)
        isClosed = true
    }

    /// Tells that so many bytes at the start of the block are gone.
    mutating func drop(_ count: Int) { start -= count }

    func hex() -> String { seal.hex() }
}
