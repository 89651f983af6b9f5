import Pool

extension ImageWriter {
    /// Writes by term the items that have it, and by item its length and for whom it speaks.
    ///
    /// For a workstation those of everybody speak whom it ever engages: on which day is asked is not
    /// known yet.
    mutating func addPostings(of index: Index) throws {
        let model = index.model
        var ends: [Int] = [0]
        for term in model.terms.indices {
            ends.append(ends[term] + index.texts.postings[term].count)
        }
        var places = Array(ends.dropLast())
        var items = [UInt32](repeating: 0, count: ends[ends.count - 1])
        var counts = items
        var lengths: [Double] = []
        for (number, item) in index.items.enumerated() {
            let terms = item.termCounts.all
            lengths.append(TextIndex.Weighted(terms, model, over: 1).length)
            for (term, count) in terms {
                guard let term = model.number(of: term), model.weights[term] > 0 else { continue }
                items[places[term]] = UInt32(number)
                counts[places[term]] = UInt32(clamping: count)
                places[term] += 1
            }
        }
        try add(
            .postingStarts, .postings,
            model.terms.indices.lazy.map { term in
                let range = ends[term]..<ends[term + 1]
                return TermPostings(items[range], counts[range]).words
            })
        try add(.lengths, lengths)
        let owners = index.ownersOnAnyDay
        try add(
            .ownerStarts, .owners,
            index.items.indices.lazy.map { owners[$0].map { UInt32($0) } })
    }
}

/// The products of the items of an image with a need, and how like the need each candidate is.
struct TextScan {
    private let image: IndexImage
    private let products: [Int32]

    /// Reads the postings of the need's terms, which are numbered by a model.
    ///
    /// - Complexity: time grows with the items that have each of the terms.
    init(
        _ image: IndexImage, _ query: [TextIndex.Entry], _ model: Model
    ) throws(IndexImage.Damage) {
        self.image = image
        let lengths: [Double] = try image.reader.values(.lengths)
        var products = [Int32](repeating: 0, count: lengths.count)
        let numbers = try image.numbers(of: query.map { model.terms[Int($0.id)] })
        let places = Dictionary(uniqueKeysWithValues: numbers.map { ($0.term, $0.number) })
        for entry in query {
            guard let place = places[model.terms[Int(entry.id)]] else { continue }
            let postings = TermPostings(
                words: try image.reader.list(place, .postingStarts, .postings))
            postings.forEachRun { first, count, run in
                let weight = model.weight(of: Int(entry.id), count: count, over: 1)
                for place in run {
                    let item = first + Int(postings.words[place])
                    products[item] &+= entry.weight &* TextIndex.fixed(weight, of: lengths[item])
                }
            }
        }
        self.products = products
    }

    /// The value of each candidate that has an item with a term of the need, by number; for a team
    /// or workstation with all its people.
    func values(of count: Int) throws(IndexImage.Damage) -> [Share] {
        let starts: [UInt32] = try image.reader.values(.ownerStarts)
        let owners: [UInt32] = try image.reader.values(.owners)
        var best = [BestItems](repeating: BestItems(), count: count)
        for (item, product) in products.enumerated() where product > 0 {
            for place in Int(starts[item])..<Int(starts[item + 1]) {
                best[Int(owners[place])].add(product)
            }
        }
        return best.map(\.share)
    }
}
