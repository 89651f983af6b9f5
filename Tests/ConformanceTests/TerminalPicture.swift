import Pool

/// Lines as a terminal shows them, as a picture (SVG).
///
/// Each piece of text is set to the columns that it takes, whatever font the reader has.
struct TerminalPicture {
    let lines: [Substring]
    let columns: Int
    /// What the picture shows, for those who do not see it.
    let label: String

    private static let cell = (width: 8, height: 20)
    private static let margin = 16

    var svg: String {
        let width = columns * Self.cell.width + 2 * Self.margin
        let height = lines.count * Self.cell.height + 2 * Self.margin
        let texts = lines.enumerated().flatMap { row, line in
            Self.pieces(of: line).map { text(of: $0, row: row) }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img">
            <title>\(label)</title>
            <style>
            text { font: 13px "Noto Sans Mono CJK SC", ui-monospace, monospace; fill: #d8dee9 }
            .strong { font-weight: bold; fill: #ffffff }
            .muted { fill: #7b8494 }
            </style>
            <rect width="\(width)" height="\(height)" rx="8" fill="#20242c"/>
            \(texts.joined(separator: "\n"))
            </svg>

            """
    }

    private func text(of piece: Piece, row: Int) -> String {
        let x = Self.margin + piece.column * Self.cell.width
        let y = Self.margin + row * Self.cell.height + 14
        let length = piece.text.displayWidth * Self.cell.width
        let style = piece.style.map { " class=\"\($0)\"" } ?? ""
        let text = piece.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        return "<text x=\"\(x)\" y=\"\(y)\" textLength=\"\(length)\"\(style)>\(text)</text>"
    }

    /// Text without a gap, in one style, and the column at which it begins.
    private struct Piece {
        var text: String
        let column: Int
        let style: String?
    }

    /// The pieces of a line; styles are those of ECMA-48: 1 is bold, 2 faint.
    private static func pieces(of line: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var (column, style) = (0, String?.none)
        let parts = line.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
        for (place, part) in parts.enumerated() {
            var text = part
            if place > 0, let end = part.firstIndex(of: "m") {
                style = ["1": "strong", "2": "muted"][String(part[..<end])]
                text = part[part.index(after: end)...]
            }
            for word in text.split(separator: "  ", omittingEmptySubsequences: false) {
                let blanks = word.prefix { $0 == " " }.count
                let shown = word.dropFirst(blanks)
                if !shown.isEmpty {
                    pieces.append(
                        Piece(text: String(shown), column: column + blanks, style: style))
                }
                column += String(word).displayWidth + 2
            }
            column -= 2
        }
        return pieces
    }
}
