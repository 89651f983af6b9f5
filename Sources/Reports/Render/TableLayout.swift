import Pool

/// How a table stands within the width of a text: which columns stand side by side, how wide each is,
/// and which texts stand on lines of their own, where they would be squeezed otherwise.
struct TableLayout {
    /// The columns that stand side by side; none where not even keys and figures find room.
    private(set) var columns: [Int]
    /// Their widths, one for each.
    private(set) var widths: [Int] = []
    /// The columns whose texts stand below a row.
    private(set) var below: [Int] = []

    /// - Parameters:
    ///   - kinds: what each column holds.
    ///   - cells: the rows, the titles of the columns first.
    ///   - width: in columns of the terminal.
    init(_ kinds: [Column.Kind], _ cells: [[Cell]], within width: Int) {
        columns = Array(kinds.indices)
        widths = columns.map { index in cells.reduce(0) { max($0, $1[index].text.widestLine) } }
        guard widths.taken > width else { return }
        let measures = columns.map { index in
            ColumnMeasure(kinds[index], cells.map { $0[index].text }, natural: widths[index])
        }
        fold(measures, within: width)
        squeeze(measures, to: width)
    }

    /// Whether what a row is about, its first column, stands above it.
    var hasNameAbove: Bool { !columns.isEmpty && columns.first != 0 }

    /// Takes texts from their columns until the others fit: what is told last of a row first, what it
    /// is about last.
    private mutating func fold(_ measures: [ColumnMeasure], within width: Int) {
        let texts = columns.filter { measures[$0].isText }
        let order = texts.filter { $0 > 0 }.reversed() + texts.filter { $0 == 0 }
        var folded = order.makeIterator()
        func isTooWide() -> Bool { columns.map { measures[$0].least }.taken > width }
        while columns.count > 1, isTooWide(), let next = folded.next() {
            columns.removeAll { $0 == next }
            if next > 0 { below.insert(next, at: 0) }
        }
        if measures.count > 1, isTooWide() { (columns, below) = ([], []) }
    }

    /// Lets the columns give way until they fit, the widest first: prose down to what still reads
    /// well, then names, then all down to their longest word.
    private mutating func squeeze(_ measures: [ColumnMeasure], to width: Int) {
        widths = columns.map { measures[$0].natural }
        for floor in [\ColumnMeasure.prose, \.name, \.least] {
            let floors = columns.map { measures[$0][keyPath: floor] }
            while widths.taken > width {
                let widest = widths.indices.filter { widths[$0] > floors[$0] }
                    .max { widths[$0] < widths[$1] }
                guard let widest else { break }
                widths[widest] = max(
                    floors[widest], measures[columns[widest]].narrower(than: widths[widest]))
            }
        }
        if columns.count == 1 { widths[0] = min(widths[0], width) }
    }
}

/// How wide a column is, and how far it can give way.
private struct ColumnMeasure {
    let isText: Bool
    /// The width of its widest line.
    let natural: Int
    /// The least in which no word is cut, and no text broken every few characters.
    let least: Int

    /// - Parameters:
    ///   - kind: what it holds: of keys and figures only the title may be broken.
    ///   - cells: its title and its texts.
    ///   - natural: the width of its widest line.
    init(_ kind: Column.Kind, _ cells: [String], natural: Int) {
        isText = kind == .text
        self.natural = natural
        least =
            isText
            ? cells.reduce(min(natural, Self.leastText)) { max($0, $1.widestUnit) }
            : cells.dropFirst().reduce(Self.leastWidth(ofTitle: cells.first ?? "")) {
                max($0, $1.widestLine)
            }
    }

    /// What it keeps where long texts give way.
    var prose: Int { isText ? max(least, min(natural, 30)) : natural }

    /// What it keeps where names give way, too: most names of offices and people are no longer.
    var name: Int { isText ? max(least, min(natural, 20)) : least }

    /// The next width to try: of a title over figures the one that parts it into equal lines.
    func narrower(than width: Int) -> Int {
        let half = Self.half(natural)
        return !isText && width > half ? half : width - 1
    }

    /// A short title stays whole, a longer one on two lines.
    private static func leastWidth(ofTitle title: String) -> Int {
        let width = title.widestLine
        return width <= shortTitle ? width : max(title.widestUnit, half(width))
    }

    /// Half of a width, in whole Han characters.
    private static func half(_ width: Int) -> Int { (width + 3) / 4 * 2 }

    private static let leastText = 8
    private static let shortTitle = 6
}

extension [Int] {
    /// What columns of these widths take, with the gaps between them.
    fileprivate var taken: Int { reduce(0, +) + 2 * (count - 1) }
}

extension String {
    /// The width of the widest of its lines.
    fileprivate var widestLine: Int {
        split(separator: "\n").reduce(0) { max($0, String($1).displayWidth) }
    }
}
