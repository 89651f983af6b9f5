extension Span<UInt8> {
    /// The first place of a byte from `start` on; eight bytes are looked at together.
    package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        var index = start
        while index + 8 <= count {
            if let offset = offset(of: byte, inWordAt: index) { return index + offset }
            index += 8
        }
        guard start + 8 > count else {
            // The last word overlaps the one before, in which the byte is not.
            return index == count
                ? nil : offset(of: byte, inWordAt: count - 8).map { $0 + count - 8 }
        }
        while index < count {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }

    private func offset(of byte: UInt8, inWordAt index: Int) -> Int? {
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        // A byte of the difference is nought where the byte sought stands.
        let difference = UInt64(littleEndian: word) ^ (ones &* UInt64(byte))
        let found = (difference &- ones) & ~difference & highs
        return found == 0 ? nil : found.trailingZeroBitCount / 8
    }
}
