import Pool

/// Tiles in rows: each thing is one tile in the row of its group, coloured by how it stands.
package struct TileMap: Hashable, Sendable {
    /// How a thing stands: well, open, badly, or done with.
    package enum Shade: String, CaseIterable, Hashable, Sendable { case good, open, bad, done }

    package struct Tile: Hashable, Sendable {
        /// A few digits.
        package var text: String
        package var shade: Shade
        /// What is shown when a reader points at it.
        package var hint: String
        /// The anchor to which it leads.
        package var link: String

        package init(_ text: String, shade: Shade, hint: String, link: String) {
            self.text = text
            self.shade = shade
            self.hint = hint
            self.link = link
        }
    }

    package struct Row: Hashable, Sendable {
        package var label: String
        package var tiles: [Tile]

        package init(_ label: String, _ tiles: [Tile]) {
            self.label = label
            self.tiles = tiles
        }

        package func count(_ shade: Shade) -> Int { tiles.count { $0.shade == shade } }
    }

    package struct Key: Hashable, Sendable {
        package var shade: Shade
        package var label: String

        package init(_ shade: Shade, _ label: String) {
            self.shade = shade
            self.label = label
        }
    }

    package var title: String
    /// The heading of the rows, for the table.
    package var subject: String
    package var rows: [Row]
    /// The shades in use, each with a count in every row.
    package var legend: [Key]
    package var note: String?

    package init(
        _ title: String, subject: String, rows: [Row], legend: [Key], note: String? = nil
    ) {
        self.title = title
        self.subject = subject
        self.rows = rows
        self.legend = legend
        self.note = note
    }
}

extension TileMap {
    private static let labelWidth = 150
    private static let tileWidth = 30
    private static let lineHeight = 22
    private static let countWidth = 26
    /// Taller pictures do not fit on a page.
    private static let mostLines = 36

    private var countsWidth: Int { legend.count * Self.countWidth + 10 }

    private var tilesInALine: Int {
        (SVG.pageWidth - Self.labelWidth - countsWidth) / Self.tileWidth
    }

    /// The map in parts that each fit on a page; a row that is higher goes on in the next one.
    package var pages: [TileMap] {
        var pages: [[Row]] = []
        var room = 0
        for row in rows {
            var tiles = row.tiles[...]
            repeat {
                if room == 0 {
                    pages.append([])
                    room = Self.mostLines
                }
                let part = tiles.prefix(room * tilesInALine)
                tiles = tiles.dropFirst(part.count)
                let split = Row(row.label, Array(part))
                pages[pages.count - 1].append(split)
                room -= lines(split)
            } while !tiles.isEmpty
        }
        return pages.map { rows in
            var page = self
            page.rows = rows
            return page
        }
    }

    private func lines(_ row: Row) -> Int {
        max(1, (row.tiles.count + tilesInALine - 1) / tilesInALine)
    }

    var svg: String {
        let height = rows.reduce(ChartLegend.height) { $0 + lines($1) * Self.lineHeight + 4 }
        var svg = SVG(height: height, label: title)
        ChartLegend(keys: legend.map { ("tile-\($0.shade.rawValue)", $0.label) })
            .draw(from: Self.labelWidth, top: 2, in: &svg)
        var top = ChartLegend.height
        for row in rows {
            draw(row, top: top, in: &svg)
            top += lines(row) * Self.lineHeight + 4
        }
        return svg.markup
    }

    private func draw(_ row: Row, top: Int, in svg: inout SVG) {
        svg.label(
            row.label, x: Self.labelWidth - 10, y: top + 15, width: Self.labelWidth - 12, .end)
        for (index, tile) in row.tiles.enumerated() {
            let (line, place) = index.quotientAndRemainder(dividingBy: tilesInALine)
            let x = Self.labelWidth + place * Self.tileWidth
            let y = top + line * Self.lineHeight
            svg.link(to: tile.link) { svg in
                svg.box(
                    x: x, y: y, width: Self.tileWidth - 2, height: Self.lineHeight - 2,
                    "tile-\(tile.shade.rawValue)", hint: "\(tile.text). \(tile.hint)")
                svg.text(
                    tile.text, x: x + Self.tileWidth / 2 - 1, y: y + 14, .middle,
                    "on-\(tile.shade.rawValue)")
            }
        }
        let left = SVG.pageWidth - legend.count * Self.countWidth
        for (index, key) in legend.enumerated() {
            svg.text(
                "\(row.count(key.shade))", x: left + (index + 1) * Self.countWidth - 4,
                y: top + 15, .end, "count-\(key.shade.rawValue)")
        }
    }

    var table: Table {
        var table = Table(
            title,
            columns: [Column(subject)] + legend.map { Column($0.label, .number) } + [Column("")],
            empty: "")
        for row in rows {
            table.append(
                [Cell(row.label)] + legend.map { Cell("\(row.count($0.shade))") }
                    + [Cell(row.tiles.map(\.text).joined(separator: " "))])
        }
        return table
    }
}
