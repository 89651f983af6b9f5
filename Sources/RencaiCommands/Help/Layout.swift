import Pool

/// A name and what it means, side by side.
struct HelpRow {
    let name: String
    let meaning: String
}

/// The rows in two columns as wide as a terminal shows them.
///
/// A name too long for its column stands on a line of its own.
func twoColumns(_ rows: [HelpRow], width: Int) -> String {
    let indent = 2
    let gap = 2
    let widest = rows.map(\.name.displayWidth).filter { $0 <= 30 }.max() ?? 0
    let column = indent + widest + gap
    return rows.map { row in
        let lines = wrapped(row.meaning, width: max(width - column, 20))
        let name = String(repeating: " ", count: indent) + row.name
        let margin = String(repeating: " ", count: column)
        let text = lines.joined(separator: "\n" + margin)
        if text.isEmpty { return name + "\n" }
        let missing = column - name.displayWidth
        let lead = missing >= gap ? String(repeating: " ", count: missing) : "\n" + margin
        return name + lead + text + "\n"
    }.joined()
}

/// The text in lines of at most `width` columns, broken at spaces and beside wide characters.
func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
        var line = ""
        for piece in pieces(paragraph) {
            if !line.isEmpty, (line + piece).trimmingTrailingSpaces.displayWidth > width,
                !piece.startsNoLine
            {
                lines.append(line.trimmingTrailingSpaces)
                line = ""
            }
            line += piece
        }
        lines.append(line.trimmingTrailingSpaces)
    }
    return lines
}

/// The text cut where a line may break: after each space and around each wide character.
private func pieces(_ text: some StringProtocol) -> [String] {
    var pieces: [String] = []
    var breaks = true
    for character in text {
        let isWide = String(character).displayWidth > 1
        if breaks || isWide {
            pieces.append(String(character))
        } else {
            pieces[pieces.count - 1].append(character)
        }
        breaks = isWide || character == " "
    }
    return pieces
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }

    /// Whether the text begins with a mark that Chinese setting keeps off the start of a line.
    fileprivate var startsNoLine: Bool {
        first.map { "，。、；：？！）”』》〉】".contains($0) } ?? false
    }
}
