/// One line of a block of bytes.
struct Line {
    /// Counted from one over the whole file.
    var number: Int
    /// The bytes in the block, without the end of the line.
    var range: Range<Int>
    /// Whether no character of it needs a closer look.
    var isPlain: Bool
    /// Whether a carriage return stands before the line feed.
    var hasReturn = false

    func shifted(by distance: Int) -> Line {
        var line = self
        line.range = range.shifted(by: distance)
        return line
    }
}

extension Range<Int> {
    /// The same stretch after so many bytes before it are gone.
    func shifted(by distance: Int) -> Self {
        lowerBound - distance..<upperBound - distance
    }
}

extension Span<UInt8> {
    /// The line that begins at `start`; `nil` when its end is not there yet.
    ///
    /// One pass finds the end and tells plain text from other. Plain are printable ASCII and the
    /// three-byte characters of Chinese text that are visible, in NFC whatever stands beside
    /// them, and no sign of a wrong encoding. The continuation bytes are checked, so that plain
    /// text is sound UTF-8. Most lines of a batch are plain.
    func line(from start: Int, number: Int) -> Line? {
        var index = start
        var isPlain = true
        while index < count {
            let byte = unsafe self[unchecked: index]
            if byte >= 0x20, byte < 0x7F {
                index += 1
            } else if isPlain, isPlainHan(at: index) {
                index += 3
            } else if byte == UInt8(ascii: "\n") {
                return Line(number: number, range: start..<index, isPlain: isPlain)
            } else if endsLine(at: index) {
                return Line(
                    number: number, range: start..<index, isPlain: isPlain, hasReturn: true)
            } else {
                let width = isPlain ? plainWidth(at: index) : 1
                isPlain = isPlain && width > 0
                index += Swift.max(1, width)
            }
        }
        return nil
    }

    /// Whether all of it is plain, as that is told of lines.
    var isPlain: Bool {
        var index = 0
        while index < count {
            let byte = unsafe self[unchecked: index]
            let width =
                byte >= 0x20 && byte < 0x7F ? 1 : isPlainHan(at: index) ? 3 : plainWidth(at: index)
            guard width > 0 else { return false }
            index += width
        }
        return true
    }

    /// Whether `\r\n` stands at `index`.
    private func endsLine(at index: Int) -> Bool {
        self[index] == UInt8(ascii: "\r") && index + 1 < count
            && self[index + 1] == UInt8(ascii: "\n")
    }

    /// Whether a plain character of the blocks from U+4000 to U+9FFF stands at `index`.
    private func isPlainHan(at index: Int) -> Bool {
        guard index + 2 < count else { return false }
        let first = unsafe self[unchecked: index]
        let second = unsafe self[unchecked: index + 1]
        let third = unsafe self[unchecked: index + 2]
        guard 0xE4...0xE9 ~= first, second & 0xC0 == 0x80, third & 0xC0 == 0x80 else {
            return false
        }
        switch first {
        // 密, which marks of secrecy hold.
        case 0xE5: return second != 0xAF || third != 0x86
        // 烫, with which some debuggers fill memory.
        case 0xE7: return second != 0x83 || third != 0xAB
        // U+9280 to U+947F and 锟 are rare in text, and frequent in what was garbled.
        case 0xE9: return !(0x8A...0x91 ~= second) && (second != 0x94 || third != 0x9F)
        default: return true
        }
    }

    /// The bytes of any other plain character of three bytes at `index`; nought if there is none.
    private func plainWidth(at index: Int) -> Int {
        guard index + 2 < count else { return 0 }
        let (first, second, third) = (self[index], self[index + 1], self[index + 2])
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return 0 }
        let isPlain =
            switch first {
            // U+3001 to U+301F: U+3000 is a blank, what follows can combine.
            case 0xE3: second == 0x80 && third > 0x80 && third < 0xA0
            // Full-width signs, digits and letters, U+FF01 to U+FF5E.
            case 0xEF: second == 0xBC && third > 0x80 || second == 0xBD && third < 0x9F
            // Dashes, quotation marks and the ellipsis, U+2013 to U+2026.
            case 0xE2: second == 0x80 && 0x93...0xA6 ~= third
            default: false
            }
        return isPlain ? 3 : 0
    }
}
