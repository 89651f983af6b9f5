/// The terms by which a report may say what two texts share.
///
/// Pairs of Han characters measure how alike texts are, but are no words to show. What is shown is
/// a label or synonym of the vocabulary or a keyword that somebody gave to a need or a work.
struct Terminology: Sendable {
    struct Entry: Sendable {
        /// As the vocabulary or the keyword writes it.
        let text: String
        /// As it is compared.
        let scalars: [Unicode.Scalar]

        /// Returns `nil` for a text too short to say anything.
        init?(_ text: String) {
            self.text = text
            scalars = text.foldedScalars
            guard scalars.count > 1, scalars.contains(where: { !$0.isASCIIDigit }) else {
                return nil
            }
        }
    }

    /// By their first two characters.
    private let entries: [[Unicode.Scalar]: [Entry]]

    init(_ taxonomy: Taxonomy, _ needs: [Snapshot.Need]) {
        let texts = taxonomy.names.joined() + needs.flatMap(\.keywords)
        entries = Dictionary(grouping: texts.compactMap(Entry.init).withoutTwins) {
            Array($0.scalars.prefix(2))
        }
    }

    /// The terms that stand in a text, each once.
    func terms(in text: TermText) -> [Entry] {
        var found: [Entry] = []
        for start in text.scalars.indices.dropLast() {
            for entry in entries[Array(text.scalars[start...start + 1])] ?? []
            where text.has(entry, at: start) {
                found.append(entry)
            }
        }
        return found.withoutTwins
    }
}

extension [Terminology.Entry] {
    /// The first of those that are compared alike.
    var withoutTwins: Self {
        var seen: Set<[Unicode.Scalar]> = []
        return filter { seen.insert($0.scalars).inserted }
    }
}

/// A text in which terms are looked for.
struct TermText {
    let scalars: [Unicode.Scalar]

    init(_ texts: [String]) { scalars = texts.joined(separator: "\n").foldedScalars }

    func contains(_ entry: Terminology.Entry) -> Bool {
        scalars.indices.contains { scalars[$0] == entry.scalars[0] && has(entry, at: $0) }
    }

    /// Whether a term stands at a place; a Latin word or number counts only as a whole.
    func has(_ entry: Terminology.Entry, at start: Int) -> Bool {
        let end = start + entry.scalars.count
        guard end <= scalars.count, scalars[start..<end].elementsEqual(entry.scalars) else {
            return false
        }
        return !isInsideWord(start) && !isInsideWord(end)
    }

    private func isInsideWord(_ place: Int) -> Bool {
        guard place > 0, place < scalars.count else { return false }
        return scalars[place - 1].isASCIIWord && scalars[place].isASCIIWord
    }
}

extension [String] {
    /// The texts without those that are part of another one.
    package var withoutParts: [String] {
        filter { text in !contains { $0 != text && $0.contains(text) } }
    }
}
