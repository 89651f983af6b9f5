import Pool

extension IndexImage {
    /// The numbers that the model has for some terms, in order; those it does not know are left out.
    func numbers(of terms: [Term]) throws(Damage) -> [(term: Term, number: Int)] {
        let known: [Term] = try reader.values(.terms)
        return terms.compactMap { term in known.sortedPosition(of: term).map { (term, $0) } }
    }

    /// The part of the model that speaks of some terms, in order, and of some skills.
    ///
    /// Whatever has no other terms gets the same weights from it as from the whole.
    func model(
        of terms: [Term], _ affinity: Affinity, _ words: LearnedWords = .none
    ) throws(Damage) -> Model {
        let numbers = try numbers(of: terms)
        let weights: [Int32] = try reader.values(.weights)
        return Model(
            id: Model.id(reader.footer.model), terms: numbers.map(\.term),
            weights: numbers.map { Int(weights[$0.number]) },
            words: words, affinity: affinity)
    }

    /// The words that the texts of the pool taught.
    func words() throws(Damage) -> LearnedWords {
        let figures: [Int] = try reader.values(.lexiconFigures)
        let pairs: [Int32] = try reader.values(.lexiconPairs)
        let ways = PairTable(
            pairs: stride(from: 0, to: pairs.count - 1, by: 2).map {
                PairTable.Pair(first: pairs[$0], second: pairs[$0 + 1])
            }, slots: try reader.values(.lexiconSlots))
        let lexicon = Lexicon(
            ways: ways, costs: try reader.values(.lexiconCosts), strange: figures.first ?? 0)
        let names: [UInt64] = try reader.values(.names)
        return LearnedWords(
            LearnedWords.Vocabulary(lexicon: lexicon, names: RunCodes(sorted: names)))
    }
}

extension ImageWriter {
    mutating func add(_ model: Model) throws {
        try add(.terms, model.terms)
        try add(.weights, model.weights.map { Int32($0) })
    }

    mutating func add(_ words: LearnedWords) throws {
        let vocabulary = words.vocabulary
        let lexicon = vocabulary.lexicon
        try add(.lexiconFigures, [lexicon.strange])
        try add(.lexiconPairs, lexicon.ways.pairs.flatMap { [$0.first, $0.second] })
        try add(.lexiconSlots, lexicon.ways.slots)
        try add(.lexiconCosts, lexicon.costs)
        try add(.names, vocabulary.names.sorted)
    }
}
