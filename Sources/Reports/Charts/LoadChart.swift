/// How much each one has to carry, against what he can.
package struct LoadChart: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        package var label: String
        /// What would be laid on him, beside what he carries already.
        package var load: Int
        package var running: Int
        /// Absent when it is not known.
        package var capacity: Int?

        package init(_ label: String, load: Int, running: Int = 0, capacity: Int? = nil) {
            self.label = label
            self.load = load
            self.running = running
            self.capacity = capacity
        }

        package var total: Int { running + load }

        /// What is carried beyond the capacity.
        package var excess: Int { max(0, total - (capacity ?? total)) }

        fileprivate var ratio: String { capacity.map { "\(total) / \($0)" } ?? "\(total)" }
    }

    package var title: String
    /// The headings of the table: who, what runs, the load, the capacity.
    package var headings: [String]
    package var items: [Item]
    /// What the boxes mean: running, within the capacity, beyond it, free.
    package var legend: [String]
    package var note: String?

    package init(
        _ title: String, headings: [String], items: [Item], legend: [String], note: String? = nil
    ) {
        self.title = title
        self.headings = headings
        self.items = items
        self.legend = legend
        self.note = note
    }
}

extension LoadChart {
    private static let left = 200
    private static let space = 380
    private static let styles = ["tone1", "tone0", "excess", "free"]

    private var boxWidth: Int {
        let most = items.map { max($0.total, $0.capacity ?? 0) }.max() ?? 1
        return min(34, max(6, Self.space / max(1, most)))
    }

    var svg: String {
        var svg = SVG(height: (items.count + 1) * SVG.rowHeight + 6, label: title)
        let keys = zip(Self.styles, legend).filter { isUsed($0.0) }.map { (style: $0, label: $1) }
        ChartLegend(keys: keys).draw(from: Self.left, top: 2, in: &svg)
        for (index, item) in items.enumerated() {
            draw(item, top: (index + 1) * SVG.rowHeight + 2, in: &svg)
        }
        return svg.markup
    }

    private func isUsed(_ style: String) -> Bool {
        switch style {
        case "excess": items.contains { $0.excess > 0 }
        case "free": items.contains { $0.total < $0.capacity ?? 0 }
        case "tone1": items.contains { $0.running > 0 }
        default: true
        }
    }

    private func draw(_ item: Item, top: Int, in svg: inout SVG) {
        svg.label(item.label, x: Self.left - 10, y: top + 15, width: Self.left - 10, .end)
        let boxes = max(item.total, item.capacity ?? 0)
        for index in 0..<boxes {
            let style =
                index >= item.total
                ? 3 : index >= item.total - item.excess ? 2 : index >= item.running ? 1 : 0
            svg.box(
                x: Self.left + index * boxWidth, y: top + 3, width: boxWidth - 3, height: 16,
                Self.styles[style])
        }
        svg.text(
            item.ratio, x: Self.left + boxes * boxWidth + 8, y: top + 15, .start,
            item.excess > 0 ? "value excess-text" : "value")
    }

    var table: Table {
        let kinds: [Column.Kind] = [.text, .number, .number, .number]
        var table = Table(
            title, columns: zip(headings, kinds).map { Column($0, $1) } + [Column("")], empty: "")
        for item in items {
            let carried = String(repeating: "█", count: item.total - item.excess)
            let beyond = String(repeating: "▓", count: item.excess)
            let free = String(repeating: "░", count: max(0, (item.capacity ?? 0) - item.total))
            table.append([
                Cell(item.label), Cell("\(item.running)"),
                Cell("\(item.load)", item.excess > 0 ? .warning : nil),
                Cell(item.capacity.map(String.init) ?? ""), Cell(carried + beyond + free),
            ])
        }
        return table
    }
}
