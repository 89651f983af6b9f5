import Pool

/// What the colours of a picture mean: boxes in a line, each with its word behind it.
struct ChartLegend {
    /// The style of each box, and what it stands for.
    let keys: [(style: String, label: String)]

    static let height = 26
    private static let box = 14
    private static let gap = 6
    private static let between = 20

    private func width(_ label: String) -> Int {
        Self.box + Self.gap + label.displayWidth * SVG.halfEm + Self.between
    }

    /// Draws it from the column on where what it tells of begins; a long one begins further left.
    func draw(from left: Int, top: Int, in svg: inout SVG) {
        let whole = keys.reduce(0) { $0 + width($1.label) }
        var x = max(0, min(left, SVG.pageWidth - whole))
        for key in keys {
            svg.box(x: x, y: top, width: Self.box, height: Self.box, key.style)
            svg.text(key.label, x: x + Self.box + Self.gap, y: top + 12)
            x += width(key.label)
        }
    }
}
