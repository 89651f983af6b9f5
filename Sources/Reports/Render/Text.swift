import BatchFormat
import Pool
import Words

/// How wide a text may be, and whether a terminal shows its colours.
package struct TextStyle: Hashable, Sendable {
    package var width: Int
    package var colour: Bool

    package init(width: Int = 100, colour: Bool = false) {
        self.width = max(20, width)
        self.colour = colour
    }

    func paint(_ text: String, _ emphasis: Emphasis?) -> String {
        guard colour, let emphasis, !text.isEmpty else { return text }
        let code =
            switch emphasis {
            case .strong: "1"
            case .good: "32"
            case .warning: "31"
            case .muted: "2"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}

extension Document {
    /// The document as text with aligned tables; hidden controls in the data are made visible.
    package func text(_ style: TextStyle = TextStyle()) -> String {
        var parts = [heading(style)]
        if !lead.isEmpty { parts.append(lead.flatMap { wrapped($0, style) }) }
        parts += blocks.map { lines($0, style) }
        parts.append((footer + [mark].compactMap(\.self)).flatMap { wrapped($0, style) })
        return parts.filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private func heading(_ style: TextStyle) -> [String] {
        let subtitle = self.subtitle.joined(separator: " | ").terminalEscaped
        return [style.paint(title.terminalEscaped, .strong)]
            + (subtitle.isEmpty ? [] : subtitle.wrapped(toWidth: style.width))
    }

    private func lines(_ block: Block, _ style: TextStyle) -> [String] {
        switch block {
        case .heading(let text, let level):
            [style.paint(level.prefix + text.terminalEscaped, .strong)]
        case .paragraph(let text): wrapped(text, style)
        case .figures(let figures): lines(figures, style)
        case .table(let table): table.lines(style)
        case .chart(let chart): chart.lines(style)
        case .list(let items): lines(items, style)
        case .callout(let callout): lines(callout, style)
        case .pageBreak, .anchor, .contents: []
        case .signatures(let roles):
            [
                roles.map { $0 + (language == .chinese ? "：" : ": ") + "________" }.joined(
                    separator: "  ")
            ]
        case .blank(let title):
            [style.paint(title.terminalEscaped + (language == .chinese ? "：" : ":"), .strong)]
        }
    }

    private func lines(_ figures: [Figure], _ style: TextStyle) -> [String] {
        let brackets = language == .chinese ? ("（", "）") : (" (", ")")
        let items = figures.map { figure in
            Item(
                figure.label,
                figure.value + (figure.note.map { brackets.0 + $0 + brackets.1 } ?? ""))
        }
        return lines(items, style)
    }

    private func lines(_ items: [Item], _ style: TextStyle) -> [String] {
        let labels = items.map { $0.label.terminalEscaped }
        let column = min(style.width / 3, labels.map(\.displayWidth).max() ?? 0)
        return zip(items, labels).flatMap { item, label in
            let head = label.padded(toWidth: column)
            let hang = String(repeating: " ", count: column + 2)
            let texts = item.text.terminalEscaped.wrapped(toWidth: style.width - column - 2)
            return texts.enumerated().map { ($0 == 0 ? head + "  " : hang) + $1 }
        }
    }

    private func lines(_ callout: Callout, _ style: TextStyle) -> [String] {
        let mark = callout.weight == .warning ? "! " : "* "
        let title = style.paint(mark + callout.title.terminalEscaped, .strong)
        return [title]
            + callout.lines.flatMap {
                $0.terminalEscaped.wrapped(toWidth: style.width - 2).map { "  " + $0 }
            }
    }

    private func wrapped(_ text: String, _ style: TextStyle) -> [String] {
        text.terminalEscaped.wrapped(toWidth: style.width)
    }
}

extension Block.Level {
    fileprivate var prefix: String { String(repeating: "#", count: rawValue) + " " }
}

extension Chart {
    fileprivate func lines(_ style: TextStyle) -> [String] {
        let notes = note.map { $0.terminalEscaped.wrapped(toWidth: style.width) } ?? []
        return table.lines(style) + notes
    }
}
