import Mustache

/// What the template sees of a block: exactly one property is set.
///
/// It is asked by name: looking for the properties of a type as it runs takes most of the time.
struct BlockContext: MustacheParent {
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
        case .list(let items): list = ListContext(items: items.map(ItemContext.init))
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

    func child(named name: String) -> Any? {
        switch name {
        case "section": section
        case "part": part
        case "detail": detail
        case "paragraph": paragraph
        case "figures": figures
        case "table": table
        case "chart": chart
        case "list": list
        case "callout": callout
        case "pageBreak": pageBreak
        case "anchor": anchor
        case "contents": contents
        case "signatures": signatures
        case "blank": blank
        default: nil
        }
    }
}

struct FiguresContext {
    var items: [FigureContext]
}

struct ListContext: MustacheParent {
    var items: [ItemContext]

    func child(named name: String) -> Any? { name == "items" ? items : nil }
}

struct ItemContext: MustacheParent {
    let item: Item

    init(_ item: Item) { self.item = item }

    func child(named name: String) -> Any? {
        switch name {
        case "label": item.label
        case "text": item.text
        default: nil
        }
    }
}

struct ContentsContext {
    var entries: [EntryContext]
}

struct EntryContext {
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

struct SignaturesContext {
    var roles: [String]
}

struct FigureContext {
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

struct ChartContext {
    var title: String
    var svg: String
    var note: String?

    init(_ chart: Chart) {
        title = chart.title
        svg = chart.svg
        note = chart.note
    }
}

struct CalloutContext {
    var style: String
    var title: String
    var lines: [String]

    init(_ callout: Callout) {
        style = "is-\(callout.weight.rawValue)"
        title = callout.title
        lines = callout.lines
    }
}
