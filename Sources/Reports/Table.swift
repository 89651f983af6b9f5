/// Rows under columns, with a text for the case that there are none.
package struct Table: Hashable, Sendable {
    package var title: String?
    package var columns: [Column]
    package private(set) var rows: [[Cell]] = []
    /// What is said instead of rows when there are none.
    package var empty: String
    package var notes: [String]
    /// What the colours of the part bars mean, when the table has any.
    package var legend: [PartBar.Key]
    /// Whether it is too wide for an upright page, and is printed on one that lies.
    package var isWide: Bool
    /// Whether it is a list of few figures that reads as one, and stands on one page where it can.
    package var isShort = false
    /// How wide each column is, in thousandths of the page; empty where that follows from the texts.
    package var widths: [Int] = []

    package init(
        _ title: String? = nil, columns: [Column], empty: String, notes: [String] = [],
        legend: [PartBar.Key] = [], isWide: Bool = false
    ) {
        self.title = title
        self.columns = columns
        self.empty = empty
        self.notes = notes
        self.legend = legend
        self.isWide = isWide
    }

    /// Adds a row; a short one is filled with empty cells, and nothing stands beyond the columns.
    package mutating func append(_ cells: [Cell]) {
        let missing = max(0, columns.count - cells.count)
        rows.append(cells.prefix(columns.count) + Array(repeating: "", count: missing))
    }

    /// The table with the lines of each cell after one another, as spreadsheets sort and filter them.
    var onOneLine: Table {
        var table = self
        table.rows = rows.map { row in
            row.map { cell in
                var cell = cell
                cell.text = cell.text.replacing("\n", with: " ")
                return cell
            }
        }
        return table
    }

    /// Leaves the texts of its links alone.
    package mutating func dropLinks() {
        for row in rows.indices {
            for place in rows[row].indices { rows[row][place].link = nil }
        }
    }

    /// Adds a column with a cell for each row.
    package mutating func append(_ column: Column, _ cells: [Cell]) {
        columns.append(column)
        for (place, cell) in zip(rows.indices, cells) { rows[place].append(cell) }
    }
}

/// What the cells of a column hold, and so how they are set.
package struct Column: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable { case text, number, key }
    package enum Alignment: String, Hashable, Sendable { case leading, center, trailing }

    package var title: String
    package var kind: Kind
    package var alignment: Alignment

    /// Numbers stand at the right unless told otherwise.
    package init(_ title: String, _ kind: Kind = .text, align alignment: Alignment? = nil) {
        self.title = title
        self.kind = kind
        self.alignment = alignment ?? (kind == .number ? .trailing : .leading)
    }
}

/// One field of a table; line feeds in the text part its lines.
package struct Cell: Hashable, Sendable {
    package var text: String
    package var emphasis: Emphasis?
    /// A small picture beside the text.
    package var bar: PartBar?
    /// The anchor in the same document that it leads to.
    package var link: String?

    package init(
        _ text: String, _ emphasis: Emphasis? = nil, bar: PartBar? = nil, link: String? = nil
    ) {
        self.text = text
        self.emphasis = emphasis
        self.bar = bar
        self.link = link
    }
}

extension Cell: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) { self.init(text) }
}
