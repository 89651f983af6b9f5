/// The items of evidence as vectors, and by term the items that have it.
///
/// A term weighs its rarity times one plus the natural logarithm of its count; a vector has length one.
struct TextIndex: Sendable {
    /// A term of an item, or an item of a term, with its weight.
    struct Entry: Sendable {
        let id: Int32
        let weight: Int32
    }

    /// The weight of a vector's length in fixed point: two weights multiplied fit into 30 bits.
    static let unit = 32_768.0

    /// The known terms of each item, in order.
    let vectors: Lists<Entry>
    /// The items of each term, in order.
    let postings: Lists<Entry>

    init(_ evidence: Evidence, _ model: Model) {
        let vectors = evidence.terms.map { Self.vector(of: $0, model) }
        var postings = [[Entry]](repeating: [], count: model.terms.count)
        for (item, vector) in vectors.enumerated() {
            for entry in vector where entry.weight > 0 {
                postings[Int(entry.id)].append(Entry(id: Int32(item), weight: entry.weight))
            }
        }
        self.vectors = Lists(vectors)
        self.postings = Lists(postings)
    }

    /// The terms that the model knows as a vector of length one, counts as shares of `least`.
    ///
    /// Sums run in the order of the terms, so that machines agree.
    static func vector(
        of counts: [TermCounts.Entry], _ model: Model, over least: Int = 1
    ) -> [Entry] {
        let weighted = Weighted(counts, model, over: least)
        guard weighted.length > 0 else { return [] }
        return weighted.terms.map { term in
            Entry(id: term.id, weight: fixed(term.weight, of: weighted.length))
        }
    }

    /// The weight of a term in a vector that is brought to length one, in units of `unit`.
    @inline(__always)
    static func fixed(_ weight: Double, of length: Double) -> Int32 {
        // Rounds as `rounded` does what is not negative, without a call.
        let exact = weight / length * unit
        let whole = Int32(exact)
        return exact - Double(whole) >= 0.5 ? whole + 1 : whole
    }
}

extension TextIndex {
    /// The terms that a model knows with their weights, before the vector is brought to length one.
    struct Weighted {
        let terms: [(id: Int32, weight: Double)]
        let length: Double

        init(_ counts: [TermCounts.Entry], _ model: Model, over least: Int) {
            terms = counts.compactMap { term, count in
                model.number(of: term).map { number in
                    (Int32(number), model.weight(of: number, count: count, over: least))
                }
            }
            length = terms.reduce(0.0) { $0 + $1.weight * $1.weight }.squareRoot()
        }
    }
}
