/// What a program made of the texts of a pool: a vector for each, found by the digest of the text.
///
/// Texts that lie near each other in meaning have vectors that point the same way. It holds no text,
/// no name and no key.
package struct Embeddings: Sendable {
    package let embedder: Embedder
    /// How many numbers a vector has.
    package let dimension: Int
    /// In order.
    let digests: [TextDigest]
    /// The vectors of the digests, end to end.
    let components: [Int8]
    /// What is taken from the vectors of evidence, and from those of needs, before they are compared.
    let centres: Centres

    init(
        _ embedder: Embedder, dimension: Int, _ digests: [TextDigest], _ components: [Int8],
        _ centres: Centres
    ) {
        self.embedder = embedder
        self.dimension = dimension
        self.digests = digests
        self.components = components
        self.centres = centres
    }

    package var count: Int { digests.count }

    /// The vector of a text; `nil` where the program has not seen the text.
    func vector(of digest: TextDigest) -> ArraySlice<Int8>? {
        digests.sortedPosition(of: digest).map {
            components[$0 * dimension..<($0 + 1) * dimension]
        }
    }
}

extension Embeddings {
    /// Adds all that a score can depend on.
    fileprivate func add(to hash: inout StableHash) {
        hash.add(UInt64(dimension))
        hash.add(checksum(of: digests[...]))
        hash.add(checksum(of: components[...]))
        hash.add(checksum(of: centres.items[...]))
        hash.add(checksum(of: centres.needs[...]))
    }
}

extension Model {
    /// The model by which a pool with vectors is measured: it has another id.
    func including(_ embeddings: Embeddings?) -> Model {
        guard let embeddings else { return self }
        var hash = StableHash(of: id)
        embeddings.add(to: &hash)
        var model = self
        model.id = Self.id(hash.value)
        return model
    }
}

/// The means of the two sides of a pool.
///
/// Many models give vectors that all point much the same way; what tells two texts apart is what is
/// left without their mean. Needs are written otherwise than evidence, so each side has its own. They
/// are kept with the vectors, so that no later import moves a score.
struct Centres: Hashable, Sendable {
    /// In parts of `unit`.
    let items: [Int32]
    let needs: [Int32]

    static let unit = Double(1 << 30)
}
