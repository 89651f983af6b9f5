import Pool

/// A piece of a part that is ready to be filled: markup as it is written, or the place for a value.
indirect enum TemplatePiece: Hashable, Sendable {
    case markup([UInt8])
    case placeholder(Placeholder)
    /// What is written once for each item of a list.
    case items(of: String, [TemplatePiece])
}

extension [TemplatePiece] {
    /// The lists that stand here by themselves, and not within what repeats already.
    var openLists: [String] {
        var lists: [String] = []
        for case .placeholder(let placeholder) in self {
            if let list = placeholder.list, !lists.contains(list) { lists.append(list) }
        }
        return lists
    }

    /// All placeholders, in their order.
    var placeholders: [Placeholder] {
        flatMap { piece -> [Placeholder] in
            switch piece {
            case .markup: []
            case .placeholder(let placeholder): [placeholder]
            case .items(_, let pieces): pieces.placeholders
            }
        }
    }

    /// Writes the pieces with the values of a letter.
    func fill(_ letter: LetterText, item: [String: String] = [:], into writer: inout MarkupWriter) {
        for piece in self {
            switch piece {
            case .markup(let bytes): writer.write(raw: bytes)
            case .placeholder(let place):
                let value =
                    place.list == nil ? letter.values[place.name] : item[place.name]
                writer.write(value: value ?? place.text)
            case .items(let list, let pieces):
                guard let items = letter.lists[list]?.items else {
                    pieces.fill(letter, into: &writer)
                    continue
                }
                for item in items { pieces.fill(letter, item: item, into: &writer) }
            }
        }
    }
}

extension MarkupWriter {
    /// Writes a value into an open text element: a line feed ends the line, and what cannot be seen,
    /// or is no character of XML, is made visible.
    fileprivate mutating func write(value: String) {
        let lines = value.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            if number > 0 { write(markup: "</w:t><w:br/><w:t xml:space=\"preserve\">") }
            write(text: String(line).escaped)
        }
    }
}
