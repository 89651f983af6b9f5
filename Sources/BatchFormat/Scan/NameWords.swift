/// A name as two words of memory, so that names are compared without a loop.
///
/// Names of up to sixteen bytes are the same when these are; of longer ones the middle is missing.
struct NameWords: Equatable, Sendable {
    private let first: UInt64
    private let last: UInt64
    private let count: Int

    init(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
        count = range.count
        guard count >= 8 else {
            var word: UInt64 = 0
            for index in range { word = word << 8 | UInt64(bytes[index]) }
            (first, last) = (word, 0)
            return
        }
        let words = unsafe bytes.bytes
        first = unsafe words.unsafeLoadUnaligned(
            fromByteOffset: range.lowerBound, as: UInt64.self)
        last = unsafe words.unsafeLoadUnaligned(
            fromByteOffset: range.upperBound - 8, as: UInt64.self)
    }

    /// Whether there is more to a name than the words.
    var isPartial: Bool { count > 16 }

    /// A number below 512 that differs for most names.
    var slot: Int {
        // Fibonacci hashing, by Donald Knuth: the multiplier is 2^64 over the golden ratio.
        Int(truncatingIfNeeded: ((first ^ last << 1) &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }

    static let slotCount = 512
}
