import Pool

extension Table {
    /// The table alone as text, as lists are printed on a terminal.
    package func text(_ style: TextStyle = TextStyle()) -> String {
        lines(style).map { $0 + "\n" }.joined()
    }

    func lines(_ style: TextStyle) -> [String] {
        let caption = title.map { [style.paint($0.terminalEscaped, .strong)] } ?? []
        let foot = notes.flatMap { $0.terminalEscaped.wrapped(toWidth: style.width) }
        guard !rows.isEmpty else { return caption + [empty].filter { !$0.isEmpty } + foot }
        let header = columns.map { Cell($0.title, .strong) }
        let cells = ([header] + rows).map { $0.map(\.terminalEscaped) }
        return caption + grid(cells, style) + foot
    }

    /// The rows under the titles of their columns; where not even keys and figures fit side by side,
    /// each row by itself with the titles in it.
    private func grid(_ cells: [[Cell]], _ style: TextStyle) -> [String] {
        let layout = TableLayout(columns.map(\.kind), cells, within: style.width)
        guard !layout.columns.isEmpty else { return cells.dropFirst().flatMap { flow($0, style) } }
        let rule = layout.widths.map { String(repeating: "-", count: $0) }
            .joined(separator: "  ").trimmedAtEnd
        let rows = cells.dropFirst().flatMap { row in
            (layout.hasNameAbove ? name(row[0], style) : []) + lines(row, layout, style)
                + texts(below(row, layout), .muted, style)
        }
        return lines(cells[0], layout, style) + [style.paint(rule, .muted)] + rows
    }

    /// The texts that stand below a row; several of them are told apart by their titles.
    private func below(_ row: [Cell], _ layout: TableLayout) -> [String] {
        let named = layout.below.filter { !row[$0].text.isEmpty }
        guard layout.below.count > 1 else { return named.map { row[$0].text } }
        return named.map { titled($0, row) }
    }

    private func titled(_ column: Int, _ row: [Cell]) -> String {
        "\(columns[column].title) \(row[column].text)"
    }

    /// What a row is about, on lines of its own.
    private func name(_ cell: Cell, _ style: TextStyle) -> [String] {
        guard !cell.text.isEmpty else { return [] }
        return cell.text.wrapped(toWidth: style.width).map { style.paint($0, cell.emphasis) }
    }

    /// The texts below a row, on one line where that holds them.
    private func texts(
        _ texts: [String], _ emphasis: Emphasis?, _ style: TextStyle
    ) -> [String] {
        let whole = texts.joined(separator: "  ")
        let room = style.width - Self.indent.count
        let lines = whole.displayWidth > room ? texts : [whole].filter { !$0.isEmpty }
        return lines.flatMap { $0.wrapped(toWidth: room) }
            .map { Self.indent + style.paint($0, emphasis) }
    }

    /// A row by itself: what it is about, then each value after the title of its column, as many on a
    /// line as it holds.
    private func flow(_ row: [Cell], _ style: TextStyle) -> [String] {
        let first = columns.firstIndex { $0.kind == .text } ?? 0
        let items = columns.indices.filter { $0 != first && !row[$0].text.isEmpty }
            .map { titled($0, row) }
        var lines: [String] = []
        for item in items {
            let longer = lines.last.map { $0 + "  " + item }
            if let longer, longer.displayWidth <= style.width - Self.indent.count {
                lines[lines.count - 1] = longer
            } else {
                lines.append(item)
            }
        }
        return name(Cell(row[first].text, .strong), style)
            + lines.flatMap { texts([$0], nil, style) }
    }

    private static var indent: String { "    " }

    /// One row: as many lines as its longest cell needs.
    private func lines(_ row: [Cell], _ layout: TableLayout, _ style: TextStyle) -> [String] {
        let wrapped = zip(layout.columns, layout.widths).map { row[$0].text.wrapped(toWidth: $1) }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { line in
            let pieces = layout.columns.indices.map { place in
                let (index, lines) = (layout.columns[place], wrapped[place])
                let text = line < lines.count ? lines[line] : ""
                let painted = style.paint(text, row[index].emphasis)
                let space = max(0, layout.widths[place] - text.displayWidth)
                return columns[index].alignment.padded(painted, by: space)
            }
            return pieces.joined(separator: "  ").trimmedAtEnd
        }
    }
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
