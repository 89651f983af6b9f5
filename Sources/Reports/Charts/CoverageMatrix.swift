import Pool

/// A map of rows against columns, darker where more is covered, red where nothing is.
package struct CoverageMatrix: Hashable, Sendable {
    /// How well a field is covered; `blank` says that nothing is asked there.
    package enum Shade: String, Hashable, Sendable { case blank, gap, low, middle, high, full }

    package struct Field: Hashable, Sendable {
        package var shade: Shade
        package var text: String

        package init(_ shade: Shade, _ text: String = "") {
            self.shade = shade
            self.text = text
        }
    }

    package struct Key: Hashable, Sendable {
        package var shade: Shade
        package var label: String

        package init(_ shade: Shade, _ label: String) {
            self.shade = shade
            self.label = label
        }
    }

    package struct Row: Hashable, Sendable {
        package var label: String
        /// One field for each column.
        package var fields: [Field]

        package init(_ label: String, _ fields: [Field]) {
            self.label = label
            self.fields = fields
        }
    }

    package var title: String
    /// The heading of the rows, for the table.
    package var subject: String
    package var columns: [String]
    package var rows: [Row]
    package var legend: [Key]
    package var note: String?

    package init(
        _ title: String, subject: String, columns: [String], rows: [Row], legend: [Key],
        note: String? = nil
    ) {
        self.title = title
        self.subject = subject
        self.columns = columns
        self.rows = rows
        self.legend = legend
        self.note = note
    }
}

extension CoverageMatrix {
    private static let labelWidth = 210
    private static let rowHeight = 24
    /// How far the turned heading of the last column reaches beyond it.
    private static let overhang = 80
    /// The columns of text that a turned heading may take.
    private static let headWidth = 18

    private var cellWidth: Int {
        let space = SVG.pageWidth - Self.labelWidth - Self.overhang
        return min(48, max(12, space / max(1, columns.count)))
    }

    /// Room for headings that rise at 45 degrees.
    private var headHeight: Int {
        let longest = columns.map { min($0.displayWidth, Self.headWidth) }.max() ?? 0
        return longest * SVG.halfEm * 71 / 100 + 18
    }

    var svg: String {
        let head = ChartLegend.height + headHeight
        var svg = SVG(height: head + rows.count * Self.rowHeight + 4, label: title)
        ChartLegend(keys: legend.map { ("shade-\($0.shade.rawValue)", $0.label) })
            .draw(from: Self.labelWidth, top: 2, in: &svg)
        for (index, column) in columns.enumerated() {
            svg.text(
                column.cut(toWidth: Self.headWidth),
                x: Self.labelWidth + index * cellWidth + cellWidth / 2 + 4, y: head - 6,
                turned: -45)
        }
        for (index, row) in rows.enumerated() {
            draw(row, top: head + index * Self.rowHeight, in: &svg)
        }
        return svg.markup
    }

    private func draw(_ row: Row, top: Int, in svg: inout SVG) {
        svg.label(
            row.label, x: Self.labelWidth - 10, y: top + 16, width: Self.labelWidth - 12, .end)
        for (index, field) in row.fields.enumerated() {
            let x = Self.labelWidth + index * cellWidth
            let hint = index < columns.count ? "\(row.label) × \(columns[index])" : nil
            svg.box(
                x: x + 1, y: top + 1, width: cellWidth - 2, height: Self.rowHeight - 2,
                "shade-\(field.shade.rawValue)", hint: field.shade == .blank ? nil : hint)
            guard !field.text.isEmpty else { continue }
            svg.text(
                field.text, x: x + cellWidth / 2, y: top + 16, .middle,
                "on-\(field.shade.rawValue)")
        }
    }

    var table: Table {
        var table = Table(
            title, columns: [Column(subject, .key)] + columns.map { Column($0, align: .center) },
            empty: "")
        for row in rows {
            table.append(
                [Cell(row.label.cut(toWidth: 30))]
                    + row.fields.map { Cell($0.text, $0.shade == .gap ? .warning : nil) })
        }
        return table
    }
}
