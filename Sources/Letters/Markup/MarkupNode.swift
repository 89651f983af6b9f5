/// A piece of XML as it is written: names keep their prefixes.
enum MarkupNode: Hashable, Sendable {
    case element(MarkupElement)
    case text(String)

    var element: MarkupElement? {
        if case .element(let element) = self { element } else { nil }
    }
}

struct MarkupElement: Hashable, Sendable {
    struct Attribute: Hashable, Sendable {
        var name: String
        var value: String
    }

    var name: String
    var attributes: [Attribute] = []
    var children: [MarkupNode] = []

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The text in it, that of all elements within.
    var text: String {
        children.map { child in
            switch child {
            case .element(let element): element.text
            case .text(let text): text
            }
        }.joined()
    }

    /// Calls `body` with it and all elements within, each before those in it.
    func forEachElement<Fault: Error>(
        _ body: (MarkupElement) throws(Fault) -> Void
    ) throws(Fault) {
        try body(self)
        for child in children {
            if let element = child.element { try element.forEachElement(body) }
        }
    }
}
