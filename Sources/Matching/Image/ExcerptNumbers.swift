package import Pool

/// Which candidates of an excerpt an image knows.
package struct ExcerptNumbers: Sendable {
    /// By the number in the excerpt, the one that the image has; of whom it does not know, that of
    /// the next that it has.
    private let ofImage: [Int32]
    /// By the number that the image has.
    private let ofExcerpt: [Int32: Int]
    /// Those that the image does not know.
    let unknown: [Int]

    /// Returns `nil` where some are missing.
    ///
    /// The keys of those that the image knows are `known`, by kind.
    package init?(_ excerpt: Snapshot, _ numbers: some Sequence<Int32>, _ known: [Kind: Set<Key>]) {
        var left = Set(numbers).sorted()
        var ofImage = [Int32](repeating: Int32.max, count: excerpt.candidates.count)
        var ofExcerpt: [Int32: Int] = [:]
        var unknown: [Int] = []
        var next = Int32.max
        for number in excerpt.candidates.indices.reversed() where excerpt.isRanked(number) {
            let candidate = excerpt.candidates[number]
            if known[candidate.kind]?.contains(candidate.key) == true {
                guard let last = left.popLast() else { return nil }
                next = last
                ofExcerpt[next] = number
            } else {
                unknown.append(number)
            }
            ofImage[number] = next
        }
        guard left.isEmpty else { return nil }
        self.ofImage = ofImage
        self.ofExcerpt = ofExcerpt
        self.unknown = unknown
    }

    func image(_ number: Int) -> Int32 { ofImage[number] }

    /// The numbers in the excerpt of some prospects and of all that the image does not know.
    package func excerpt(_ prospects: Prospects) -> [Int] {
        (prospects.listed.compactMap { ofExcerpt[$0.number] } + unknown).sorted()
    }
}
