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
