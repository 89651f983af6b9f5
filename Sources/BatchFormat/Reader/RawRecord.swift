import Pool

/// A record as it lies in a block of bytes: names and values are ranges, nothing is copied.
struct RawRecord {
    /// One field; its value is one range a line.
    struct Field {
        var name: Range<Int>
        /// The indices of its lines in `pieces`.
        var pieces: Range<Int>
        var line: Line
    }

    var fields: [Field] = []
    var pieces: [Range<Int>] = []
    /// The first line's number and all bytes of the record.
    var firstLine = 0
    var bytes = 0..<0
    /// Whether a line of it could not be read.
    var isBroken = false

    mutating func removeAll() {
        fields.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        isBroken = false
    }

    var isEmpty: Bool { fields.isEmpty && !isBroken }

    mutating func begin(at line: Line) {
        guard isEmpty else { return }
        firstLine = line.number
        bytes = line.range
    }

    mutating func add(name: Range<Int>, value: Range<Int>, line: Line) {
        pieces.append(value)
        fields.append(
            Field(name: name, pieces: pieces.count - 1..<pieces.count, line: line))
        bytes = bytes.lowerBound..<line.range.upperBound
    }

    /// Adds a line to the last field; `false` when there is none.
    mutating func addContinuation(_ value: Range<Int>, line: Line) -> Bool {
        guard let last = fields.indices.last else { return false }
        pieces.append(value)
        fields[last].pieces = fields[last].pieces.lowerBound..<pieces.count
        bytes = bytes.lowerBound..<line.range.upperBound
        return true
    }

    /// The value's text; lines are joined with line feeds, blank ones at the ends are dropped.
    func value(of field: Field, in block: borrowing Span<UInt8>) -> String {
        guard field.pieces.count > 1 else {
            return block.text(block.trimmed(pieces[field.pieces.lowerBound]))
        }
        var lines = field.pieces.map { block.text(pieces[$0]) }
        while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return lines.joined(separator: "\n").trimmed
    }
}
