extension Span<UInt8> {
    /// The first place of a byte from `start` on; eight bytes are looked at together.
    package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        firstIndex(of: byte, or: byte, from: start)
    }

    /// The first place of either byte from `start` on.
    func firstIndex(of byte: UInt8, or other: UInt8, from start: Int) -> Int? {
        var index = start
        while index + 8 <= count {
            let found = matches(of: byte, or: other, inWordAt: index)
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        guard count >= 8 else { return shortIndex(of: byte, or: other, from: index) }
        // The last word, without the bytes that were looked at.
        let seen = UInt64(index - (count - 8)) * 8
        let found = (matches(of: byte, or: other, inWordAt: count - 8) >> seen) << seen
        return found == 0 ? nil : count - 8 + found.trailingZeroBitCount / 8
    }

    private func shortIndex(of byte: UInt8, or other: UInt8, from start: Int) -> Int? {
        var index = start
        while index < count {
            if self[index] == byte || self[index] == other { return index }
            index += 1
        }
        return nil
    }

    private func matches(of byte: UInt8, or other: UInt8, inWordAt index: Int) -> UInt64 {
        let word = UInt64(
            littleEndian: unsafe bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: index, as: UInt64.self))
        return word.bytes(equalTo: byte) | word.bytes(equalTo: other)
    }
}

extension UInt64 {
    /// The highest bit of each byte that is the one given.
    fileprivate func bytes(equalTo byte: UInt8) -> UInt64 {
        let sevens: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        // A byte of the difference is nought where the byte sought stands; only then does the
        // sum of its lower bits and 7F leave the highest bit clear, and is that bit clear too.
        let difference = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return ~((difference & sevens) &+ sevens | difference | sevens)
    }
}
