extension Embeddings {
    /// Vectors with the means of the texts that they are of.
    init(
        _ embedder: Embedder, dimension: Int, _ digests: [TextDigest], _ components: [Int8],
        learningFrom items: [TextDigest], _ needs: [[TextDigest]]
    ) {
        let raw = Embeddings(
            embedder, dimension: dimension, digests, components,
            Centres(items: VectorSum(dimension: dimension), needs: VectorSum(dimension: dimension)))
        var (ofItems, ofNeeds) = (VectorSum(dimension: dimension), VectorSum(dimension: dimension))
        for item in items { raw.direction(of: [item]).map { ofItems.add($0) } }
        for need in needs { raw.direction(of: need).map { ofNeeds.add($0) } }
        self.init(
            embedder, dimension: dimension, digests, components,
            Centres(items: ofItems, needs: ofNeeds))
    }

    /// The direction that some texts have together, at length one; `nil` where one has no vector, or
    /// there is none.
    func direction(of digests: [TextDigest]) -> [Double]? {
        let vectors = digests.compactMap(vector)
        guard !vectors.isEmpty, vectors.count == digests.count else { return nil }
        var sum = VectorSum(dimension: dimension)
        for vector in vectors { sum.add(Direction.unit(vector)) }
        return Direction.unit(sum.sums)
    }
}
