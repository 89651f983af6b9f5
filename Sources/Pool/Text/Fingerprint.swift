/// A number that stands for some bytes: the same for the same, hardly ever for others.
package struct Fingerprint {
    package private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

    package init() {}

    /// Goes on with eight bytes at a time; the count of what was added is part of it.
    package mutating func add(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
        let words = unsafe bytes.bytes.extracting(range)
        var offset = 0
        while offset + 8 <= range.count {
            mix(unsafe words.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var rest = UInt64(range.count) << 56
        while offset < range.count {
            rest =
                rest << 8 | UInt64(unsafe words.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
            offset += 1
        }
        mix(rest)
    }

    /// Goes on with a text.
    package mutating func add(_ text: String) { add(text.utf8.span, 0..<text.utf8.count) }

    /// Goes on with a number.
    package mutating func add(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }

    private mutating func mix(_ word: UInt64) {
        // The multiplier of MurmurHash2, 64 bits, by Austin Appleby.
        value = (value ^ word) &* 0xC6A4_A793_5BD1_E995
        value ^= value >> 47
    }
}
