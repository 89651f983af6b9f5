extension Table {
    /// The table as tab-separated lines, a header first, for other programs.
    ///
    /// Tabulators and line breaks inside a cell become spaces: one row is one line.
    package var tsv: String { tsvHead + tsvRows }

    /// The titles, before the rows of one or more tables like this.
    package var tsvHead: String { Self.line(columns.map(\.title)) }

    package var tsvRows: String { rows.map { Self.line($0.map(\.text)) }.joined() }

    private static func line(_ cells: [String]) -> String {
        cells.map(\.onOneLine).joined(separator: "\t") + "\n"
    }
}

extension String {
    fileprivate var onOneLine: String {
        guard hasHiddenControl else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": text += " "
            default: text += String(scalar).terminalEscaped
            }
        }
    }
}
