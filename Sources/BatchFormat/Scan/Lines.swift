/// One line of a block of bytes.
struct Line {
    /// Counted from one over the whole file.
    var number: Int
    /// The bytes in the block, without the end of the line.
    var range: Range<Int>
    var endsWithCarriageReturn = false
}

/// Goes through the lines of a block; `\n` and `\r\n` both end a line.
struct LineCursor {
    private var number: Int
    private var start = 0

    init(from number: Int) { self.number = number }

    mutating func next(in bytes: borrowing Span<UInt8>) -> Line? {
        guard start < bytes.count else { return nil }
        let newline = bytes.firstIndex(of: UInt8(ascii: "\n"), in: start..<bytes.count)
        let end = newline ?? bytes.count
        let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
        defer {
            number += 1
            start = end + 1
        }
        return Line(
            number: number, range: start..<(hasReturn ? end - 1 : end),
            endsWithCarriageReturn: hasReturn)
    }
}
