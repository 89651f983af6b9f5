import CGB18030

/// The characters of GB 18030-2022, with the one byte more that code page 936 has.
///
/// The table was taken from two independent decoders, which agree but for characters that the
/// editions of the standard moved out of the private area; those stand here as in the latest.
struct GB18030 {
    let twoByte: [UInt16]
    /// The numbers at which the four-byte codes below U+10000 jump, and the characters there.
    let jumps: [(number: UInt16, character: UInt16)]

    /// Leads 0x81 to 0xFE, trails 0x40 to 0xFE without 0x7F.
    private static let twoByteCount = 126 * 190

    /// How many four-byte codes stand for characters below U+10000, and the number of the one that
    /// stands for U+10000: 0x90308130.
    static let fourByteCount = 39_420
    static let firstBeyond = 189_000

    static let shared = GB18030()

    private init() {
        let bytes = unsafe UnsafeRawBufferPointer(
            start: gb18030_table_address(), count: gb18030_table_count)
        let words = (0..<bytes.count / 2).map { index in
            unsafe UInt16(
                littleEndian: bytes.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self))
        }
        twoByte = Array(words[..<Self.twoByteCount])
        let rest = Array(words[Self.twoByteCount...])
        jumps = stride(from: 0, to: rest.count, by: 2).map { (rest[$0], rest[$0 + 1]) }
    }

    /// What the bytes from `index` on stand for, and how many they are; `nil` when nothing.
    func scalar(
        _ bytes: borrowing Span<UInt8>, at index: Int
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        let first = bytes[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        if first == 0x80 { return ("€", 1) }
        guard first != 0xFF, index + 1 < bytes.count else { return nil }
        let second = bytes[index + 1]
        guard 0x30...0x39 ~= second else {
            return pair(first, second).map { ($0, 2) }
        }
        guard index + 3 < bytes.count, 0x81...0xFE ~= bytes[index + 2],
            0x30...0x39 ~= bytes[index + 3]
        else { return nil }
        let number =
            ((Int(first - 0x81) * 10 + Int(second - 0x30)) * 126 + Int(bytes[index + 2] - 0x81))
            * 10 + Int(bytes[index + 3] - 0x30)
        return fourByte(number).map { ($0, 4) }
    }

    private func pair(_ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar? {
        guard 0x40...0xFE ~= trail, trail != 0x7F else { return nil }
        let row = Int(lead - 0x81) * 190
        let word = twoByte[row + Int(trail) - (trail > 0x7F ? 0x41 : 0x40)]
        return word == 0 ? beyond(lead, trail) : Unicode.Scalar(word)
    }

    /// The six two-byte codes whose characters lie beyond U+FFFF.
    private func beyond(_ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar? {
        switch (lead, trail) {
        case (0xFE, 0x51): "\u{20087}"
        case (0xFE, 0x52): "\u{20089}"
        case (0xFE, 0x53): "\u{200CC}"
        case (0xFE, 0x6C): "\u{215D7}"
        case (0xFE, 0x76): "\u{2298F}"
        case (0xFE, 0x91): "\u{241FE}"
        default: nil
        }
    }

    private func fourByte(_ number: Int) -> Unicode.Scalar? {
        if number >= Self.firstBeyond {
            return Unicode.Scalar(UInt32(number - Self.firstBeyond + 0x10000))
        }
        guard number < Self.fourByteCount else { return nil }
        var (low, high) = (0, jumps.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(jumps[middle].number) <= number { low = middle } else { high = middle }
        }
        let jump = jumps[low]
        return Unicode.Scalar(UInt32(jump.character) + UInt32(number - Int(jump.number)))
    }
}
