import Pool

/// The words of a pool's texts, learned when they are first asked for.
final class LearnedWords: Sendable {
    let texts: PoolTexts
    private let learned: Later<Vocabulary>

    init(_ texts: PoolTexts) {
        self.texts = texts
        learned = Later { texts.learned }
    }

    /// Words that were learned before.
    init(_ vocabulary: Vocabulary) {
        texts = PoolTexts(texts: [], names: [])
        learned = Later(known: vocabulary)
    }

    /// For who scores and does not explain.
    static let none = LearnedWords(PoolTexts(texts: [], names: []))

    /// What was learned; the same for every need.
    struct Vocabulary: Sendable {
        let lexicon: Lexicon
        /// The names of the vocabulary and the keywords, cut into words.
        let names: RunCodes
    }

    var vocabulary: Vocabulary { learned.value }
}

extension PoolTexts {
    /// So often a name counts as found, as the rarest word that is learned.
    private static let nameCount = FrequentRuns.leastCount

    fileprivate var learned: LearnedWords.Vocabulary {
        let lexicon = lexicon
        return LearnedWords.Vocabulary(
            lexicon: lexicon, names: RunCodes(names.map { CutText([$0], lexicon).code }))
    }

    private var lexicon: Lexicon {
        let symbols = symbols()
        var counts: [Int32: Int32] = [:]
        for symbol in symbols where FunctionCharacters.all.contains(symbol) {
            counts[symbol, default: 0] += 1
        }
        let particles = counts.map { Lexicon.Word(characters: [$0], count: $1) }
        let names = names.map(\.foldedScalars).filter { $0.allSatisfy(\.isHan) }
            .map { $0.map { Int32($0.value) } }
        let given = (names + EmptyWords.cutting.all + EmptyWords.dependent.all).map {
            Lexicon.Word(characters: $0, count: Self.nameCount)
        }
        return Lexicon(
            particles + given + WordLearner.words(in: symbols), total: symbols.count)
    }
}
