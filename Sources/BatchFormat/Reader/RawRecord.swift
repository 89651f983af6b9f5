/// A record as it lies in a block of bytes: names and values are ranges, nothing is copied.
struct RawRecord {
    /// One field; its value is one piece a line.
    struct Field {
        var name: Range<Int>
        var first: Piece
        /// The indices of the further lines in `continuations`.
        var more: Range<Int>

        var line: Line { first.line }
    }

    /// The part of a value that stands on one line.
    struct Piece {
        var line: Line
        var range: Range<Int>
        /// Whether a backslash at the end of the line before joins this one to it.
        var isJoined = false

        func shifted(by distance: Int) -> Piece {
            Piece(
                line: line.shifted(by: distance), range: range.shifted(by: distance),
                isJoined: isJoined)
        }
    }

    private(set) var fields: [Field] = []
    private var continuations: [Piece] = []
    /// The first line's number and all bytes of the record.
    private(set) var firstLine = 0
    private(set) var bytes = 0..<0
    private(set) var isEmpty = true
    /// Whether a line of it could not be read.
    private(set) var isBroken = false
    /// Whether the last line could not be read: what goes on from it belongs to no field.
    private var isAfterBroken = false
    /// The line whose last character is a backslash that the next line may explain.
    var open: Line?

    mutating func removeAll() {
        fields.removeAll(keepingCapacity: true)
        if !continuations.isEmpty { continuations.removeAll(keepingCapacity: true) }
        (isEmpty, isBroken, isAfterBroken, open) = (true, false, false, nil)
    }

    /// Makes the line one of the record's, the first one if there was none.
    mutating func include(_ line: Line) {
        if isEmpty {
            (isEmpty, firstLine, bytes) = (false, line.number, line.range)
        } else {
            bytes = bytes.lowerBound..<line.range.upperBound
        }
    }

    mutating func breakOff() { (isBroken, isAfterBroken) = (true, true) }

    mutating func add(name: Range<Int>, value: Range<Int>, line: Line) {
        let end = continuations.count
        isAfterBroken = false
        fields.append(
            Field(name: name, first: Piece(line: line, range: value), more: end..<end))
    }

    /// Adds a line to the last field; `false` when there is none.
    mutating func addContinuation(
        _ value: Range<Int>, line: Line, isJoined: Bool = false
    ) -> Bool {
        guard let last = fields.indices.last else { return false }
        guard !isAfterBroken else { return true }
        continuations.append(Piece(line: line, range: value, isJoined: isJoined))
        fields[last].more = fields[last].more.lowerBound..<continuations.count
        return true
    }

    /// All pieces of a field's value.
    func pieces(of field: Field) -> [Piece] { [field.first] + continuations[field.more] }

    /// The field that begins on a line.
    func field(onLine number: Int) -> Field? {
        field(before: number + 1).flatMap { $0.line.number == number ? $0 : nil }
    }

    /// The last field that begins before a line; they stand in the order of their lines.
    func field(before number: Int) -> Field? {
        var (start, end) = (0, fields.count)
        while start < end {
            let middle = (start + end) / 2
            if fields[middle].line.number < number { start = middle + 1 } else { end = middle }
        }
        return start > 0 ? fields[start - 1] : nil
    }

    /// Moves all ranges, when so many bytes before the record are dropped.
    mutating func shift(by distance: Int) {
        guard distance > 0, !isEmpty else { return }
        bytes = bytes.shifted(by: distance)
        for index in fields.indices {
            fields[index].name = fields[index].name.shifted(by: distance)
            fields[index].first = fields[index].first.shifted(by: distance)
        }
        for index in continuations.indices {
            continuations[index] = continuations[index].shifted(by: distance)
        }
        open = open?.shifted(by: distance)
    }
}
