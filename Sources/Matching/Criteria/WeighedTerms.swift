import Pool

/// The terms that a need shares with items of evidence, by what they make of the likeness.
struct WeighedTerms: Sendable {
    private static let termCount = 5
    private static let generalCount = 2

    /// The need's terms that the pool knows, in order.
    private let query: [TextIndex.Entry]
    private let index: Index
    /// Words are learned and cut where somebody is told of them, not where only scores are.
    private let terms: Later<SharedTerms>

    init(_ need: Snapshot.Need, _ query: [TextIndex.Entry], _ index: Index) {
        self.query = query
        self.index = index
        terms = Later { [model = index.model] in SharedTerms(need, model) }
    }

    /// The terms that an item shares with the need, or else the two heaviest general words.
    func shared(with item: Int) -> SharedWords {
        let weights = sharedWeights(item)
        let found = terms.value.found(in: index.cuts[item])
        let names = found.terms.filter(\.isNamed).map(\.text)
        let others = found.terms.filter { !$0.isNamed }.map(\.text)
        let terms = (heaviest(names, weights) + heaviest(others, weights))
            .withoutParts(atMost: Self.termCount)
        let general =
            terms.isEmpty
            ? heaviest(found.generalWords, weights).withoutParts(atMost: Self.generalCount) : []
        return SharedWords(terms: terms, general: general)
    }

    /// The terms, each once, in order of what they make of the product.
    private func heaviest(_ texts: [String], _ weights: Weights) -> [String] {
        guard texts.count > 1 else { return texts }
        let weighed = unique(texts).map { text in
            (
                text: text,
                weight: TermCounts([text]).all.reduce(0) { $0 + weights.weight(of: $1.term) }
            )
        }
        let sorted = weighed.sorted { left, right in
            left.weight > right.weight || (left.weight == right.weight && left.text < right.text)
        }
        return sorted.map(\.text)
    }

    /// The shared terms with the part of the product that each makes.
    private func sharedWeights(_ item: Int) -> Weights {
        var weights = Weights()
        var rest = query[...]
        for entry in index.texts.vectors[item] {
            rest = rest.drop { $0.id < entry.id }
            guard let asked = rest.first else { break }
            guard asked.id == entry.id, asked.weight > 0 else { continue }
            weights.terms.append(index.model.terms[Int(entry.id)])
            weights.values.append(Int(asked.weight * entry.weight))
        }
        return weights
    }

    /// What some terms weigh; they are in order.
    private struct Weights {
        var terms: [Term] = []
        var values: [Int] = []

        func weight(of term: Term) -> Int {
            terms.sortedPosition(of: term).map { values[$0] } ?? 0
        }
    }
}

extension [String] {
    /// The texts without those that are part of another one, so many at the most.
    package func withoutParts(atMost count: Int) -> [String] {
        Array(lazy.filter { text in !contains { $0.holds(text) } }.prefix(count))
    }
}

extension String {
    /// Whether a shorter text stands in this one; its bytes are looked for first, which is faster.
    fileprivate func holds(_ part: String) -> Bool {
        utf8.count > part.utf8.count && utf8.span.firstPlace(of: part.utf8.span) != nil
            && contains(part)
    }
}
