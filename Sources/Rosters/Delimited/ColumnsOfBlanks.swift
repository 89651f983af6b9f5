import Pool

/// Columns that nothing but blanks part, as in a text that was typed or copied from a page:
/// `1     郗晨    男    教授`.
package enum ColumnsOfBlanks {
    /// The cells of a line: two blanks or more stand between two of them.
    ///
    /// Those within a name of two characters, `郗  晨`, part nothing.
    package static func cells(of line: some StringProtocol) -> [String] {
        var cells: [String] = []
        var blanks = 0
        for character in line {
            guard character != " ", character != "\u{3000}", character != "\u{A0}" else {
                blanks += character == "\u{3000}" ? 2 : 1
                continue
            }
            if cells.isEmpty || blanks > 1 {
                cells.append("")
            } else if blanks == 1 {
                cells[cells.count - 1].append(" ")
            }
            cells[cells.count - 1].append(character)
            blanks = 0
        }
        return joiningNames(in: cells)
    }

    /// The lines of a text with tabulators between their cells.
    static func parted(_ text: [UInt8]) -> [UInt8] {
        let lines = String(decoding: text, as: UTF8.self)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return Array(
            lines.map { cells(of: $0).joined(separator: "\t") }.joined(separator: "\n").utf8)
    }

    private static func joiningNames(in cells: [String]) -> [String] {
        var joined: [String] = []
        for cell in cells {
            if let last = joined.last, last.isPartOfName, cell.isPartOfName {
                joined[joined.count - 1] = last + cell
            } else {
                joined.append(cell)
            }
        }
        return joined
    }
}

extension String {
    /// Whether the text is one Han character that is no value by itself, as 男 and 汉 are.
    fileprivate var isPartOfName: Bool {
        unicodeScalars.count == 1 && unicodeScalars.allSatisfy(\.isHan)
            && !"男女是否有无汉回藏满苗侗土壮".contains(self)
    }
}
