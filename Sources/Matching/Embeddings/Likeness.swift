/// How like in meaning the items of a pool are to a need: the cosines of their vectors.
///
/// Vectors are centred and brought to length one once, in whole numbers; from there on every sum is
/// of whole numbers.
struct Likeness: Sendable {
    /// The length of a vector: the product of two fits into 28 bits.
    private static let unit = 16_384.0
    /// A cosine is a part of so many of a share.
    fileprivate static let shift = 2

    private let embeddings: Embeddings
    /// By item the place of its vector; -1 without one.
    private let places: [Int32]
    private let vectors: [Int16]

    init(_ embeddings: Embeddings, _ items: [Evidence.Item]) {
        self.embeddings = embeddings
        var known: [TextDigest: Int32] = [:]
        var vectors: [Int16] = []
        places = items.map { item in
            let digest = TextDigest(item.prose)
            if let place = known[digest] { return place }
            guard
                let vector = embeddings.direction(of: [digest])
                    .flatMap({ Self.centred($0, embeddings.centres.items) })
            else { return -1 }
            let place = Int32(vectors.count / embeddings.dimension)
            known[digest] = place
            vectors += vector
            return place
        }
        self.vectors = vectors
    }

    /// The cosines of the items with a need; `nil` where a text of the need has no vector.
    func cosines(with need: Snapshot.Need) -> Cosines? {
        let digests = need.proses.map { TextDigest($0) }
        let asked = embeddings.direction(of: digests)
            .flatMap { Self.centred($0, embeddings.centres.needs) }
        return asked.map { Cosines(places: places, products: products(with: $0)) }
    }

    /// The cosines of items with a need.
    struct Cosines: Sendable {
        fileprivate let places: [Int32]
        fileprivate let products: [Int32]

        /// The cosine of an item, in parts of `Share.unit`, nought where it points the other way; `nil`
        /// where it has no vector.
        subscript(item: Int) -> Int32? {
            let place = Int(places[item])
            return place < 0 ? nil : max(0, products[place]) << Likeness.shift
        }
    }

    /// The product of each vector with that of a need.
    private func products(with asked: [Int16]) -> [Int32] {
        unsafe vectors.withUnsafeBufferPointer { vectors in
            unsafe asked.withUnsafeBufferPointer { asked in
                stride(from: 0, to: vectors.count, by: asked.count).map { start in
                    var sum: Int32 = 0
                    for place in 0..<asked.count {
                        sum &+= unsafe Int32(asked[place]) &* Int32(vectors[start + place])
                    }
                    return sum
                }
            }
        }
    }

    /// A direction without the mean of its side, in parts of `unit`; `nil` where nothing is left.
    private static func centred(_ direction: [Double], _ centre: [Int32]) -> [Int16]? {
        let rest = zip(direction, centre).map { $0 - Double($1) / Centres.unit }
        guard Direction.squareSum(rest) > 0 else { return nil }
        return Direction.unit(rest).map { Int16(($0 * unit).rounded()) }
    }
}
