import Pool

extension Part {
    package static let text = Part("text")
}

/// How much the evidence resembles the need's text: the mean of the three best cosines, by terms and,
/// where the texts have vectors, by meaning.
///
/// The second and third count as at least half the best, whether they are there or not: little
/// evidence is a reason for doubt, and no further work can ever lower the value.
struct TextSimilarity: TopicalCriterion {
    typealias Fit = Similarity

    static let part = Part.text
    static let told: [any KindField] = [
        Pool.Need.title, Pool.Need.problem, Pool.Need.keyTech, Pool.Need.target, Pool.Need.keyword,
        Pool.Talent.research, Pool.Talent.bio, Pool.Team.research, Pool.Team.goal,
        Pool.Station.project,
        Work.title, Work.abstract, Work.keyword,
    ]

    private static let itemCount = 3
    private static let termCount = 5
    private static let generalCount = 2

    private let index: Index
    /// The need's terms that the pool knows, in order.
    private let query: [TextIndex.Entry]
    private let terms: SharedTerms
    /// The product of each item with the need, in units of `TextIndex.unit` squared.
    private let products: [Int32]
    /// How like in meaning each item is; `nil` where the need has no vector.
    private let meanings: Likeness.Cosines?
    /// What both make together.
    private let sums: [Int32]

    init?(_ need: Snapshot.Need, _ index: Index) {
        query = need.vector(index.model)
        meanings = index.likeness?.cosines(with: need)
        guard !query.isEmpty || meanings != nil else { return nil }
        self.index = index
        terms = SharedTerms(need, index.model)
        var products = [Int32](repeating: 0, count: index.items.count)
        for term in query {
            for entry in index.texts.postings[Int(term.id)] {
                products[Int(entry.id)] += term.weight * entry.weight
            }
        }
        self.products = products
        sums =
            meanings.map { meanings in
                products.enumerated().map { Similarity.joint($1, meanings[$0]) }
            } ?? products
    }

    func mark(_ candidates: inout [Bool]) {
        for (item, sum) in sums.enumerated() where sum > 0 {
            for candidate in index.owners[item] { candidates[Int(candidate)] = true }
        }
    }

    func raw(of contribution: Contribution) -> Share {
        var best = BestItems()
        for item in index.evidence(of: contribution) { best.add(sums[Int(item)]) }
        return best.share
    }

    func support(of contribution: Contribution) -> Support {
        let items = index.evidence(of: contribution).map(Int.init).filter { sums[$0] > 0 }
        let best = items.sorted { (sums[$1], $0) < (sums[$0], $1) }.prefix(Self.itemCount)
        var support = Support()
        for item in best {
            let source = index.items[item]
            support.details.append(Detail(similarity(item)))
            if source.kind == .work { support.evidence.append(source.key) }
        }
        return support
    }

    /// A cosine in thousandths.
    private func thousandths(_ product: Int32) -> Int { Share(value: Int(product)).thousandths }

    /// The terms that an item shares with the need, or else the two heaviest general words.
    private func similarity(_ item: Int) -> Similarity {
        let source = index.items[item]
        let weights = Dictionary(uniqueKeysWithValues: sharedWeights(item))
        let found = terms.found(in: source.texts)
        let names = found.terms.filter(\.isNamed).map(\.text)
        let others = found.terms.filter { !$0.isNamed }.map(\.text)
        let shared = (heaviest(names, weights) + heaviest(others, weights)).withoutParts
        let general = shared.isEmpty ? heaviest(found.generalWords, weights).withoutParts : []
        return Similarity(
            source: source.key, kind: source.kind, cosine: thousandths(products[item]),
            terms: Array(shared.prefix(Self.termCount)),
            generalWords: Array(general.prefix(Self.generalCount)),
            meaning: meanings?[item].map(thousandths))
    }

    /// The terms, each once, in order of what they make of the product.
    private func heaviest(_ terms: [String], _ weights: [Term: Int]) -> [String] {
        let weighed = unique(terms).map { text in
            (
                text: text,
                weight: TermCounts([text]).all.reduce(0) { $0 + (weights[$1.term] ?? 0) }
            )
        }
        let sorted = weighed.sorted { left, right in
            left.weight > right.weight || (left.weight == right.weight && left.text < right.text)
        }
        return sorted.map(\.text)
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

/// The three best products of a candidate's items with a need.
struct BestItems {
    private var first: Int32 = 0
    private var second: Int32 = 0
    private var third: Int32 = 0

    /// Whether none of them is above nought.
    var isEmpty: Bool { first == 0 }

    mutating func add(_ product: Int32) {
        if product > first {
            (first, second, third) = (product, first, second)
        } else if product > second {
            (second, third) = (product, second)
        } else if product > third {
            third = product
        }
    }

    /// Their mean; the second and third count as at least half the first.
    var share: Share {
        let (first, second, third) = (Int(first), Int(second), Int(third))
        let sum = 2 * first + max(2 * second, first) + max(2 * third, first)
        return Share(value: (sum + 3) / 6)
    }
}

extension [String] {
    /// The texts without those that are part of another one.
    package var withoutParts: [String] {
        filter { text in !contains { $0 != text && $0.contains(text) } }
    }
}
