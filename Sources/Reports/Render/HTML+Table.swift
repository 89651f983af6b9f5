import Mustache

/// What the template sees of a table.
struct TableContext: MustacheParent {
    var caption: String?
    var style: String?
    var columns: [ColumnContext]
    /// The widths of the columns in per cent; `nil` where they are left to the reader.
    var widths: [String]?
    var rows: [RowContext]
    var empty: String?
    var span: Int
    var notes: [String]
    var legend: LegendContext?
    var isWide: Bool

    init(_ table: Table) {
        caption = table.title
        // So many columns need narrower ones to stay within the margins; few have room on a phone.
        let count = table.columns.count
        let isCards = count > 3
        let styles = [
            count > 8 ? "many" : nil, isCards ? "cards" : nil, table.isShort ? "short" : nil,
            table.widths.isEmpty ? nil : "fixed",
        ].compactMap(\.self)
        style = styles.isEmpty ? nil : styles.joined(separator: " ")
        isWide = table.isWide
        columns = table.columns.map(ColumnContext.init)
        if !table.widths.isEmpty { widths = table.widths.map { "\($0 / 10).\($0 % 10)" } }
        rows = table.rows.map { row in
            RowContext(
                cells: zip(row, table.columns).map { CellContext($0, in: $1, isNamed: isCards) })
        }
        empty = table.rows.isEmpty ? table.empty : nil
        span = table.columns.count
        notes = table.notes
        if !table.legend.isEmpty { legend = LegendContext(keys: table.legend.map(KeyContext.init)) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "caption": caption
        case "style": style
        case "columns": columns
        case "widths": widths
        case "rows": rows
        case "empty": empty
        case "span": span
        case "notes": notes
        case "legend": legend
        case "isWide": isWide
        default: nil
        }
    }
}

struct LegendContext {
    var keys: [KeyContext]
}

struct KeyContext {
    var label: String
    var style: String

    init(_ key: PartBar.Key) {
        label = key.label
        style = "tone\(key.tone % 8)"
    }
}

struct ColumnContext: MustacheParent {
    var title: String
    var style: String

    init(_ column: Column) {
        title = column.title
        style = "\(column.kind.rawValue) \(column.alignment.rawValue)"
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "style": style
        default: nil
        }
    }
}

struct RowContext: MustacheParent {
    var cells: [CellContext]

    func child(named name: String) -> Any? { name == "cells" ? cells : nil }
}

struct CellContext: MustacheParent {
    var text: String
    var style: String
    var bar: String?
    var link: String?
    /// The title of its column, where a phone shows it beside the cell.
    var name: String?

    /// `isNamed` tells whether a phone shows the title of the column beside the cell.
    init(_ cell: Cell, in column: Column, isNamed: Bool) {
        text = cell.text
        link = cell.link
        // A card has no line for what is not said.
        if isNamed, !cell.text.isEmpty { name = column.title }
        let emphasis = cell.emphasis.map { " \($0.rawValue)" } ?? ""
        style = "\(column.kind.rawValue) \(column.alignment.rawValue)\(emphasis)"
        bar = cell.bar?.svg
    }

    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "style": style
        case "bar": bar
        case "link": link
        case "name": self.name
        default: nil
        }
    }
}
