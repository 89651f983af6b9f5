/// Academicians, the workstations that engage them against the most that may, and the days of each
/// against the least.
package struct StationChart: Hashable, Sendable {
    package struct Place: Hashable, Sendable {
        package var label: String
        /// The days a year that were agreed, and those that somebody was there.
        package var agreed: Int?
        package var actual: Int?

        package init(_ label: String, agreed: Int?, actual: Int?) {
            self.label = label
            self.agreed = agreed
            self.actual = actual
        }
    }

    package struct Person: Hashable, Sendable {
        package var label: String
        /// How many workstations engage him in all, and how many may.
        package var count: Int
        package var limit: Int
        package var places: [Place]

        package init(_ label: String, count: Int, limit: Int, places: [Place]) {
            self.label = label
            self.count = count
            self.limit = limit
            self.places = places
        }
    }

    package var title: String
    /// The headings: who, workstation, count and limit, days agreed, days there.
    package var headings: [String]
    package var people: [Person]
    /// The least days a year, and what the line is called that shows it.
    package var least: Int?
    package var leastLabel: String
    package var note: String?

    package init(
        _ title: String, headings: [String], people: [Person], least: Int?, leastLabel: String,
        note: String? = nil
    ) {
        self.title = title
        self.headings = headings
        self.people = people
        self.least = least
        self.leastLabel = leastLabel
        self.note = note
    }
}

extension StationChart {
    private static let boxes = 104
    private static let places = 200
    private static let bars = 372
    private static let barSpace = 210
    private static let head = 22

    private var full: Int {
        let days = people.flatMap(\.places).flatMap { [$0.agreed ?? 0, $0.actual ?? 0] }
        return max(1, least ?? 0, days.max() ?? 0)
    }

    var svg: String {
        let rows = people.reduce(0) { $0 + max(1, $1.places.count) }
        let height = Self.head + rows * SVG.rowHeight + 4
        var svg = SVG(height: height, label: title)
        drawHead(in: &svg)
        var row = 0
        for person in people {
            draw(person, top: Self.head + row * SVG.rowHeight, in: &svg)
            row += max(1, person.places.count)
        }
        if let least {
            let x = Self.bars + least * Self.barSpace / full
            svg.box(x: x, y: Self.head - 4, width: 1, height: height - Self.head + 2, "excess")
            svg.text(leastLabel, x: x, y: 13, .middle)
        }
        return svg.markup
    }

    private func drawHead(in svg: inout SVG) {
        let places = [0, Self.boxes, Self.places]
        for (x, heading) in zip(places, [headings[0], headings[2], headings[1]]) {
            svg.label(heading, x: x, y: 13, width: 96)
        }
    }

    private func draw(_ person: Person, top: Int, in svg: inout SVG) {
        svg.label(person.label, x: 0, y: top + 16, width: Self.boxes - 8, .start, "value")
        let shown = min(max(person.count, person.limit), 5)
        for index in 0..<shown {
            let style = index >= person.limit ? "excess" : index < person.count ? "tone0" : "free"
            svg.box(x: Self.boxes + index * 12, y: top + 6, width: 10, height: 12, style)
        }
        let isOver = person.count > person.limit
        svg.text(
            "\(person.count)/\(person.limit)", x: Self.boxes + shown * 12 + 4, y: top + 16, .start,
            isOver ? "value excess-text" : "value")
        for (index, place) in person.places.enumerated() {
            draw(place, top: top + index * SVG.rowHeight, in: &svg)
        }
    }

    private func draw(_ place: Place, top: Int, in svg: inout SVG) {
        svg.label(place.label, x: Self.places, y: top + 16, width: Self.bars - Self.places - 8)
        func width(_ days: Int) -> Int { days * Self.barSpace / full }
        svg.box(x: Self.bars, y: top + 4, width: Self.barSpace, height: 16, "track")
        if let agreed = place.agreed {
            svg.box(x: Self.bars, y: top + 4, width: width(agreed), height: 16, "tone1")
        }
        if let actual = place.actual {
            svg.box(x: Self.bars, y: top + 8, width: width(actual), height: 8, "tone0")
        }
        svg.text(
            place.days, x: Self.bars + Self.barSpace + 8, y: top + 16, .start,
            (place.agreed ?? least ?? 0) < least ?? 0 ? "value excess-text" : "value")
    }

    var table: Table {
        let kinds: [Column.Kind] = [.text, .text, .text, .number, .number]
        var table = Table(title, columns: zip(headings, kinds).map { Column($0, $1) }, empty: "")
        for person in people {
            for place in person.places {
                table.append([
                    Cell(person.label, .strong), Cell(place.label),
                    Cell(
                        "\(person.count) / \(person.limit)",
                        person.count > person.limit ? .warning : nil),
                    Cell(place.agreed.map(String.init) ?? ""),
                    Cell(place.actual.map(String.init) ?? ""),
                ])
            }
        }
        return table
    }
}

extension StationChart.Place {
    /// `61 / 100`: the days there, and those that were agreed.
    fileprivate var days: String {
        [actual, agreed].map { $0.map(String.init) ?? "–" }.joined(separator: " / ")
    }
}
