extension Table {
    /// The table as CSV for Excel: a byte order mark, CRLF, and quotes by RFC 4180.
    package var csv: String { csvHead + csvRows }

    /// The byte order mark and the titles, before the rows of one or more tables like this.
    package var csvHead: String {
        "\u{FEFF}" + columns.map(\.title.commaQuoted).joined(separator: ",") + "\r\n"
    }

    package var csvRows: String {
        rows.map { row in
            let cells = zip(row, columns).map { cell, column in
                let text = column.kind == .number ? cell.text : cell.text.formulaGuarded
                return text.terminalEscaped.commaQuoted
            }
            return cells.joined(separator: ",") + "\r\n"
        }.joined()
    }
}

extension String {
    fileprivate var commaQuoted: String {
        guard unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
            return self
        }
        let doubled = unicodeScalars.reduce(into: "") { text, scalar in
            text += scalar == "\"" ? "\"\"" : String(scalar)
        }
        return "\"\(doubled)\""
    }

    /// The text with an apostrophe in front when a spreadsheet would take it for a formula.
    fileprivate var formulaGuarded: String {
        guard let first = unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
            return self
        }
        return "'" + self
    }
}
