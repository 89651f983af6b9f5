/// The style of a report: a printed A4 sheet first, a page in a browser second.
enum HTMLStyle {
    static func sheet(for document: Document) -> String {
        let size = document.paper == .landscape ? "A4 landscape" : "A4"
        // Where nothing stands in the margins browsers print their own lines, with the file's path.
        let mark = document.mark?.styleEscaped ?? " "
        let foot = document.pageFoot.map {
            "\n  @bottom-right { content: \"\($0.styleEscaped)\"; \(margin) }"
        }
        return """
            @page {
              size: \(size); margin: 20mm 18mm 18mm;
              @top-right { content: "\(mark)"; \(margin) }
              @bottom-center { content: counter(page) " / " counter(pages); \(margin) }\(foot ?? "")
            }
            @page wide { size: A4 landscape; }
            \(colours)
            \(page)
            \(blocks)
            \(tables)
            \(pictures)
            \(print)
            \(phone)
            """
    }

    private static let margin = "font: 9pt \(family); color: #5b6673;"

    private static let family =
        "\"Noto Sans CJK SC\", \"Source Han Sans SC\", \"Microsoft YaHei\", \"SimSun\", sans-serif"

    private static let colours = """
        :root {
          --ink: #1c2733; --muted: #5b6673; --rule: #c8d0d8; --paper: #fff; --red: #9b1c1c;
          --blue: #1f4e79; --good: #2f6b4f; --warn: #9a5b00; --wash: #f4f6f8;
        }
        """

    private static let page = """
        * { box-sizing: border-box; }
        body {
          margin: 0; background: #e9ecef; color: var(--ink); font-size: 14px; line-height: 1.65;
          font-family: \(family);
        }
        main {
          max-width: 210mm; margin: 24px auto; padding: 18mm; background: var(--paper);
          box-shadow: 0 1px 6px rgba(0, 0, 0, .18);
        }
        .landscape main { max-width: 297mm; }
        header { border-bottom: 3px double var(--red); padding-bottom: 10px; margin-bottom: 16px; }
        h1 { text-align: center; font-size: 25px; letter-spacing: .06em; margin: 6px 0 8px; }
        .mark { color: var(--red); font-weight: 600; letter-spacing: .1em; margin: 0; }
        header .mark { text-align: left; }
        .subtitle { text-align: center; color: var(--muted); margin: 0; }
        .subtitle span + span::before { content: "｜"; color: var(--rule); margin: 0 4px; }
        .lead p { font-size: 16px; line-height: 1.8; margin: 0 0 8px; text-indent: 2em; }
        :lang(en) .lead p { text-indent: 0; }
        .lead p:first-child { font-weight: 600; }
        footer {
          border-top: 1px solid var(--rule); margin-top: 26px; padding-top: 10px;
          color: var(--muted); font-size: 12px;
        }
        footer p { margin: 0 0 2px; }
        footer:not(:has(p)) { display: none; }
        """

    private static let blocks = """
        h2 {
          font-size: 18px; margin: 26px 0 10px; padding-left: 10px;
          border-left: 4px solid var(--red);
        }
        h3 { font-size: 15.5px; margin: 22px 0 8px; color: var(--blue); }
        h4 { font-size: 14px; margin: 14px 0 4px; }
        p { margin: 6px 0; }
        .note { color: var(--muted); font-size: 12px; margin: 4px 0; }
        .figures { display: flex; flex-wrap: wrap; gap: 10px; margin: 16px 0; }
        .figure {
          flex: 1 1 110px; border: 1px solid var(--rule); border-top: 3px solid var(--blue);
          padding: 8px 10px; text-align: center;
        }
        .figure b { display: block; font-size: 26px; line-height: 1.3; color: var(--blue); }
        .figure span { display: block; }
        .figure small { color: var(--muted); font-size: 12px; display: block; }
        .figure.warning { border-top-color: var(--red); }
        .figure.warning b { color: var(--red); }
        .figure.good { border-top-color: var(--good); }
        .figure.good b { color: var(--good); }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: 3px 14px; margin: 8px 0; }
        dt { color: var(--muted); }
        dd { margin: 0; white-space: pre-line; }
        .callout {
          border: 1px solid var(--rule); border-left: 4px solid var(--blue);
          background: var(--wash); padding: 8px 14px; margin: 12px 0;
        }
        .callout.is-warning { border-left-color: var(--warn); background: #fdf7ec; }
        .callout h4 { margin: 0 0 2px; }
        .callout p { margin: 2px 0; }
        a { color: inherit; text-decoration: underline; text-decoration-color: var(--rule); }
        .contents { list-style: none; margin: 8px 0; padding: 0; columns: 2; column-gap: 28px; }
        .contents li { break-inside: avoid; border-bottom: 1px dotted var(--rule); }
        .contents a { display: flex; gap: 6px; text-decoration: none; }
        .contents span { flex: 1; }
        .contents small { color: var(--muted); }
        .contents b { min-width: 2em; text-align: right; font-variant-numeric: tabular-nums; }
        .signatures {
          display: flex; justify-content: space-between; gap: 24px; margin: 40px 0 8px;
        }
        .signatures span { flex: 1; border-bottom: 1px solid var(--ink); padding-bottom: 2px; }
        .signatures span::after { content: "："; }
        :lang(en) .signatures span::after { content: ":"; }
        .blank { border: 1px solid var(--ink); min-height: 18mm; margin: 8px 0; padding: 2px 10px; }
        .blank + .signatures { margin-top: 16px; }
        """

    private static let tables = """
        table { border-collapse: collapse; width: 100%; margin: 10px 0 4px; font-size: 12.5px; }
        table { line-height: 1.5; }
        caption { text-align: left; font-weight: 600; padding: 2px 0 4px; }
        th, td {
          border: 1px solid var(--rule); padding: 4px 7px; text-align: left; vertical-align: top;
          overflow-wrap: break-word; line-break: strict; white-space: pre-line;
        }
        th { background: #eaf0f6; border-bottom: 2px solid var(--blue); white-space: nowrap; }
        th { overflow-wrap: normal; }
        tbody tr:nth-child(even) td { background: #fafbfc; }
        .number { font-variant-numeric: tabular-nums; white-space: nowrap; }
        td.key { white-space: pre; font-variant-numeric: tabular-nums; color: var(--muted); }
        .center { text-align: center; }
        .trailing { text-align: right; }
        .strong { font-weight: 600; }
        .good { color: var(--good); }
        .warning { color: var(--red); }
        .muted, .empty { color: var(--muted); }
        td.empty { text-align: center; padding: 12px; }
        td svg { display: block; width: 88px; height: 10px; margin: 4px 0 0 auto; }
        td.text { min-width: 4.6em; }
        table.many { font-size: 11px; }
        table.many th, table.many td { padding: 4px; }
        table.many th { white-space: normal; }
        table.many th.number { min-width: 3.6em; }
        table.many td.text { min-width: 3.6em; }
        .fixed { table-layout: fixed; }
        .fixed th { white-space: normal; padding: 4px 5px; }
        .fixed td.text { min-width: 0; }
        .short td svg { display: inline-block; margin: 0 0 0 8px; vertical-align: middle; }
        table.many caption { font-size: 12.5px; }
        @media screen {
          .wide {
            width: min(96vw, 297mm); margin-left: calc((100% - min(96vw, 297mm)) / 2);
            overflow-x: auto; background: var(--paper);
          }
        }
        .legend { font-size: 12px; color: var(--muted); margin: 4px 0; }
        .legend span { margin-right: 14px; white-space: nowrap; }
        .legend i { display: inline-block; width: 12px; height: 10px; margin-right: 5px; }
        """

    private static let pictures = """
        figure { margin: 16px 0; padding: 10px 12px; border: 1px solid var(--rule); }
        figcaption { font-weight: 600; margin-bottom: 8px; }
        figure svg { display: block; width: 100%; height: auto; }
        svg text { font-size: 12px; fill: var(--ink); }
        svg .value { font-weight: 600; }
        svg .track { fill: #eef1f4; }
        svg .free { fill: #fff; stroke: #9aa7b4; }
        svg .excess { fill: #c0504d; }
        svg .excess-text { fill: var(--red); }
        \(tones)
        .shade-blank { fill: #f6f7f8; }
        .shade-gap { fill: #fbe3df; stroke: #c0504d; }
        .shade-low { fill: #d5e3f0; }
        .shade-middle { fill: #9dbfdc; }
        .shade-high { fill: #4a86b8; }
        .shade-full { fill: #1f4e79; }
        svg .on-gap { fill: var(--red); font-weight: 600; }
        svg .on-high, svg .on-full { fill: #fff; font-weight: 600; }
        .tile-good { fill: #3d7f60; }
        .tile-open { fill: #e9b44c; }
        .tile-bad { fill: #b23a33; }
        .tile-done { fill: #9aa7b4; }
        svg .on-good, svg .on-bad { fill: #fff; font-size: 11px; }
        svg .on-open, svg .on-done { fill: #1c2733; font-size: 11px; }
        svg .count-good { fill: var(--good); font-weight: 600; }
        svg .count-open { fill: var(--warn); font-weight: 600; }
        svg .count-bad { fill: var(--red); font-weight: 600; }
        .funnel0 { fill: #1f4e79; } .funnel1 { fill: #336a9a; } .funnel2 { fill: #4a86b8; }
        .funnel3 { fill: #8fb8d8; } .funnel4 { fill: #bcd5e8; }
        """

    /// Eight colours that stay apart when they are printed in grey, neighbours most of all.
    private static let tones: String = {
        let colours = [
            "#1f4e79", "#8fb8d8", "#4f7f5f", "#c9d8a8", "#b8860b", "#e3c98a", "#6d5a8c", "#b9aed0",
        ]
        let rules = colours.enumerated().map { index, colour in
            "svg .tone\(index) { fill: \(colour); } .legend .tone\(index) { background: \(colour); }"
        }
        return rules.joined(separator: "\n")
    }()

    private static let print = """
        @media print {
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          body { background: none; font-size: 10.5pt; }
          main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
          header .mark, footer .mark { display: none; }
          thead { display: table-header-group; }
          tr, figure, .figures, .callout, .signatures, dt, dd { break-inside: avoid; }
          h2, h3, h4, caption { break-after: avoid; }
          .lead p { font-size: 11.5pt; line-height: 1.6; margin-bottom: 4px; }
          h3 { margin: 10px 0 3px; }
          dl { gap: 0 12px; margin: 3px 0; font-size: 9.5pt; line-height: 1.42; }
          figure { margin: 10px 0; padding: 6px 10px; }
          figure svg { max-height: 150mm; }
          footer { margin-top: 10px; padding-top: 4px; }
          footer:not(:has(p:not(.mark))) { display: none; }
          table { font-size: 9pt; }
          table.many { font-size: 8pt; }
          table.many caption { font-size: 9pt; }
          .page-break { break-before: page; }
          .short { break-inside: avoid; }
          .fixed { line-height: 1.35; margin-top: 6px; }
          .fixed td { padding: 2px 6px; }
          .note { font-size: 8.5pt; line-height: 1.4; margin: 2px 0; }
          .wide { page: wide; }
          a { text-decoration: none; }
          .legend, .note { break-before: avoid; }
        }
        """

    /// On a phone the rows of wide tables are cards, each cell under the title of its column, and
    /// pictures are moved sideways rather than made too small to read.
    private static let phone = """
        @media screen and (max-width: 700px) {
          main { margin: 0; padding: 16px; box-shadow: none; }
          .wide { width: auto; margin: 0; }
          h1 { font-size: 21px; letter-spacing: 0; }
          dl { display: block; }
          dt { margin-top: 6px; }
          figure { overflow-x: auto; }
          figure svg { min-width: 600px; }
          .contents { columns: 1; }
          .signatures { flex-wrap: wrap; }
          .signatures span { flex: 1 1 40%; }
          td { overflow-wrap: anywhere; }
          .cards, .cards tbody, .cards tr, .cards td { display: block; }
          .cards caption { display: block; }
          .cards thead {
            position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden;
          }
          .cards tr { border: 1px solid var(--rule); margin: 0 0 10px; padding: 4px 0; }
          .cards tbody tr td, .many.cards tbody tr td {
            border: 0; background: none; padding: 2px 10px; text-align: left; white-space: pre-line;
          }
          .cards td:empty, .cards td:not([data-name]):not(.empty) { display: none; }
          .cards td[data-name] { display: flex; gap: 8px; }
          .cards td[data-name]::before {
            content: attr(data-name); flex: 0 0 6.5em; color: var(--muted); font-weight: 400;
          }
          .cards td svg { margin: 4px 0 0 8px; }
        }
        """
}

extension String {
    /// The text as it may stand in a string of a style sheet.
    fileprivate var styleEscaped: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            if scalar.value < 0x20 || "\"\\<>&".unicodeScalars.contains(scalar) {
                text += "\\\(String(scalar.value, radix: 16)) "
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
    }
}
