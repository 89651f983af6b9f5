/// The texts that the cells of a workbook share, each once, end to end.
struct StringTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each ends; a part is never larger than such a number.
    private var ends: [UInt32] = []
    /// Those with more characters than a cell can have, which are not kept.
    private var tooLong: Set<Int> = []

    /// Takes the next text in UTF-8; `nil` for one that is too long.
    mutating func append(_ text: [UInt8]?) {
        if let text { bytes += text } else { tooLong.insert(ends.count) }
        ends.append(UInt32(bytes.count))
    }

    /// The cell that shows a text; `nil` when there is none of this number.
    subscript(index: Int) -> SheetCell? {
        guard ends.indices.contains(index) else { return nil }
        if tooLong.contains(index) { return SheetCell("", fault: .tooLong) }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return SheetCell(written: bytes[start..<Int(ends[index])])
    }
}

/// Gathers the texts from `sharedStrings.xml`.
final class SharedStrings: XMLHandler {
    private(set) var table = StringTable()
    private var runs = TextRuns()

    func start(_ element: XMLText, _ attributes: XMLAttributes) {
        if "si" ~= element { runs.clear() } else { runs.start(element) }
    }

    func end(_ element: XMLText) {
        runs.end(element)
        guard "si" ~= element else { return }
        runs.decodeEscapes()
        table.append(runs.isTooLong ? nil : runs.bytes)
    }

    func text(_ text: Span<UInt8>) { runs.add(text) }
}
