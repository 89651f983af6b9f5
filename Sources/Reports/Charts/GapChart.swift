/// How many more are wanted of each thing than there are; what only one has is marked.
package struct GapChart: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        package var label: String
        package var asked: Int
        package var held: Int

        package init(_ label: String, asked: Int, held: Int) {
            self.label = label
            self.asked = asked
            self.held = held
        }

        /// What is asked for, less what is there.
        package var gap: Int { asked - held }
        /// Whether all hangs on one.
        package var isThin: Bool { held == 1 }

        /// The figures as a sum: `3 − 1 = 2`.
        var sum: String { "\(asked) − \(held) = \(gap < 0 ? "−\(-gap)" : "\(gap)")" }
    }

    package var title: String
    /// The headings of the table: what, asked for, there, the difference, the mark.
    package var headings: [String]
    package var items: [Item]
    /// What stands beside what only one has.
    package var thinMark: String
    package var note: String?

    package init(
        _ title: String, headings: [String], items: [Item], thinMark: String, note: String? = nil
    ) {
        self.title = title
        self.headings = headings
        self.items = items
        self.thinMark = thinMark
        self.note = note
    }
}

extension GapChart {
    /// The figures stand before the bars, where a narrow screen shows them.
    private static let textLeft = 190
    private static let barLeft = 330
    private static let barSpace = 320

    var svg: String {
        var svg = SVG(height: items.count * SVG.rowHeight + 8, label: title)
        let scale = max(1, items.map(\.gap).max() ?? 0)
        for (index, item) in items.enumerated() {
            draw(item, top: index * SVG.rowHeight + 4, scale: scale, in: &svg)
        }
        return svg.markup
    }

    private func draw(_ item: Item, top: Int, scale: Int, in svg: inout SVG) {
        svg.label(item.label, x: Self.textLeft - 10, y: top + 15, width: Self.textLeft - 10, .end)
        svg.box(x: Self.barLeft, y: top + 3, width: Self.barSpace, height: 15, "track")
        svg.box(
            x: Self.barLeft, y: top + 3, width: max(0, item.gap) * Self.barSpace / scale,
            height: 15, "excess", hint: item.sum)
        svg.text(
            item.isThin ? "\(item.sum)　\(thinMark)" : item.sum,
            x: Self.textLeft, y: top + 15, .start,
            item.gap > 0 ? "value excess-text" : "value")
    }

    var table: Table {
        let kinds: [Column.Kind] = [.text, .number, .number, .number, .text]
        var table = Table(
            title, columns: zip(headings, kinds).map { Column($0, $1) }, empty: "")
        for item in items {
            table.append([
                Cell(item.label), "\(item.asked)", "\(item.held)",
                Cell("\(item.gap)", item.gap > 0 ? .warning : nil),
                Cell(item.isThin ? thinMark : ""),
            ])
        }
        return table
    }
}
