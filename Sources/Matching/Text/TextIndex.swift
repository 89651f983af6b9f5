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
            for entry in vector {
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
        let terms = counts.compactMap { term, count in
            model.number(of: term).map { number in
                (id: Int32(number), weight: model.weight(of: number, count: count, over: least))
            }
        }
        let length = terms.reduce(0.0) { $0 + $1.weight * $1.weight }.squareRoot()
        guard length > 0 else { return [] }
        return terms.map { term in
            Entry(id: term.id, weight: Int32((term.weight / length * unit).rounded()))
        }
    }
}
