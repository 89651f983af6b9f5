/// A record as it lies in a block of bytes: names and values are ranges, nothing is copied.
struct RawRecord {
    /// One field; its value is one piece a line.
    struct Field {
        var name: Range<Int>
        /// The indices of its lines in `pieces`.
        var pieces: Range<Int>
    }

    /// The part of a value that stands on one line.
    struct Piece {
        var line: Line
        var range: Range<Int>
        /// Whether a backslash at the end of the line before joins this one to it.
        var isJoined = false
    }

    private(set) var fields: [Field] = []
    private(set) var pieces: [Piece] = []
    /// The first line's number and all bytes of the record.
    private(set) var firstLine = 0
    private(set) var bytes = 0..<0
    private(set) var isEmpty = true
    /// Whether a line of it could not be read.
    private(set) var isBroken = false
    /// The line whose last character is a backslash that the next line may explain.
    var open: Line?

    mutating func removeAll() {
        fields.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        (isEmpty, isBroken, open) = (true, false, nil)
    }

    /// Makes the line one of the record's, the first one if there was none.
    mutating func include(_ line: Line) {
        if isEmpty {
            (isEmpty, firstLine, bytes) = (false, line.number, line.range)
        } else {
            bytes = bytes.lowerBound..<line.range.upperBound
        }
    }

    mutating func breakOff() { isBroken = true }

    mutating func add(name: Range<Int>, value: Range<Int>, line: Line) {
        pieces.append(Piece(line: line, range: value))
        fields.append(Field(name: name, pieces: pieces.count - 1..<pieces.count))
    }

    /// Adds a line to the last field; `false` when there is none.
    mutating func addContinuation(
        _ value: Range<Int>, line: Line, isJoined: Bool = false
    ) -> Bool {
        guard let last = fields.indices.last else { return false }
        pieces.append(Piece(line: line, range: value, isJoined: isJoined))
        fields[last].pieces = fields[last].pieces.lowerBound..<pieces.count
        return true
    }

    /// The first piece of a field's value.
    func piece(of field: Field) -> Piece { pieces[field.pieces.lowerBound] }

    func line(of field: Field) -> Line { piece(of: field).line }

    /// The field that begins on a line.
    func field(onLine number: Int) -> Field? {
        fields.first { line(of: $0).number == number }
    }

    /// Moves all ranges, when so many bytes before the record are dropped.
    mutating func shift(by distance: Int) {
        guard distance > 0, !isEmpty else { return }
        bytes = bytes.shifted(by: distance)
        for index in fields.indices {
            fields[index].name = fields[index].name.shifted(by: distance)
        }
        for index in pieces.indices {
            pieces[index].line = pieces[index].line.shifted(by: distance)
            pieces[index].range = pieces[index].range.shifted(by: distance)
        }
        open = open?.shifted(by: distance)
    }
}
