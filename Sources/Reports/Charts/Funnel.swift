/// The steps of a procedure, each with what is left of the first.
package struct Funnel: Hashable, Sendable {
    package struct Step: Hashable, Sendable {
        package var label: String
        package var count: Int
        package var note: String?

        package init(_ label: String, _ count: Int, note: String? = nil) {
            self.label = label
            self.count = count
            self.note = note
        }
    }

    package var title: String
    /// The headings of the table: step, count, share of the first step, and, where there are any, notes.
    package var headings: [String]
    package var steps: [Step]
    package var note: String?

    package init(_ title: String, headings: [String], steps: [Step], note: String? = nil) {
        self.title = title
        self.headings = headings
        self.steps = steps
        self.note = note
    }

    /// The share of the first step, in words: `42%`.
    private func share(_ step: Step) -> String {
        guard let first = steps.first?.count, first > 0 else { return "" }
        return "\((step.count * 200 + first) / (first * 2))%"
    }
}

extension Funnel {
    private static let center = 340
    private static let halfWidth = 170
    private static let stepHeight = 38

    var svg: String {
        var svg = SVG(height: steps.count * Self.stepHeight + 4, label: title)
        for (index, step) in steps.enumerated() {
            let next = index + 1 < steps.count ? steps[index + 1] : step
            draw(step, next: next, at: index, in: &svg)
        }
        return svg.markup
    }

    private func half(_ step: Step) -> Int {
        let greatest = max(1, steps.map(\.count).max() ?? 1)
        return step.count == 0 ? 0 : max(3, step.count * Self.halfWidth / greatest)
    }

    private func draw(_ step: Step, next: Step, at index: Int, in svg: inout SVG) {
        let top = index * Self.stepHeight + 2
        let bottom = top + Self.stepHeight - 3
        // What is nothing has no shape.
        if step.count > 0 {
            svg.polygon(
                [
                    (Self.center - half(step), top), (Self.center + half(step), top),
                    (Self.center + half(next), bottom), (Self.center - half(next), bottom),
                ], "funnel\(min(index, 4))")
        }
        let middle = top + 22
        svg.label(step.label, x: Self.center - Self.halfWidth - 16, y: middle, width: 150, .end)
        // A narrow step has no room for its number.
        let inside = half(step) > 24
        svg.text(
            "\(step.count)", x: inside ? Self.center : Self.center + half(step) + 8, y: middle,
            inside ? .middle : .start, inside && index < 3 ? "on-full" : "value")
        let right = [share(step), step.note ?? ""].filter { !$0.isEmpty }
        svg.text(right.joined(separator: "　"), x: Self.center + Self.halfWidth + 16, y: middle)
    }

    var table: Table {
        let kinds: [Column.Kind] = [.text, .number, .number]
        var table = Table(
            title,
            columns: zip(headings, kinds).map { Column($0, $1) }
                + [Column(headings.dropFirst(kinds.count).first ?? "")], empty: "")
        for step in steps {
            table.append([
                Cell(step.label), "\(step.count)", Cell(share(step)), Cell(step.note ?? ""),
            ])
        }
        return table
    }
}
