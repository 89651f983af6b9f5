import Pool

/// Cuts the bytes of a file into lines, whatever blocks they come in.
///
/// Of a line beyond the limit the bytes are let go before its end is there.
struct LineCutter {
    /// The most bytes of a line.
    static let limit = 65_536

    /// What stands next in the file.
    enum Cut {
        /// A whole line within the limit.
        case line(Line)
        /// The beginning of a line beyond it, as far as it is there.
        case longLine(Line)
        /// The end of such a line, as a place in the block.
        case longLineEnd(Int)
    }

    /// Where in the block the first line begins that is not read.
    private(set) var unread = 0
    /// The first byte not looked at for the end of that line.
    private var searched = 0
    /// The number of that line.
    private(set) var nextNumber = 1
    private var isInLongLine = false

    /// Cuts off what stands next; `nil` when the block has no whole line any more.
    mutating func next(in block: borrowing Span<UInt8>) -> Cut? {
        guard let line = wholeLine(in: block) else { return longBeginning(in: block) }
        if line.range.count > Self.limit, !isInLongLine {
            isInLongLine = true
            return .longLine(line)
        }
        nextNumber += 1
        unread = line.range.upperBound + (line.hasReturn ? 2 : 1)
        searched = unread
        guard isInLongLine else { return .line(line) }
        isInLongLine = false
        return .longLineEnd(line.range.upperBound)
    }

    private mutating func wholeLine(in block: borrowing Span<UInt8>) -> Line? {
        guard unread < block.count else { return nil }
        if searched > unread {
            searched = block.firstIndex(of: UInt8(ascii: "\n"), from: searched) ?? block.count
            guard searched < block.count else { return nil }
        }
        guard let line = block.line(from: unread, number: nextNumber) else {
            searched = block.count
            return nil
        }
        return line
    }

    /// Lets the bytes go of a line that is longer than the limit, before its end is there.
    private mutating func longBeginning(in block: borrowing Span<UInt8>) -> Cut? {
        // The last byte may be the carriage return before the end.
        let last = block.count - 1
        guard last > unread + (isInLongLine ? 0 : Self.limit) else { return nil }
        let line = Line(number: nextNumber, range: unread..<last, isPlain: false)
        unread = last
        guard !isInLongLine else { return nil }
        isInLongLine = true
        return .longLine(line)
    }

    /// Tells that so many bytes at the start of the block are gone.
    mutating func drop(_ count: Int) {
        unread -= count
        searched = max(searched - count, unread)
    }
}
