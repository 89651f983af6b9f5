import Mustache

/// The page as a template; names with a dot in front are not looked for further out.
enum HTMLTemplate {
    static let page = Result { try MustacheTemplate(string: text) }

    private static let text = """
        <!DOCTYPE html>
        <html lang="{{.lang}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{{.title}}</title>
        <style>
        {{{.style}}}
        </style>
        </head>
        <body class="{{.paper}}">
        <main>
        <header>
        {{#.mark}}
        <p class="mark">{{.}}</p>
        {{/.mark}}
        <h1>{{.title}}</h1>
        <p class="subtitle">{{#.subtitle}}<span>{{.}}</span>{{/.subtitle}}</p>
        </header>
        <section class="lead">
        {{#.lead}}
        <p>{{.}}</p>
        {{/.lead}}
        </section>
        {{#.blocks}}
        \(simpleBlocks)
        \(table)
        {{/.blocks}}
        <footer>
        {{#.footer}}
        <p>{{.}}</p>
        {{/.footer}}
        {{#.mark}}
        <p class="mark">{{.}}</p>
        {{/.mark}}
        </footer>
        </main>
        </body>
        </html>

        """

    private static let simpleBlocks = """
        {{#.section}}
        <h2>{{.}}</h2>
        {{/.section}}
        {{#.part}}
        <h3>{{.}}</h3>
        {{/.part}}
        {{#.detail}}
        <h4>{{.}}</h4>
        {{/.detail}}
        {{#.paragraph}}
        <p>{{.}}</p>
        {{/.paragraph}}
        {{#.figures}}
        <div class="figures">
        {{#.items}}
        <div class="figure {{.style}}"><b>{{.value}}</b><span>{{.label}}</span>\
        {{#.note}}<small>{{.}}</small>{{/.note}}</div>
        {{/.items}}
        </div>
        {{/.figures}}
        {{#.chart}}
        <figure>
        <figcaption>{{.title}}</figcaption>
        {{{.svg}}}
        {{#.note}}
        <p class="note">{{.}}</p>
        {{/.note}}
        </figure>
        {{/.chart}}
        {{#.list}}
        <dl>
        {{#.items}}
        <dt>{{.label}}</dt><dd>{{.text}}</dd>
        {{/.items}}
        </dl>
        {{/.list}}
        {{#.callout}}
        <aside class="callout {{.style}}">
        <h4>{{.title}}</h4>
        {{#.lines}}
        <p>{{.}}</p>
        {{/.lines}}
        </aside>
        {{/.callout}}
        {{#.pageBreak}}
        <div class="page-break"></div>
        {{/.pageBreak}}
        {{#.anchor}}
        <a id="{{.}}"></a>
        {{/.anchor}}
        {{#.contents}}
        <ol class="contents">
        {{#.entries}}
        <li><a href="#{{.anchor}}"><span>{{.title}}</span>{{#.note}}<small>{{.}}</small>{{/.note}}\
        <b>{{.page}}</b></a></li>
        {{/.entries}}
        </ol>
        {{/.contents}}
        {{#.signatures}}
        <div class="signatures">{{#.roles}}<span>{{.}}</span>{{/.roles}}</div>
        {{/.signatures}}
        {{#.blank}}
        <div class="blank">{{.}}</div>
        {{/.blank}}
        """

    private static let table = """
        {{#.table}}
        {{#.isWide}}
        <div class="wide">
        {{/.isWide}}
        <table{{#.style}} class="{{.}}"{{/.style}}>
        {{#.caption}}
        <caption>{{.}}</caption>
        {{/.caption}}
        {{#.widths}}
        <col style="width: {{.}}%">
        {{/.widths}}
        <thead><tr>{{#.columns}}<th scope="col" class="{{.style}}">{{.title}}</th>{{/.columns}}</tr></thead>
        <tbody>
        {{#.rows}}
        <tr>{{#.cells}}<td class="{{.style}}"{{#.name}} data-name="{{.}}"{{/.name}}>\
        {{#.link}}<a href="#{{.}}">{{/.link}}{{.text}}{{#.link}}</a>{{/.link}}{{{.bar}}}</td>\
        {{/.cells}}</tr>
        {{/.rows}}
        {{#.empty}}
        <tr><td class="empty" colspan="{{span}}">{{.}}</td></tr>
        {{/.empty}}
        </tbody>
        </table>
        {{#.legend}}
        <p class="legend">{{#.keys}}<span><i class="{{.style}}"></i>{{.label}}</span>{{/.keys}}</p>
        {{/.legend}}
        {{#.notes}}
        <p class="note">{{.}}</p>
        {{/.notes}}
        {{#.isWide}}
        </div>
        {{/.isWide}}
        {{/.table}}
        """
}
