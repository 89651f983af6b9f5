/// The pairs of neighbouring letters of a text, by which texts are found that say nearly the same.
package struct TextPrint: Hashable, Sendable {
    /// Each pair once, as a number, in order.
    private let pairs: [UInt32]

    /// Case, width, blanks and signs do not count.
    package init(_ text: String) {
        let letters = text.nfkcFolded.unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }.map(\.value)
        pairs = Set(zip(letters, letters.dropFirst()).map { $0 &* 0x9E37_79B1 ^ $1 }).sorted()
    }

    /// How many of a thousand pairs both have: twice those that are in both, of those of each.
    package func likeness(to other: TextPrint) -> Int {
        let total = pairs.count + other.pairs.count
        guard total > 0 else { return 0 }
        var (left, right, common) = (0, 0, 0)
        while left < pairs.count, right < other.pairs.count {
            let (own, others) = (pairs[left], other.pairs[right])
            if own == others { common += 1 }
            if own <= others { left += 1 }
            if others <= own { right += 1 }
        }
        return 2000 * common / total
    }
}
