/// Makes pieces to be filled of a part with text: its document, a header or footer, its notes.
struct PartCompiler {
    private var pieces: [TemplatePiece] = []
    private var markup = MarkupWriter()
    /// How many rows of tables are open.
    private var rows = 0

    static func pieces(of root: MarkupElement) throws(TemplateFault) -> [TemplatePiece] {
        var compiler = PartCompiler()
        compiler.markup.write(
            markup: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
        var texts = ParagraphTexts(of: root)
        try compiler.write(root.withoutPrompts, &texts)
        compiler.flush()
        return compiler.pieces
    }

    private mutating func write(
        _ element: MarkupElement, _ texts: inout ParagraphTexts
    ) throws(TemplateFault) {
        switch element.name {
        case "w:t": write(text: element, texts.takeNext())
        case "w:p":
            var own = ParagraphTexts(of: element)
            try repeating(isRow: false) { compiler throws(TemplateFault) in
                try compiler.writeWhole(element, &own)
            }
        case "w:tr":
            rows += 1
            try repeating(isRow: true) { [texts] compiler throws(TemplateFault) in
                var texts = texts
                try compiler.writeWhole(element, &texts)
            }
            rows -= 1
        default: try writeWhole(element, &texts)
        }
    }

    private mutating func writeWhole(
        _ element: MarkupElement, _ texts: inout ParagraphTexts
    ) throws(TemplateFault) {
        markup.open(element)
        for child in element.children {
            if let inner = child.element, ParagraphTexts.reads(inner) || inner.name == "w:p" {
                try write(inner, &texts)
            } else {
                markup.write(child)
            }
        }
        markup.close(element)
    }

    private mutating func write(text element: MarkupElement, _ texts: [ParagraphTexts.Piece]) {
        if texts == [.literal(element.text)] { return markup.write(.element(element)) }
        markup.write(markup: "<w:t xml:space=\"preserve\">")
        for text in texts {
            switch text {
            case .literal(let text): markup.write(text: text)
            case .placeholder(let placeholder):
                flush()
                pieces.append(.placeholder(placeholder))
            }
        }
        markup.write(markup: "</w:t>")
    }

    /// Writes a row, or a paragraph outside of tables, and repeats it for each item where it names a
    /// list.
    private mutating func repeating(
        isRow: Bool, _ write: (inout PartCompiler) throws(TemplateFault) -> Void
    ) throws(TemplateFault) {
        guard isRow || rows == 0 else { return try write(&self) }
        flush()
        let before = pieces
        pieces = []
        try write(&self)
        flush()
        let lists = pieces.openLists
        guard lists.count < 2 else { throw .mixed(lists: lists) }
        pieces = before + (lists.first.map { [.items(of: $0, pieces)] } ?? pieces)
    }

    private mutating func flush() {
        let bytes = markup.take()
        guard !bytes.isEmpty else { return }
        if case .markup(let written)? = pieces.last {
            pieces[pieces.count - 1] = .markup(written + bytes)
        } else {
            pieces.append(.markup(bytes))
        }
    }
}
