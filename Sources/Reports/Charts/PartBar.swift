/// A small stacked bar: the parts that a whole is made of.
package struct PartBar: Hashable, Sendable {
    package struct Part: Hashable, Sendable {
        package var label: String
        package var value: Int
        /// Which of the eight colours; the same part has the same one throughout a document.
        package var tone: Int

        package init(_ label: String, _ value: Int, tone: Int) {
            self.label = label
            self.value = value
            self.tone = tone
        }
    }

    /// What a colour means.
    package struct Key: Hashable, Sendable {
        package var label: String
        package var tone: Int

        package init(_ label: String, tone: Int) {
            self.label = label
            self.tone = tone
        }
    }

    package var parts: [Part]
    /// The value that fills the whole width.
    package var full: Int

    package init(_ parts: [Part], full: Int) {
        self.parts = parts
        self.full = max(1, full)
    }
}

extension PartBar {
    private static let width = 88

    var svg: String {
        let label = parts.map { "\($0.label) \($0.value)" }.joined(separator: " + ")
        var svg = SVG(width: Self.width, height: 10, label: label)
        svg.box(x: 0, y: 0, width: Self.width, height: 10, "track")
        // Widths are differences of rounded ends, so that no gap opens between parts.
        var sum = 0
        for part in parts {
            let start = sum * Self.width / full
            sum += max(0, part.value)
            let end = min(Self.width, sum * Self.width / full)
            svg.box(
                x: start, y: 0, width: end - start, height: 10, "tone\(part.tone % 8)",
                hint: "\(part.label) \(part.value)")
        }
        return svg.markup
    }
}
