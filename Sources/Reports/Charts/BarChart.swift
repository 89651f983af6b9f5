import Pool

/// Horizontal bars: one amount an item, or several beside each other, as supply and demand.
package struct BarChart: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        package var label: String
        /// One value for each series.
        package var values: [Int]
        /// What stands after the bars instead of the values.
        package var text: String?

        package init(_ label: String, _ values: [Int], text: String? = nil) {
            self.label = label
            self.values = values
            self.text = text
        }
    }

    package var title: String
    /// The heading of the items, for the table.
    package var subject: String
    package var series: [String]
    package var items: [Item]
    package var note: String?
    /// The value that fills the whole width; the greatest one unless it is given.
    package var full: Int?

    package init(
        _ title: String, subject: String, series: [String], items: [Item], note: String? = nil,
        full: Int? = nil
    ) {
        self.title = title
        self.subject = subject
        self.series = series
        self.items = items
        self.note = note
        self.full = full
    }

    private var scale: Int {
        max(1, full ?? 0, items.flatMap(\.values).max() ?? 0)
    }
}

extension BarChart {
    private static let barLeft = 200
    /// The least and the most.
    private static let barSpaces = 160...380
    private static let barHeight = 14

    /// What the texts after the bars leave to them.
    private var barSpace: Int {
        let longest = items.map { ($0.text ?? "").displayWidth }.max() ?? 0
        // Digits in bold are wider than half an em.
        let texts = longest * (SVG.halfEm + 1)
        let rest = SVG.pageWidth - Self.barLeft - 8 - texts
        return min(max(rest, Self.barSpaces.lowerBound), Self.barSpaces.upperBound)
    }

    var svg: String {
        let legend = series.count > 1 ? SVG.rowHeight : 0
        let step = series.count * (Self.barHeight + 2) + 10
        var svg = SVG(height: legend + items.count * step + 4, label: title)
        if legend > 0 { drawLegend(in: &svg) }
        for (index, item) in items.enumerated() {
            draw(item, top: legend + index * step + 4, step: step, in: &svg)
        }
        return svg.markup
    }

    private func drawLegend(in svg: inout SVG) {
        for (index, name) in series.enumerated() {
            let x = Self.barLeft + index * 130
            svg.box(x: x, y: 4, width: 12, height: 12, "tone\(index)")
            svg.text(name, x: x + 18, y: 15)
        }
    }

    private func draw(_ item: Item, top: Int, step: Int, in svg: inout SVG) {
        let middle = top + (step - 10) / 2
        svg.label(item.label, x: Self.barLeft - 10, y: middle + 4, width: Self.barLeft - 10, .end)
        for (index, value) in item.values.enumerated() {
            let width = max(0, value) * barSpace / scale
            let y = top + index * (Self.barHeight + 2)
            svg.box(
                x: Self.barLeft, y: y, width: barSpace, height: Self.barHeight, "track")
            svg.box(x: Self.barLeft, y: y, width: width, height: Self.barHeight, "tone\(index)")
            if item.text == nil {
                let left = Self.barLeft + barSpace + 8
                svg.text("\(value)", x: left, y: y + 11, .start, "value")
            }
        }
        if let text = item.text {
            let left = Self.barLeft + barSpace + 8
            svg.text(text, x: left, y: middle + 4, .start, "value")
        }
    }

    var table: Table {
        var table = Table(
            title, columns: [Column(subject)] + series.map { Column($0, .number) } + [Column("")],
            empty: "")
        for item in items {
            let blocks = max(0, item.values.first ?? 0) * 24 / scale
            let bar = series.count > 1 ? "" : String(repeating: "█", count: blocks)
            let tail = [bar, item.text ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
            table.append([Cell(item.label)] + item.values.map { "\($0)" } + [Cell(tail)])
        }
        return table
    }
}
