import Pool

extension Table {
    /// The table alone as text, as lists are printed on a terminal: where its columns do not fit
    /// beside each other, each row is a list of its values.
    package func text(_ style: TextStyle = TextStyle()) -> String {
        lines(style, asListsWhereNarrow: true).map { $0 + "\n" }.joined()
    }

    func lines(_ style: TextStyle, asListsWhereNarrow isList: Bool = false) -> [String] {
        let caption = title.map { [style.paint($0.terminalEscaped, .strong)] } ?? []
        let foot = notes.flatMap { $0.terminalEscaped.wrapped(toWidth: style.width) }
        guard !rows.isEmpty else { return caption + [empty].filter { !$0.isEmpty } + foot }
        let header = columns.map { Cell($0.title, .strong) }
        let cells = ([header] + rows).map { $0.map(\.terminalEscaped) }
        let layout = layout(of: cells, style)
        let fits = !isList || layout.width <= style.width
        return caption + (fits ? grid(cells, layout, style) : lists(cells, style)) + foot
    }

    /// Which columns stand beside each other, and how wide each is.
    private struct Layout {
        let kept: [Int]
        /// The column whose texts stand on lines of their own.
        let folded: Int?
        let widths: [Int]

        var width: Int { widths.reduce(2 * (widths.count - 1), +) }
    }

    /// Where not even the words of all columns fit, a text stands on a line of its own, so that the name
    /// of a file or of an industry stays whole.
    private func layout(of cells: [[Cell]], _ style: TextStyle) -> Layout {
        let folded = leastWidth(of: cells) > style.width ? foldable : nil
        let kept = columns.indices.filter { $0 != folded }
        let rows = cells.map { row in kept.map { row[$0] } }
        let widths = beside(kept).columnWidths(of: rows, within: style.width)
        return Layout(kept: kept, folded: folded, widths: widths)
    }

    /// The table of some of the columns, without rows.
    private func beside(_ kept: [Int]) -> Table {
        Table(columns: kept.map { columns[$0] }, empty: "")
    }

    /// Each row as a list of its values, with the titles of the columns before them.
    private func lists(_ cells: [[Cell]], _ style: TextStyle) -> [String] {
        let column = min(style.width / 3, cells[0].map(\.text.displayWidth).max() ?? 0)
        let hang = String(repeating: " ", count: column + 2)
        let lists = cells.dropFirst().map { row in
            zip(cells[0], row).filter { !$1.text.isEmpty }.flatMap { head, cell in
                let label = head.text.cut(toWidth: column).padded(toWidth: column) + "  "
                return cell.text.wrapped(toWidth: style.width - column - 2).enumerated().map {
                    ($0 == 0 ? label : hang) + style.paint($1, cell.emphasis)
                }
            }
        }
        return Array(lists.joined(separator: [""]))
    }

    /// The rows under their columns.
    private func grid(_ cells: [[Cell]], _ layout: Layout, _ style: TextStyle) -> [String] {
        let (folded, widths, shown) = (layout.folded, layout.widths, beside(layout.kept))
        let body = cells.enumerated().map { number, row in
            let lines = shown.lines(layout.kept.map { row[$0] }, widths, style)
            guard let folded, number > 0, !cells[number][folded].text.isEmpty else { return lines }
            let text = cells[number][folded]
            guard folded > 0 else {
                let name = text.text.wrapped(toWidth: style.width)
                return name.map { style.paint($0, text.emphasis) } + lines
            }
            return lines
                + text.text.wrapped(toWidth: style.width - 4).map {
                    "    " + style.paint($0, .muted)
                }
        }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
            .trimmedAtEnd
        return body[0] + [style.paint(rule, .muted)] + body[1...].joined()
    }

    /// The column of texts that may stand on lines of their own: what is told last of a row, below it,
    /// else what the row is about, above its figures.
    private var foldable: Int? {
        guard columns.count > 3 else { return nil }
        return [columns.count - 1, 0].first { columns[$0].kind == .text }
    }

    /// The columns that the table takes when texts are as narrow as their words allow.
    private func leastWidth(of cells: [[Cell]]) -> Int {
        columns.indices.reduce(2 * (columns.count - 1)) { total, index in
            let isText = columns[index].kind == .text
            return total
                + cells.reduce(0) { widest, row in
                    let text = row[index].text
                    return max(widest, isText ? text.widestUnit : text.displayWidth)
                }
        }
    }

    /// One row: as many lines as its longest cell needs.
    private func lines(_ row: [Cell], _ widths: [Int], _ style: TextStyle) -> [String] {
        let wrapped = zip(row, widths).map { $0.text.wrapped(toWidth: $1) }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { line in
            let pieces = columns.indices.map { index in
                let lines = wrapped[index]
                let text = line < lines.count ? lines[line] : ""
                let painted = style.paint(text, row[index].emphasis)
                let space = max(0, widths[index] - text.displayWidth)
                return columns[index].alignment.padded(painted, by: space)
            }
            return pieces.joined(separator: "  ").trimmedAtEnd
        }
    }

    /// The natural widths when they fit; else texts give way, the widest first.
    ///
    /// Long texts give way down to the width of a name, so that names stay on one line; then all
    /// do down to their longest word, and at last words are cut.
    private func columnWidths(of cells: [[Cell]], within total: Int) -> [Int] {
        var widths = columns.indices.map { index in
            cells.reduce(0) { widest, row in
                row[index].text.split(separator: "\n")
                    .reduce(widest) { max($0, String($1).displayWidth) }
            }
        }
        let space = total - 2 * (columns.count - 1)
        guard widths.reduce(0, +) > space else { return widths }
        let elastic = columns.indices.filter { columns[$0].kind == .text }
        let words = columns.indices.map { index in
            cells.reduce(0) { max($0, $1[index].text.widestUnit) }
        }
        let natural = widths
        let floors = [
            natural.map { min($0, Self.proseWidth) },
            words.map { max($0, Self.nameWidth) }, words.map { max($0, 6) },
            natural.map { _ in 6 },
        ]
        for floor in floors {
            while widths.reduce(0, +) > space {
                let widest = elastic.filter { widths[$0] > floor[$0] }
                    .max { widths[$0] < widths[$1] }
                guard let widest else { break }
                widths[widest] -= 1
            }
        }
        return widths
    }

    /// The columns that most names of offices and people take.
    private static let nameWidth = 20
    /// The columns beyond which a text is taken for prose, which may be broken.
    private static let proseWidth = 30
}

extension Cell {
    fileprivate var terminalEscaped: Cell {
        Cell(text.terminalEscaped, emphasis, bar: bar)
    }
}

extension Column.Alignment {
    fileprivate func padded(_ text: String, by space: Int) -> String {
        let left =
            switch self {
            case .leading: 0
            case .center: space / 2
            case .trailing: space
            }
        let before = String(repeating: " ", count: left)
        return before + text + String(repeating: " ", count: space - left)
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
