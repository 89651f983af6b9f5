/// The terms of a need, for what other texts share with it.
///
/// A term is a run of words that stands in both texts, between the edges of words, at least one of
/// them a word that says something of a subject.
final class SharedTerms {
    private static let mostWords = 5
    private static let mostCharacters = 10

    private let need: Snapshot.Need
    private let words: LearnedWords
    private lazy var vocabulary = words.vocabulary
    private var lexicon: Lexicon { vocabulary.lexicon }
    private var names: RunCodes { vocabulary.names }
    private lazy var asked = runs(of: CutText(need.texts, lexicon))

    /// Learns no words: they are not asked for where only scores are.
    init(_ need: Snapshot.Need, _ model: Model) {
        self.need = need
        words = model.words
    }

    /// Every run of words of a text, and every word within a word.
    private func runs(of text: CutText) -> Set<RunCode> {
        var runs: Set<RunCode> = []
        for (place, segment) in text.segments.enumerated() {
            runs.formUnion(text.runs(from: place, most: Self.mostWords).map(\.code))
            runs.formUnion(parts(of: segment).map { RunCode(segment.code[$0]) })
        }
        return runs
    }

    /// The beginnings and ends of a word that are words themselves, the longest first.
    ///
    /// Where two characters stand beside something that is none, they are hardly one: not 联网 in 物联网.
    private func parts(of segment: CutText.Segment) -> [Range<Int>] {
        let code = segment.code
        guard segment.isHan, code.count > 2 else { return [] }
        let parts = (2..<code.count).reversed().flatMap { count in
            [
                (part: code.count - count..<code.count, rest: 0..<code.count - count),
                (part: 0..<count, rest: count..<code.count),
            ]
        }
        return parts.filter { part, rest in
            lexicon.contains(code[part]) && (part.count > 2 || lexicon.contains(code[rest]))
        }.map(\.part)
    }
}

extension SharedTerms {
    /// What a text shares with the need, in the order of the text.
    struct Found {
        var terms: [Term] = []
        /// Words that fit every subject.
        var generalWords: [String] = []

        struct Term {
            let text: String
            /// Whether the vocabulary or a keyword names it, or a part of it.
            let isNamed: Bool
        }
    }

    func found(in texts: [String]) -> Found {
        let text = CutText(texts, lexicon)
        var found = Found()
        var place = 0
        while place < text.segments.count {
            let runs = text.runs(from: place, most: Self.mostWords)
            if let end = runs.last(where: { asked.contains($0.code) })?.end {
                add(place..<end, of: text, to: &found)
                place = end
            } else {
                addPart(of: text.segments[place], of: text, to: &found)
                place += 1
            }
        }
        return found
    }

    /// Adds words that stand in the need as well.
    private func add(_ words: Range<Int>, of text: CutText, to found: inout Found) {
        let words = trimmed(words, in: text)
        let range = text.range(of: words)
        guard range.count > 1 else { return }
        let segments = text.segments[words]
        if segments.contains(where: { $0.emptiness == .none }) {
            let code = RunCode(segments.lazy.flatMap(\.code))
            let isNamed =
                names.contains(code) || segments.contains { names.contains(RunCode($0.code)) }
            found.terms.append(Found.Term(text: text.text(range), isNamed: isNamed))
        } else if !FunctionWords.all.contains(text.text(range).lowercased()) {
            found.generalWords.append(text.text(range))
        }
    }

    /// The words without lone characters at the ends; of too many the last, for what a Chinese term
    /// is about stands at its end.
    private func trimmed(_ words: Range<Int>, in text: CutText) -> Range<Int> {
        let isLone = { (place: Int) in text.segments[place].isLone }
        guard let first = words.first(where: { !isLone($0) }),
            let last = words.last(where: { !isLone($0) })
        else { return words.lowerBound..<words.lowerBound }
        let starts = first...last
        let start = starts.first { start in
            let han = text.segments[start...last].lazy.filter(\.isHan)
            return !isLone(start) && han.reduce(0) { $0 + $1.code.count } <= Self.mostCharacters
        }
        return (start ?? last)..<last + 1
    }

    /// Adds the part of a word that is a word of the need.
    private func addPart(of word: CutText.Segment, of text: CutText, to found: inout Found) {
        for part in parts(of: word) {
            let code = Array(word.code[part])
            guard Emptiness(han: code) == .none, asked.contains(RunCode(code)) else { continue }
            let start = word.range.lowerBound
            let range = start + part.lowerBound..<start + part.upperBound
            let isNamed = names.contains(RunCode(code))
            found.terms.append(Found.Term(text: text.text(range), isNamed: isNamed))
            return
        }
    }
}
