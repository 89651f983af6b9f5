import Pool

/// A term of a text, as a number.
///
/// A Han character and a pair of them hold their scalars; a Latin word and a pair of them hold a
/// hash and set the highest bit.
typealias Term = UInt64

/// The terms of one text, in order: what two texts are compared by.
///
/// Of a run of Han characters every character and every pair of neighbours is a term. Of other
/// scripts every word is one by its stem, and every two words that nothing stands between; function
/// words, single letters and numbers are none.
struct Tokens {
    private(set) var terms: [Term] = []
    /// The word that stands right before, unless something came between.
    private var previous: Term?
    private let stemmer: Stemmer

    init(_ text: String, _ stemmer: Stemmer) {
        self.stemmer = stemmer
        let scalars = text.foldedScalars
        var start = 0
        while start < scalars.count {
            let script = Script(scalars[start])
            let end = scalars[start...].firstIndex { Script($0) != script } ?? scalars.count
            switch script {
            case .han: appendCharacters(scalars[start..<end])
            case .word: appendWord(scalars, start..<end)
            case .space: break
            case .other: previous = nil
            }
            start = end
        }
    }

    private mutating func appendCharacters(_ run: ArraySlice<Unicode.Scalar>) {
        previous = nil
        for (place, scalar) in zip(run.indices, run) {
            terms.append(Term(scalar.value))
            guard place + 1 < run.endIndex else { break }
            terms.append(Term(scalar.value) << 21 | Term(run[place + 1].value))
        }
    }

    private mutating func appendWord(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
        let before = previous
        previous = nil
        let run = scalars[range].word(besideHan: scalars.hasHan(beside: range))
        let word = String(String.UnicodeScalarView(run))
        guard run.count > 1, !FunctionWords.all.contains(word) else { return }
        let term = StableHash(of: stemmer.stem(word)).value | 1 << 63
        terms.append(term)
        // Digits before the word stand between it and the last one.
        if let before, run.startIndex == range.lowerBound {
            var pair = StableHash()
            pair.add(before)
            pair.add(term)
            terms.append(pair.value | 1 << 63)
        }
        previous = term
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// The word in a run of letters and digits: from its first letter on, so that numbers are none.
    ///
    /// Within Chinese the digits are part of it, 5G and 3D.
    fileprivate func word(besideHan isBesideHan: Bool) -> Self {
        guard let letter = firstIndex(where: { !$0.isASCIIDigit }) else {
            return self[..<startIndex]
        }
        return isBesideHan ? self : self[letter...]
    }
}

extension [Unicode.Scalar] {
    fileprivate func hasHan(beside range: Range<Int>) -> Bool {
        range.lowerBound > 0 && self[range.lowerBound - 1].isHan
            || range.upperBound < count && self[range.upperBound].isHan
    }
}
