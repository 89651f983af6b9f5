import BatchFormat
import Mustache
import Words

extension Document {
    /// The document as one self-contained HTML file: style and pictures inline, no script.
    package func html() throws -> String {
        try HTMLTemplate.page.get().render(PageContext(self))
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

    init(_ document: Document) {
        lang = document.language == .chinese ? "zh-CN" : "en"
        title = document.title
        style = HTMLStyle.sheet(for: document)
        paper = document.paper == .landscape ? "landscape" : "portrait"
        mark = document.mark
        subtitle = document.subtitle
        lead = document.lead
        blocks = document.blocks.map(BlockContext.init)
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
    var signatures: SignaturesContext?

    init(_ block: Block) {
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
        case .signatures(let roles): signatures = SignaturesContext(roles: roles)
        }
    }
}

private struct FiguresContext {
    var items: [FigureContext]
}

private struct ListContext {
    var items: [Item]
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

    init(_ table: Table) {
        caption = table.title
        // So many columns need narrower ones to stay within the margins.
        style = table.columns.count > 8 ? "many" : nil
        columns = table.columns.map(ColumnContext.init)
        rows = table.rows.map { RowContext(cells: zip($0, table.columns).map(CellContext.init)) }
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

    init(_ cell: Cell, in column: Column) {
        text = cell.text
        let emphasis = cell.emphasis.map { " \($0.rawValue)" } ?? ""
        style = "\(column.kind.rawValue) \(column.alignment.rawValue)\(emphasis)"
        bar = cell.bar?.svg
    }
}
