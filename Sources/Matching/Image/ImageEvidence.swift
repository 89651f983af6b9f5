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

/// The lengths of the items of an image and for whom they speak.
struct ImageItems {
    let lengths: [Double]
    private let starts: [UInt32]
    private let owners: [UInt32]

    init(_ image: IndexImage) throws(IndexImage.Damage) {
        lengths = try image.reader.values(.lengths)
        starts = try image.reader.values(.ownerStarts)
        owners = try image.reader.values(.owners)
        guard starts.count == lengths.count + 1, Int(starts.last ?? 0) == owners.count else {
            throw IndexImage.Damage()
        }
    }

    /// The candidates for whom an item speaks.
    func owners(of item: Int) -> ArraySlice<UInt32> {
        owners[Int(starts[item])..<Int(starts[item + 1])]
    }
}

/// The products of the items of an image with a need, and how like the need each candidate is.
struct TextScan {
    private let items: ImageItems
    private let products: [Int32]

    /// Reads the postings of the need's terms, which are numbered by a model.
    ///
    /// - Complexity: time grows with the items that have each of the terms.
    init(
        _ image: IndexImage, _ items: ImageItems, _ terms: ImageTerms,
        _ query: [TextIndex.Entry], _ model: Model
    ) throws(IndexImage.Damage) {
        self.items = items
        var products = [Int32](repeating: 0, count: items.lengths.count)
        for entry in query {
            guard let place = terms.number(of: model.terms[Int(entry.id)]) else { continue }
            let postings = TermPostings(
                words: try image.reader.list(place, .postingStarts, .postings))
            postings.forEachRun { first, count, run in
                let weight = model.weight(of: Int(entry.id), count: count, over: 1)
                for place in run {
                    let item = first + Int(postings.words[place])
                    products[item] &+=
                        entry.weight &* TextIndex.fixed(weight, of: items.lengths[item])
                }
            }
        }
        self.products = products
    }

    /// The value of each candidate that has an item with a term of the need, by number, of so many;
    /// for a team or workstation with all its people.
    func values(of count: Int) -> [(number: Int, value: Share)] {
        guard products.contains(where: { $0 > 0 }) else { return [] }
        var best = [BestItems](repeating: BestItems(), count: count)
        var met: [Int] = []
        for (item, product) in products.enumerated() where product > 0 {
            for owner in items.owners(of: item).map(Int.init) {
                if best[owner].isEmpty { met.append(owner) }
                best[owner].add(product)
            }
        }
        return met.map { ($0, best[$0].share) }
    }
}
