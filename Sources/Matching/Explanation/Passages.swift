import Pool

/// Finds the sentence of a text that is most like a need.
struct Passages {
    /// The weight of each of the need's terms.
    private let query: [Int32: Int32]
    private let index: Index

    init(_ need: Snapshot.Need, _ index: Index) {
        query = Dictionary(
            uniqueKeysWithValues: need.vector(index.model).map { ($0.id, $0.weight) })
        self.index = index
    }

    /// The best sentence of an item; `nil` where none shares a term with the need.
    ///
    /// The title of a work is no passage: it is named anyway.
    func best(in item: Int) -> Passage? {
        let item = index.items[item]
        let texts = item.kind == .work ? item.texts.dropFirst().prefix(1) : item.texts[...]
        let sentences = texts.flatMap(\.sentences).map { (text: $0, cosine: cosine(of: $0)) }
        guard let best = sentences.max(by: { $0.cosine < $1.cosine }), best.cosine > 0 else {
            return nil
        }
        return Passage(source: item.key, kind: item.kind, text: best.text, cosine: best.cosine)
    }

    /// The cosine of a sentence and the need, in thousandths.
    private func cosine(of sentence: String) -> Int {
        let vector = TextIndex.vector(of: TermCounts([sentence]).all, index.model)
        let product = vector.reduce(0) { sum, term in
            sum + Int(term.weight) * Int(query[term.id] ?? 0)
        }
        return Share(value: product).thousandths
    }
}

extension String {
    /// The sentences of a text, without the marks that end them.
    fileprivate var sentences: [String] {
        split { "。！？；!?;\n".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
