import Pool

/// Needs parted into groups of equal size, so that each can be judged by what the others taught.
struct Folds {
    static let count = 5

    /// The places of the needs of each group.
    let groups: [[Int]]

    /// Parts the needs in the order of a hash of their keys, in which what belongs together by its
    /// number does not stay together; whatever their order they are parted alike.
    init(_ needs: [Key]) {
        let hashes = needs.map { StableHash(of: $0.description).value }
        let order = needs.indices.sorted { left, right in
            hashes[left] != hashes[right]
                ? hashes[left] < hashes[right] : needs[left].precedes(needs[right])
        }
        groups = (0..<Self.count).map { group in
            stride(from: group, to: order.count, by: Self.count).map { order[$0] }.sorted()
        }
    }
}
