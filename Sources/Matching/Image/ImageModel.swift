package import Pool

/// The terms of an image with what each weighs.
struct ImageTerms {
    private let terms: [Term]
    private let weights: [Int32]
    private let strange: Int
    private let size: Int
    private let model: String

    init(_ image: IndexImage) throws(IndexImage.Damage) {
        terms = try image.reader.values(.terms)
        weights = try image.reader.values(.weights)
        let figures: [Int] = try image.reader.values(.modelFigures)
        guard figures.count == 2, terms.count == weights.count else { throw IndexImage.Damage() }
        strange = figures[0]
        size = figures[1]
        model = image.modelID
    }

    /// The number that the image has for a term; `nil` for one that it does not know.
    func number(of term: Term) -> Int? { terms.sortedPosition(of: term) }

    /// The part of the model that speaks of the terms of some needs and items, and of some skills.
    func model(
        of evidence: Evidence, _ needs: [Snapshot.Need], _ affinity: Affinity,
        _ words: LearnedWords = .none
    ) -> Model {
        let asked = Set((evidence.terms + needs.map(\.termCounts.all)).joined().map(\.term))
        let known = asked.sorted().compactMap { term in number(of: term).map { (term, $0) } }
        return Model(
            id: model, terms: known.map(\.0), weights: known.map { Int(weights[$0.1]) },
            strange: strange, size: size, words: words, affinity: affinity)
    }

    /// The whole model.
    func model(_ affinity: Affinity, _ words: LearnedWords) -> Model {
        Model(
            id: model, terms: terms, weights: weights.map(Int.init), strange: strange, size: size,
            words: words, affinity: affinity)
    }
}

extension IndexImage {
    /// The model that it was made with, for a pool that has its skills.
    ///
    /// - Throws: also where the pool has other skills.
    package func model(_ skills: [Key]) throws(Damage) -> Model {
        let known = try ImageSkills(self)
        guard known.count == skills.count else { throw Damage() }
        return try ImageTerms(self).model(
            known.affinity(skills.indices.map { Int32($0) }, skills), words())
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
