extension Span<UInt8> {
    /// The first place of a byte from `start` on; eight bytes are looked at together.
    package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let words = unsafe bytes
        var index = start
        while index + 8 <= count {
            let word = unsafe words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            // A byte of the difference is nought where the byte sought stands.
            let difference = UInt64(littleEndian: word) ^ (ones &* UInt64(byte))
            let found = (difference &- ones) & ~difference & highs
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }
}
