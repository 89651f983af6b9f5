package import Pool

extension IndexImage {
    /// The numbers that the model has for some terms, in order; those it does not know are left out.
    func numbers(of terms: [Term]) throws(Damage) -> [(term: Term, number: Int)] {
        let known: [Term] = try reader.values(.terms)
        return terms.compactMap { term in known.sortedPosition(of: term).map { (term, $0) } }
    }

    /// The part of the model that speaks of the terms of some needs and items, and of some skills.
    func model(
        of evidence: Evidence, _ needs: [Snapshot.Need], _ affinity: Affinity,
        _ words: LearnedWords = .none
    ) throws(Damage) -> Model {
        let terms = Set(
            (evidence.terms + needs.map(\.termCounts.all)).joined().map(\.term))
        let numbers = try numbers(of: terms.sorted())
        let weights: [Int32] = try reader.values(.weights)
        return try model(
            numbers.map(\.term), numbers.map { Int(weights[$0.number]) }, affinity, words)
    }

    /// The model that it was made with, for a pool that has its skills.
    ///
    /// - Throws: also where the pool has other skills.
    package func model(_ skills: [Key]) throws(Damage) -> Model {
        let known = try ImageSkills(self)
        guard known.count == skills.count else { throw Damage() }
        let weights: [Int32] = try reader.values(.weights)
        return try model(
            reader.values(.terms), weights.map(Int.init),
            known.affinity(skills.indices.map { Int32($0) }, skills), words())
    }

    private func model(
        _ terms: [Term], _ weights: [Int], _ affinity: Affinity, _ words: LearnedWords
    ) throws(Damage) -> Model {
        let figures: [Int] = try reader.values(.modelFigures)
        guard figures.count == 2, terms.count == weights.count else { throw Damage() }
        return Model(
            id: modelID, terms: terms, weights: weights, strange: figures[0], size: figures[1],
            words: words, affinity: affinity)
    }

    /// Of how many candidates the model was learned.
    package func learnedSize() throws(Damage) -> Int {
        try reader.values(.modelFigures, as: Int.self).last ?? 0
    }

    /// Whether the model may serve a pool of so many candidates.
    package func isLearned(forSize candidates: Int) throws(Damage) -> Bool {
        Model.fits(candidates, learnedFrom: try learnedSize())
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
        try add(.modelFigures, [model.strange, model.size])
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
