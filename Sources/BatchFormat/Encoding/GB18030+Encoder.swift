/// The codes of GB 18030-2022 by their characters: the table of the decoder turned round.
struct GB18030Encoder {
    /// The two-byte codes of the characters below U+10000; nought where there is none.
    private let twoByte: [UInt16]
    /// The characters below U+10000 with four bytes, in stretches whose numbers go up by one.
    private let stretches: [Stretch]

    private struct Stretch {
        var characters: Range<Int>
        var number: Int
    }

    static let shared = GB18030Encoder(.shared)

    private init(_ decoder: GB18030) {
        var twoByte = [UInt16](repeating: 0, count: 0x10000)
        for (index, character) in decoder.twoByte.enumerated() where character != 0 {
            let (row, column) = index.quotientAndRemainder(dividingBy: 190)
            let trail = column + (column < 0x3F ? 0x40 : 0x41)
            let code = UInt16((row + 0x81) << 8 | trail)
            if twoByte[Int(character)] == 0 { twoByte[Int(character)] = code }
        }
        self.twoByte = twoByte
        let ends = decoder.jumps.dropFirst().map { Int($0.number) } + [GB18030.fourByteCount]
        stretches = zip(decoder.jumps, ends).map { jump, end in
            let first = Int(jump.character)
            return Stretch(
                characters: first..<first + end - Int(jump.number), number: Int(jump.number))
        }.sorted { $0.characters.lowerBound < $1.characters.lowerBound }
    }

    /// Appends the code of the character; `false` when it has none.
    func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
        let value = Int(scalar.value)
        if value < 0x80 {
            bytes.append(UInt8(value))
            return true
        }
        guard value < 0x10000 else {
            append(number: GB18030.firstBeyond + value - 0x10000, to: &bytes)
            return true
        }
        let code = twoByte[value]
        guard code == 0 else {
            bytes += [UInt8(code >> 8), UInt8(code & 0xFF)]
            return true
        }
        guard let number = fourByteNumber(of: value) else { return false }
        append(number: number, to: &bytes)
        return true
    }

    private func fourByteNumber(of character: Int) -> Int? {
        var (low, high) = (0, stretches.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if stretches[middle].characters.lowerBound <= character {
                low = middle
            } else {
                high = middle
            }
        }
        let stretch = stretches[low]
        guard stretch.characters.contains(character) else { return nil }
        return stretch.number + character - stretch.characters.lowerBound
    }

    private func append(number: Int, to bytes: inout [UInt8]) {
        bytes += [
            UInt8(0x81 + number / 12_600), UInt8(0x30 + number / 1260 % 10),
            UInt8(0x81 + number / 10 % 126), UInt8(0x30 + number % 10),
        ]
    }
}
