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

    private let index: Index
    private let terms: WeighedTerms
    /// The product of each item with the need, in units of `TextIndex.unit` squared.
    private let products: [Int32]
    /// How like in meaning each item is; `nil` where the need has no vector.
    private let meanings: Likeness.Cosines?
    /// What both make together.
    private let sums: [Int32]

    init?(_ need: Snapshot.Need, _ index: Index) {
        let query = need.vector(index.model)
        meanings = index.likeness?.cosines(with: need)
        guard !query.isEmpty || meanings != nil else { return nil }
        self.index = index
        terms = WeighedTerms(need, query, index)
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

    private func similarity(_ item: Int) -> Similarity {
        Similarity(
            index.items[item], cosine: thousandths(products[item]),
            meaning: meanings?[item].map(thousandths)
        ) { [terms] in terms.shared(with: item) }
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
