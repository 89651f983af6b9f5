import Pool

/// Texts cut into words.
struct CutText: Sendable {
    /// A word or a character that is part of none.
    struct Segment: Sendable {
        let range: Range<Int>
        /// Whether it goes on from the one before: the two may be parts of one term.
        let isJoined: Bool
        /// Which of the codes it is compared by: its characters, or its stem and a mark.
        let code: Range<Int>
        let emptiness: Emptiness
        let isHan: Bool

        /// Whether it is a Chinese character that is part of no word.
        var isLone: Bool { isHan && code.count == 1 }
    }

    /// As they are written, at half width.
    private(set) var characters: [Unicode.Scalar] = []
    private(set) var segments: [Segment] = []
    /// What the words are compared by, one after the other.
    private(set) var codes: [Int32] = []

    init(_ texts: [String], _ lexicon: Lexicon) {
        let stemmer = Stemmer()
        for text in texts { append(text, lexicon, stemmer) }
    }

    private mutating func append(_ text: String, _ lexicon: Lexicon, _ stemmer: Stemmer) {
        let start = characters.count
        characters += text.unicodeScalars.map(\.halfWidth)
        let folded = text.foldedScalars
        // What stands right before: a blank parts Chinese words, and joins others.
        var before = Script.other
        var place = 0
        while place < folded.count {
            let script = Script(folded[place])
            let end = folded[place...].firstIndex { Script($0) != script } ?? folded.count
            let range = start + place..<start + end
            switch script {
            case .han: append(folded[place..<end], range, isJoined: before.isWord, lexicon)
            case .word: append(folded[place..<end], range, isJoined: before != .other, stemmer)
            case .space, .other: break
            }
            before = script == .space && before != .word ? .other : script
            place = end
        }
    }

    /// Appends the words of Chinese.
    private mutating func append(
        _ run: ArraySlice<Unicode.Scalar>, _ range: Range<Int>, isJoined: Bool, _ lexicon: Lexicon
    ) {
        let first = codes.count
        codes += run.lazy.map { Int32($0.value) }
        let offset = range.lowerBound - first
        var start = first
        for end in lexicon.ends(of: codes[first...]) {
            segments.append(
                Segment(
                    range: offset + start..<offset + end, isJoined: isJoined || start > first,
                    code: start..<end, emptiness: Emptiness(han: codes[start..<end]), isHan: true))
            start = end
        }
    }

    /// Appends a word of another script.
    private mutating func append(
        _ run: ArraySlice<Unicode.Scalar>, _ range: Range<Int>, isJoined: Bool, _ stemmer: Stemmer
    ) {
        let word = String(String.UnicodeScalarView(run))
        let first = codes.count
        codes += stemmer.stem(word).unicodeScalars.lazy.map { Int32($0.value) }
        codes.append(FrequentRuns.gap)
        segments.append(
            Segment(
                range: range, isJoined: isJoined, code: first..<codes.count,
                emptiness: Emptiness(latin: word), isHan: false))
    }
}

extension CutText {
    /// The words as they are written, blanks as one blank.
    func text(_ range: Range<Int>) -> String {
        let words = characters[range].split(omittingEmptySubsequences: true) {
            $0.properties.isWhitespace
        }
        return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    /// From the first character of some words to the last.
    func range(of words: Range<Int>) -> Range<Int> {
        guard !words.isEmpty else { return 0..<0 }
        return segments[words.lowerBound].range
            .lowerBound..<segments[words.upperBound - 1].range.upperBound
    }
}

extension Script {
    fileprivate var isWord: Bool { self == .han || self == .word }
}
