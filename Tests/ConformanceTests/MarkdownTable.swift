/// A table as Markdown writes it.
struct MarkdownTable {
    var header: [String]
    var rows: [[String]]

    var text: String {
        let rule = header.map { _ in "---" }
        return ([header, rule] + rows).map(Self.line).joined(separator: "\n")
    }

    private static func line(_ cells: [String]) -> String {
        "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }

    /// A bar would end the cell, a line feed the table.
    private static func escaped(_ text: String) -> String {
        text.replacing("|", with: "\\|").replacing("\n", with: " ")
    }
}
