import Words

extension Document {
    /// The document as Markdown (CommonMark with tables), for notes, chats and issue trackers.
    ///
    /// Pictures stand as their tables.
    package var markdown: String {
        var parts = ["# " + title.markdown]
        parts.append(subtitle.map(\.markdown).joined(separator: "｜"))
        parts += lead.map(\.markdown)
        parts += blocks.map(markdown)
        parts += footer.map(\.markdown) + [mark.map { "**\($0.markdown)**" } ?? ""]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func markdown(_ block: Block) -> String {
        switch block {
        case .heading(let text, let level):
            String(repeating: "#", count: level.rawValue) + " " + text.markdown
        case .paragraph(let text): text.markdown
        case .figures(let figures):
            figures.map { figure in
                "- \(figure.label.markdown)\(colon)**\(figure.value.markdown)**"
                    + (figure.note.map { language.parenthesized($0.markdown) } ?? "")
            }.joined(separator: "\n")
        case .table(let table): table.markdown
        case .chart(let chart):
            chart.table.markdown + (chart.note.map { "\n\n" + $0.markdown } ?? "")
        case .list(let items):
            items.map { "- \($0.label.markdown)\(colon)\($0.text.markdown)" }
                .joined(separator: "\n")
        case .callout(let callout):
            (["**\(callout.title.markdown)**"] + callout.lines.map(\.markdown))
                .map { "> " + $0 }.joined(separator: "\n>\n")
        case .pageBreak, .anchor, .contents: ""
        case .signatures(let roles):
            roles.map { $0.markdown + colon + "\\_\\_\\_\\_\\_\\_" }.joined(separator: "  ")
        case .blank(let title): "**\(title.markdown)**" + colon
        }
    }

    private var colon: String { language == .chinese ? "：" : ": " }
}

extension Language {
    fileprivate func parenthesized(_ text: String) -> String {
        self == .chinese ? "（\(text)）" : " (\(text))"
    }
}

extension Table {
    /// The table with its title above and its notes below; a line feed within a cell is `<br>`.
    fileprivate var markdown: String {
        let head = title.map { "**\($0.markdown)**\n\n" } ?? ""
        let tail = notes.map { "\n\n" + $0.markdown }.joined()
        guard !rows.isEmpty else { return head + empty.markdown + tail }
        let lines =
            [columns.map { Cell($0.title) }].map(line)
            + ["|" + columns.map { " \($0.rule) |" }.joined()] + rows.map(line)
        return head + lines.joined(separator: "\n") + tail
    }

    private func line(_ cells: [Cell]) -> String {
        "|" + cells.map { " \($0.text.markdown) |" }.joined()
    }
}

extension Column {
    fileprivate var rule: String {
        switch alignment {
        case .leading: "---"
        case .center: ":---:"
        case .trailing: "---:"
        }
    }
}

extension String {
    /// The text with all escaped that Markdown or HTML would take for marks; hidden controls are made
    /// visible.
    fileprivate var markdown: String {
        // At the beginning of a line these would make a list.
        let head = unicodeScalars.first.map { "-+".unicodeScalars.contains($0) } == true ? "\\" : ""
        return unicodeScalars.reduce(into: head) { text, scalar in
            switch scalar {
            case "\n": text += "<br>"
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "&": text += "\\\(scalar)"
            default: text += String(scalar).terminalEscaped
            }
        }
    }
}
