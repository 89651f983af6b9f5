import Pool

/// A name and what it means, side by side.
struct HelpRow {
    let name: String
    let meaning: String
}

/// The rows in two columns as wide as a terminal shows them.
///
/// A name too long for its column stands on a line of its own; the column is not wider than what is
/// left for the meanings.
func twoColumns(_ rows: [HelpRow], width: Int) -> String {
    let indent = 2
    let gap = 2
    let most = min(30, width * 3 / 8)
    let widest = rows.map(\.name.displayWidth).filter { $0 <= most }.max() ?? indent
    let column = indent + widest + gap
    return rows.map { row in
        let lines = row.meaning.wrapped(toWidth: max(width - column, 20))
        let name = String(repeating: " ", count: indent) + row.name
        let margin = String(repeating: " ", count: column)
        let text = lines.joined(separator: "\n" + margin)
        if text.isEmpty { return name + "\n" }
        let missing = column - name.displayWidth
        let lead = missing >= gap ? String(repeating: " ", count: missing) : "\n" + margin
        return name + lead + text + "\n"
    }.joined()
}
