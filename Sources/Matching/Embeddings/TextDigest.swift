import Pool

/// What a text is known by where the text itself is not kept: the first half of its SHA-256.
package struct TextDigest: BitwiseCopyable, Comparable, Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    init(_ text: String) {
        var seal = Seal()
        seal.update(text)
        let bytes = seal.digest()
        high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}
