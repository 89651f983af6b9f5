/// The texts of one paragraph with the placeholders in them.
///
/// Word parts a text wherever a spelling was checked or a letter corrected, so that a placeholder is
/// looked for in the joined texts; it takes its place, and its look, where it begins.
struct ParagraphTexts {
    enum Piece: Hashable {
        case literal(String)
        case placeholder(Placeholder)
    }

    /// Of each text element of the paragraph what it holds, in their order.
    private var texts: [[Piece]] = []
    private var next = 0

    /// What no placeholder goes across.
    private static let barriers: Set<String> = ["w:tab", "w:br", "w:cr", "w:fldChar"]
    /// What is not read: other paragraphs, in text boxes, and what was deleted or moved away.
    private static let passed: Set<String> = ["w:p", "w:del", "w:moveFrom", "w:pPr", "w:rPr"]

    init(of paragraph: MarkupElement) {
        var joined: [(scalar: Unicode.Scalar, text: Int)] = []
        var count = 0
        Self.collect(paragraph, &joined, &count)
        texts = Array(repeating: [], count: count)
        parse(joined)
    }

    /// Whether the texts of an element belong to the paragraph that it stands in.
    static func reads(_ element: MarkupElement) -> Bool { !passed.contains(element.name) }

    /// What the next text element holds.
    mutating func takeNext() -> [Piece] {
        defer { next += 1 }
        return next < texts.count ? texts[next] : []
    }

    private static func collect(
        _ element: MarkupElement, _ joined: inout [(scalar: Unicode.Scalar, text: Int)],
        _ count: inout Int
    ) {
        for child in element.children.compactMap(\.element) where reads(child) {
            if child.name == "w:t" {
                joined += child.text.unicodeScalars.map { ($0, count) }
                count += 1
            } else if barriers.contains(child.name) {
                joined.append(("\n", count))
            } else {
                collect(child, &joined, &count)
            }
        }
    }

    private mutating func parse(_ joined: [(scalar: Unicode.Scalar, text: Int)]) {
        var place = 0
        while place < joined.count {
            if joined[place].scalar == "【",
                let (placeholder, end) = Self.placeholder(in: joined[(place + 1)...])
            {
                texts[joined[place].text].append(.placeholder(placeholder))
                place = end
            } else {
                add(joined[place])
                place += 1
            }
        }
    }

    private mutating func add(_ letter: (scalar: Unicode.Scalar, text: Int)) {
        // A barrier belongs to no text.
        guard letter.text < texts.count, letter.scalar != "\n" else { return }
        if case .literal(var text)? = texts[letter.text].last {
            texts[letter.text].removeLast()
            text.unicodeScalars.append(letter.scalar)
            texts[letter.text].append(.literal(text))
        } else {
            texts[letter.text].append(.literal(String(letter.scalar)))
        }
    }

    /// The placeholder that the text goes on with, and where the text behind it begins.
    private static func placeholder(
        in rest: ArraySlice<(scalar: Unicode.Scalar, text: Int)>
    ) -> (Placeholder, Int)? {
        let name = rest.prefix(TemplateBounds.nameCharacters + 1).prefix {
            !["【", "】", "\n"].contains($0.scalar)
        }
        guard name.endIndex < rest.endIndex, rest[name.endIndex].scalar == "】" else { return nil }
        let scalars = String(String.UnicodeScalarView(name.map(\.scalar)))
        return Placeholder(between: scalars).map { ($0, name.endIndex + 1) }
    }
}
