/// The terms of a need, for what other texts share with it.
///
/// A term is a run of words that stands in both texts, between the edges of words, at least one of
/// them a word that says something of a subject.
struct SharedTerms {
    private static let mostWords = 5
    private static let mostCharacters = 10

    private let vocabulary: LearnedWords.Vocabulary
    private var names: RunCodes { vocabulary.names }
    /// Every run of words of the need, and every word within a word.
    private let asked: Set<RunCode>

    init(_ need: Snapshot.Need, _ model: Model) {
        vocabulary = model.words.vocabulary
        let text = CutText(need.texts, vocabulary.lexicon)
        var runs: Set<RunCode> = []
        for (place, segment) in text.segments.enumerated() {
            text.forEachRun(from: place, most: Self.mostWords) { runs.insert($1) }
            for part in text.parts(of: segment, vocabulary.lexicon) {
                runs.insert(RunCode(text.codes[part]))
            }
        }
        asked = runs
    }
}

extension CutText {
    /// The beginnings and ends of a word that are words themselves, the longest first, by the places
    /// of their codes.
    ///
    /// Where two characters stand beside something that is none, they are hardly one: not 联网 in 物联网.
    fileprivate func parts(of segment: Segment, _ lexicon: Lexicon) -> [Range<Int>] {
        let (start, end) = (segment.code.lowerBound, segment.code.upperBound)
        guard segment.isHan, end - start > 2 else { return [] }
        let parts = (2..<end - start).reversed().flatMap { count in
            [
                (part: end - count..<end, rest: start..<end - count),
                (part: start..<start + count, rest: start + count..<end),
            ]
        }
        return parts.filter { part, rest in
            lexicon.contains(codes[part]) && (part.count > 2 || lexicon.contains(codes[rest]))
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

    func found(in text: CutText) -> Found {
        var found = Found()
        var place = 0
        while place < text.segments.count {
            var end: Int?
            text.forEachRun(from: place, most: Self.mostWords) { next, code in
                if asked.contains(code) { end = next }
            }
            if let end {
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
            let isNamed =
                names.contains(text.code(of: words))
                || words.contains { names.contains(text.code(of: $0..<$0 + 1)) }
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
        for part in text.parts(of: word, vocabulary.lexicon) {
            let code = RunCode(text.codes[part])
            guard Emptiness(han: text.codes[part]) == .none, asked.contains(code) else { continue }
            let offset = word.range.lowerBound - word.code.lowerBound
            let range = offset + part.lowerBound..<offset + part.upperBound
            let isNamed = names.contains(code)
            found.terms.append(Found.Term(text: text.text(range), isNamed: isNamed))
            return
        }
    }
}
