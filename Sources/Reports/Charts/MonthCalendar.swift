/// Months one after the other, each with how much falls due in it, by subject.
package struct MonthCalendar: Hashable, Sendable {
    package struct Month: Hashable, Sendable {
        package var label: String
        /// One count for each subject.
        package var counts: [Int]
        /// Whether some of it is so near that it stands out.
        package var isNear: Bool

        package init(_ label: String, _ counts: [Int], isNear: Bool = false) {
            self.label = label
            self.counts = counts
            self.isNear = isNear
        }
    }

    package var title: String
    /// The heading of the months, for the table.
    package var heading: String
    /// What the counts are of, as the table and the picture name it.
    package var subjects: [String]
    package var months: [Month]
    package var note: String?

    package init(
        _ title: String, heading: String, subjects: [String], months: [Month], note: String? = nil
    ) {
        self.title = title
        self.heading = heading
        self.subjects = subjects
        self.months = months
        self.note = note
    }

    private var most: Int { max(1, months.flatMap(\.counts).max() ?? 0) }
}

extension MonthCalendar {
    private static let monthsInRow = 4
    private static let width = SVG.pageWidth / monthsInRow
    private static let head = 26
    private static let line = 20

    private var height: Int { Self.head + subjects.count * Self.line + 6 }

    var svg: String {
        let rows = (months.count + Self.monthsInRow - 1) / Self.monthsInRow
        var svg = SVG(height: rows * (height + 8) + 2, label: title)
        for (index, month) in months.enumerated() {
            draw(
                month, x: index % Self.monthsInRow * Self.width,
                y: index / Self.monthsInRow * (height + 8) + 1, in: &svg)
        }
        return svg.markup
    }

    private func draw(_ month: Month, x: Int, y: Int, in svg: inout SVG) {
        let isEmpty = month.counts.allSatisfy { $0 == 0 }
        let style = isEmpty ? "shade-blank" : month.isNear ? "shade-gap" : "free"
        svg.box(x: x + 1, y: y, width: Self.width - 9, height: height, style)
        svg.text(month.label, x: x + 9, y: y + 17, .start, "value")
        for (place, count) in month.counts.enumerated() where count > 0 {
            let top = y + Self.head + place * Self.line
            let name = subjects.indices.contains(place) ? subjects[place] : ""
            svg.label("\(name) \(count)", x: x + 9, y: top + 11, width: 84)
            svg.box(
                x: x + 94, y: top + 2, width: max(3, count * (Self.width - 112) / most),
                height: 10, "tone\(place)")
        }
    }

    var table: Table {
        var table = Table(
            title, columns: [Column(heading)] + subjects.map { Column($0, .number) }, empty: "")
        for month in months {
            table.append(
                [Cell(month.label, month.isNear ? .strong : nil)]
                    + month.counts.map { Cell("\($0)") })
        }
        return table
    }
}
