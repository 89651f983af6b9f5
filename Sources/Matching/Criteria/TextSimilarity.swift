package import Pool

extension Part {
    package static let text = Part("text", staysInside: false)
}

/// How much the evidence resembles the need's text: the mean of the three best cosines.
///
/// The second and third count as at least half the best, whether they are there or not: little
/// evidence is a reason for doubt, and no further work can ever lower the value.
struct TextSimilarity: TopicalCriterion {
    static let part = Part.text

    private static let itemCount = 3
    private static let termCount = 5

    private let index: Index
    /// The need's terms that the pool knows, in order.
    private let query: [TextIndex.Entry]
    private let text: TermText
    /// What may be said to be shared: the terms that stand in the need.
    private let terms: [Terminology.Entry]
    /// The product of each item with the need, in units of `TextIndex.unit` squared.
    private let products: [Int32]

    init?(_ need: Snapshot.Need, _ index: Index) {
        query = need.vector(index.model)
        guard !query.isEmpty else { return nil }
        self.index = index
        text = TermText(need.texts)
        terms = index.terminology.terms(in: text)
        var products = [Int32](repeating: 0, count: index.items.count)
        for term in query {
            for entry in index.texts.postings[Int(term.id)] {
                products[Int(entry.id)] += term.weight * entry.weight
            }
        }
        self.products = products
    }

    func mark(_ candidates: inout [Bool]) {
        for (item, product) in products.enumerated() where product > 0 {
            for candidate in index.owners[item] { candidates[Int(candidate)] = true }
        }
    }

    func raw(of contribution: Contribution) -> Share {
        var best = (0, 0, 0)
        for item in index.evidence(of: contribution) {
            let cosine = Int(products[Int(item)])
            if cosine > best.0 {
                best = (cosine, best.0, best.1)
            } else if cosine > best.1 {
                best = (best.0, cosine, best.1)
            } else if cosine > best.2 {
                best.2 = cosine
            }
        }
        let sum = 2 * best.0 + max(2 * best.1, best.0) + max(2 * best.2, best.0)
        return Share(value: (sum + 3) / 6)
    }

    func support(of contribution: Contribution) -> Support {
        let items = index.evidence(of: contribution).map(Int.init).filter { products[$0] > 0 }
        let best = items.sorted { (products[$1], $0) < (products[$0], $1) }.prefix(Self.itemCount)
        let keywords = keywords(of: contribution)
        var support = Support()
        for item in best {
            let source = index.items[item]
            support.details.append(
                Detail(
                    Similarity(
                        source: source.key, kind: source.kind, cosine: cosine(item),
                        terms: sharedTerms(item, keywords: keywords))))
            if source.kind == .work { support.evidence.append(source.key) }
        }
        return support
    }

    /// The cosine of an item and the need, in thousandths.
    private func cosine(_ item: Int) -> Int { Share(value: Int(products[item])).thousandths }

    /// The terms that the item shares with the need, heaviest first, none that is part of another.
    private func sharedTerms(_ item: Int, keywords: [Terminology.Entry]) -> [String] {
        let text = TermText(index.items[item].texts)
        let shared = (terms + keywords).withoutTwins.filter(text.contains)
        let weights = Dictionary(uniqueKeysWithValues: sharedWeights(item))
        let weighed = shared.map { entry in
            (
                text: entry.text,
                weight: TermCounts([entry.text]).all.reduce(0) { $0 + (weights[$1.term] ?? 0) }
            )
        }
        let sorted = weighed.sorted { left, right in
            left.weight > right.weight || (left.weight == right.weight && left.text < right.text)
        }
        return Array(sorted.map(\.text).withoutParts.prefix(Self.termCount))
    }

    /// The keywords of the candidate's own works that stand in the need.
    private func keywords(of contribution: Contribution) -> [Terminology.Entry] {
        let words = index.evidence(of: contribution).flatMap { index.items[Int($0)].keywords }
        return unique(words).compactMap(Terminology.Entry.init).filter(text.contains)
    }

    /// The shared terms, in order, with the part of the product that each makes.
    private func sharedWeights(_ item: Int) -> [(term: Term, weight: Int)] {
        var weights: [(term: Term, weight: Int)] = []
        var rest = query[...]
        for entry in index.texts.vectors[item] {
            rest = rest.drop { $0.id < entry.id }
            guard let asked = rest.first else { break }
            guard asked.id == entry.id, asked.weight > 0 else { continue }
            weights.append((index.model.terms[Int(entry.id)], Int(asked.weight * entry.weight)))
        }
        return weights
    }
}

/// One item of evidence that resembles the need's text.
package struct Similarity: Hashable, Sendable {
    /// The work, or the talent, team or station whose own description it is.
    package var source: Key
    package var kind: Kind
    /// The cosine in thousandths.
    package var cosine: Int
    /// The shared terms that weigh most, heaviest first.
    package var terms: [String]

    package init(
        source: Key, kind: Kind, cosine: Int, terms: [String]
    ) {
        self.source = source
        self.kind = kind
        self.cosine = cosine
        self.terms = terms
    }
}
