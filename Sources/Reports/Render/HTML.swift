import BatchFormat
import Mustache
import Words

extension Document {
    /// The document as one self-contained HTML file: style and pictures inline, no script.
    ///
    /// `pages` are the printed pages on which the anchors stand, counted from one.
    package func html(pages: [String: Int] = [:]) throws -> String {
        try HTMLTemplate.page.get().render(PageContext(self, pages))
    }

    /// Whether the document says on which page something stands.
    package var namesPages: Bool {
        blocks.contains { if case .contents = $0 { true } else { false } }
    }
}

/// What the template sees of a document.
private struct PageContext {
    var lang: String
    var title: String
    var style: String
    var paper: String
    var mark: String?
    var subtitle: [String]
    var lead: [String]
    var blocks: [BlockContext]
    var footer: [String]

    init(_ document: Document, _ pages: [String: Int]) {
        lang = document.language == .chinese ? "zh-CN" : "en"
        title = document.title
        style = HTMLStyle.sheet(for: document)
        paper = document.paper == .landscape ? "landscape" : "portrait"
        mark = document.mark
        subtitle = document.subtitle
        lead = document.lead
        blocks = document.blocks.map { BlockContext($0, pages) }
        footer = document.footer
    }
}

/// One block: exactly one property is set.
private struct BlockContext {
    var section: String?
    var part: String?
    var detail: String?
    var paragraph: String?
    var figures: FiguresContext?
    var table: TableContext?
    var chart: ChartContext?
    var list: ListContext?
    var callout: CalloutContext?
    var pageBreak = false
    var anchor: String?
    var contents: ContentsContext?
    var signatures: SignaturesContext?
    var blank: String?

    init(_ block: Block, _ pages: [String: Int]) {
        switch block {
        case .heading(let text, .section): section = text
        case .heading(let text, .part): part = text
        case .heading(let text, .detail): detail = text
        case .paragraph(let text): paragraph = text
        case .figures(let values): figures = FiguresContext(items: values.map(FigureContext.init))
        case .table(let value): table = TableContext(value)
        case .chart(let value): chart = ChartContext(value)
        case .list(let items): list = ListContext(items: items)
        case .callout(let value): callout = CalloutContext(value)
        case .pageBreak: pageBreak = true
        case .anchor(let name): anchor = name
        case .contents(let entries):
            contents = ContentsContext(
                entries: entries.map { EntryContext($0, page: pages[$0.anchor]) })
        case .signatures(let roles): signatures = SignaturesContext(roles: roles)
        case .blank(let title): blank = title
        }
    }
}

private struct FiguresContext {
    var items: [FigureContext]
}

private struct ListContext {
    var items: [Item]
}

private struct ContentsContext {
    var entries: [EntryContext]
}

private struct EntryContext {
    var title: String
    var note: String?
    var anchor: String
    /// Empty until it is known, and as wide as a number then.
    var page: String

    init(_ entry: ContentsEntry, page: Int?) {
        title = entry.title
        note = entry.note
        anchor = entry.anchor
        self.page = page.map(String.init) ?? ""
    }
}

private struct SignaturesContext {
    var roles: [String]
}

private struct FigureContext {
    var label: String
    var value: String
    var note: String?
    var style: String

    init(_ figure: Figure) {
        label = figure.label
        value = figure.value
        note = figure.note
        style = figure.emphasis?.rawValue ?? "plain"
    }
}

private struct ChartContext {
    var title: String
    var svg: String
    var note: String?

    init(_ chart: Chart) {
        title = chart.title
        svg = chart.svg
        note = chart.note
    }
}

private struct CalloutContext {
    var style: String
    var title: String
    var lines: [String]

    init(_ callout: Callout) {
        style = "is-\(callout.weight.rawValue)"
        title = callout.title
        lines = callout.lines
    }
}

private struct TableContext {
    var caption: String?
    var style: String?
    var columns: [ColumnContext]
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
        let isCards = count > 3 && !table.rows.isEmpty
        let styles = [count > 8 ? "many" : nil, isCards ? "cards" : nil].compactMap(\.self)
        style = styles.isEmpty ? nil : styles.joined(separator: " ")
        isWide = table.isWide
        columns = table.columns.map(ColumnContext.init)
        rows = table.rows.map { row in
            RowContext(
                cells: zip(row, table.columns).map { CellContext($0, in: $1, isNamed: isCards) })
        }
        empty = table.rows.isEmpty ? table.empty : nil
        span = table.columns.count
        notes = table.notes
        if !table.legend.isEmpty { legend = LegendContext(keys: table.legend.map(KeyContext.init)) }
    }
}

private struct LegendContext {
    var keys: [KeyContext]
}

private struct KeyContext {
    var label: String
    var style: String

    init(_ key: PartBar.Key) {
        label = key.label
        style = "tone\(key.tone % 8)"
    }
}

private struct ColumnContext {
    var title: String
    var style: String

    init(_ column: Column) {
        title = column.title
        style = "\(column.kind.rawValue) \(column.alignment.rawValue)"
    }
}

private struct RowContext {
    var cells: [CellContext]
}

private struct CellContext {
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
}
