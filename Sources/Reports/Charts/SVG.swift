import Pool

/// Builds one SVG picture; lengths are whole pixels of a page 660 wide.
struct SVG {
    static let pageWidth = 660
    static let rowHeight = 26
    /// The width of half a Han character at the size of chart texts, 12 px.
    static let halfEm = 6

    enum Anchor: String { case start, middle, end }

    private let width: Int
    private let height: Int
    private let label: String
    private var elements: [String] = []

    init(width: Int = pageWidth, height: Int, label: String) {
        self.width = width
        self.height = height
        self.label = label
    }

    /// A box of the style `name`; `hint` is shown when a reader points at it.
    mutating func box(
        x: Int, y: Int, width: Int, height: Int, _ name: String, hint: String? = nil
    ) {
        let shape = #"<rect x="\#(x)" y="\#(y)" width="\#(max(0, width))" height="\#(height)""#
        let head = #"\#(shape) class="\#(name)""#
        elements.append(
            hint.map { "\(head)><title>\($0.markupEscaped)</title></rect>" } ?? "\(head)/>")
    }

    /// A text whose base line begins, centres or ends at the place given; one that begins there is
    /// cut where the picture ends.
    mutating func text(
        _ text: String, x: Int, y: Int, _ anchor: Anchor = .start, _ name: String = "label",
        turned degrees: Int = 0
    ) {
        if anchor == .start, degrees == 0 {
            return label(text, x: x, y: y, width: width - x, .start, name)
        }
        let turn = degrees == 0 ? "" : #" transform="rotate(\#(degrees) \#(x) \#(y))""#
        let place = #"x="\#(x)" y="\#(y)" text-anchor="\#(anchor.rawValue)""#
        elements.append(
            #"<text \#(place) class="\#(name)"\#(turn)>\#(text.markupEscaped)</text>"#)
    }

    /// A text that is cut to the width given, the whole of it as a hint.
    mutating func label(
        _ text: String, x: Int, y: Int, width: Int, _ anchor: Anchor = .start,
        _ name: String = "label"
    ) {
        let columns = width / Self.halfEm
        // The dots of a text that is cut are drawn as wide as a Han character.
        let short = text.displayWidth > columns ? text.cut(toWidth: columns - 1) : text
        let place = #"x="\#(x)" y="\#(y)" text-anchor="\#(anchor.rawValue)" class="\#(name)""#
        let hint = short == text ? "" : "<title>\(text.markupEscaped)</title>"
        elements.append("<text \(place)>\(hint)\(short.markupEscaped)</text>")
    }

    /// What is drawn within leads to an anchor of the page.
    mutating func link(to anchor: String, _ draw: (inout SVG) -> Void) {
        elements.append(##"<a href="#\##(anchor.markupEscaped)">"##)
        draw(&self)
        elements.append("</a>")
    }

    mutating func line(x1: Int, y1: Int, x2: Int, y2: Int, _ name: String) {
        elements.append(
            #"<line x1="\#(x1)" y1="\#(y1)" x2="\#(x2)" y2="\#(y2)" class="\#(name)"/>"#)
    }

    /// A closed shape through the points given.
    mutating func polygon(_ points: [(x: Int, y: Int)], _ name: String) {
        let path = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
        elements.append(#"<polygon points="\#(path)" class="\#(name)"/>"#)
    }

    var markup: String {
        let size = #"viewBox="0 0 \#(width) \#(height)" width="\#(width)" height="\#(height)""#
        let head = #"<svg xmlns="http://www.w3.org/2000/svg" \#(size) role="img">"#
        let title = "<title>\(label.markupEscaped)</title>"
        return ([head + title] + elements + ["</svg>"]).joined(separator: "\n")
    }
}

extension String {
    /// The text with the five characters escaped that mean something in HTML and XML.
    ///
    /// Goes by scalars: a quotation mark followed by a combining mark is one `Character`, and
    /// would slip through.
    var markupEscaped: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "&": text += "&amp;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// The text itself when it is at most `width` columns wide, else its beginning with an ellipsis.
    package func cut(toWidth width: Int) -> String {
        guard displayWidth > width else { return self }
        var rest = width - 1
        let kept = prefix { character in
            rest -= String(character).displayWidth
            return rest >= 0
        }
        return kept + "…"
    }
}
