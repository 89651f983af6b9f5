/// The text of a cell: its runs joined, without the phonetic guides beside them.
struct TextRuns {
    /// The text in UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Whether there was more than a cell can have.
    private(set) var isTooLong = false
    private var isText = false
    private var isPhonetic = false

    /// The most bytes that a text of a cell is written with: each character as an escape.
    private static let limit = 7 * SheetCell.characterLimit

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        isTooLong = false
    }

    mutating func start(_ element: XMLText) {
        switch element {
        case "t": isText = true
        case "rPh": isPhonetic = true
        default: break
        }
    }

    mutating func end(_ element: XMLText) {
        switch element {
        case "t": isText = false
        case "rPh": isPhonetic = false
        default: break
        }
    }

    mutating func add(_ piece: Span<UInt8>) {
        if isText, !isPhonetic { append(piece) }
    }

    /// Takes a piece, whatever element it stands in.
    mutating func append(_ piece: Span<UInt8>) {
        guard bytes.count + piece.count <= Self.limit else {
            isTooLong = true
            return
        }
        unsafe piece.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Puts the characters in place that `_x000D_` and its like stand for.
    mutating func decodeEscapes() {
        let mark = UInt8(ascii: "_")
        guard let first = bytes.firstIndex(of: mark), bytes[first...].contains(UInt8(ascii: "x"))
        else { return }
        bytes = Array(String(decoding: bytes, as: UTF8.self).withoutEscapes.utf8)
    }

    /// The cell of the text.
    var cell: SheetCell {
        isTooLong ? SheetCell("", fault: .tooLong) : SheetCell(written: bytes[...])
    }
}
