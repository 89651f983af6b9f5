/// Which character parts the values of a text, and where its rows begin.
struct Delimiter {
    let bytes: [UInt8]
    /// Where the first row begins: after the line that names the delimiter.
    let start: Int
    /// Whether only blanks part the values, for which the delimiter is to stand.
    let standsForBlanks: Bool

    /// What programs and people part values by, the commonest first.
    private static let candidates: [[UInt8]] = [",", "\t", ";", "|", "，", "^"].map {
        Array($0.utf8)
    }
    /// How many rows are looked at.
    private static let rows = 50

    /// Takes the delimiter that the first line names, `sep=;`, else that under which a row has the
    /// most titles; else that which parts the most rows into the same number of values.
    ///
    /// `titles` counts the cells of a row that are known titles.
    init(of text: [UInt8], titles: (SheetRow) -> Int) {
        if let named = Self.named(in: text) {
            self = named
            return
        }
        let scores = Self.candidates.map { Score(text, $0, titles) }
        var best = 0
        for index in scores.indices where scores[best] < scores[index] { best = index }
        start = 0
        standsForBlanks = !scores[best].hasTitles && Self.blanksPartTitles(in: text, titles)
        bytes = standsForBlanks ? Self.tabulator : Self.candidates[best]
    }

    private static let tabulator = [UInt8(ascii: "\t")]

    private static func blanksPartTitles(in text: [UInt8], _ titles: (SheetRow) -> Int) -> Bool {
        let head = text.split(separator: UInt8(ascii: "\n"), maxSplits: rows).prefix(rows)
        let parted = ColumnsOfBlanks.parted(Array(head.joined(separator: [UInt8(ascii: "\n")])))
        return Score(parted, tabulator, titles).hasTitles
    }

    private init(_ bytes: [UInt8], start: Int) {
        self.bytes = bytes
        self.start = start
        standsForBlanks = false
    }

    /// The delimiter of a first line `sep=;`, which spreadsheets obey and do not show.
    private static func named(in text: [UInt8]) -> Delimiter? {
        let line = text.prefix(16).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let words = String(decoding: line, as: UTF8.self)
            .trimmingPrefix("\"").lowercased()
        guard words.hasPrefix("sep="), let character = words.dropFirst(4).first,
            words.dropFirst(5).allSatisfy({ $0 == "\"" || $0 == character })
        else { return nil }
        let end = text[line.endIndex...].prefix(2)
        let length = end.starts(with: Array("\r\n".utf8)) ? 2 : min(1, end.count)
        return Delimiter(Array(String(character).utf8), start: line.endIndex + length)
    }

    /// How well a delimiter fits the first rows.
    private struct Score {
        private let titles: Int
        /// How many rows are equally wide, and how wide.
        private let alike: Int
        private let width: Int

        /// Fewer titles than make a header say nothing.
        private static let leastTitles = 2

        init(_ text: [UInt8], _ delimiter: [UInt8], _ titles: (SheetRow) -> Int) {
            var scanner = DelimitedScanner(text, delimiter: delimiter)
            var rows: [SheetRow] = []
            while rows.count < Delimiter.rows, let row = scanner.next() { rows.append(row) }
            let most = rows.prefix(Header.searchedRows).map(titles).max() ?? 0
            self.titles = most < Self.leastTitles ? 0 : most
            let widths = rows.map(\.cells.count).filter { $0 > 1 }
            let counts = Dictionary(grouping: widths) { $0 }.mapValues(\.count)
            let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
            alike = best?.value ?? 0
            width = best?.key ?? 0
        }

        var hasTitles: Bool { titles > 0 }

        static func < (left: Self, right: Self) -> Bool {
            (left.titles, left.alike, left.width) < (right.titles, right.alike, right.width)
        }
    }
}
