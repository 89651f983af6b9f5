import Pool

/// What a pool's words are learned from.
struct PoolTexts: Sendable {
    /// More characters teach little more.
    static let mostCharacters = 20_000_000

    /// The texts of needs, then of evidence, in the order of their keys.
    let texts: [String]
    /// What the vocabulary and keywords call things: words for certain.
    let names: [String]

    init(texts: [String], names: [String]) {
        self.texts = texts
        self.names = names
    }

    init(_ evidence: Evidence, _ snapshot: Snapshot) {
        let needs = snapshot.needs
        self.init(
            texts: needs.flatMap(\.texts) + evidence.items.flatMap(\.texts),
            names: snapshot.taxonomy.names.joined() + needs.flatMap(\.keywords)
                + evidence.items.flatMap(\.keywords))
    }

    /// The Han characters as numbers, with a gap wherever something else stands; whole texts, until
    /// there are enough.
    func symbols(most: Int = mostCharacters) -> [Int32] {
        var symbols = [FrequentRuns.gap]
        for text in texts {
            guard symbols.count < most else { break }
            for scalar in text.foldedScalars {
                if scalar.isHan {
                    symbols.append(Int32(scalar.value))
                } else if symbols.last != FrequentRuns.gap {
                    symbols.append(FrequentRuns.gap)
                }
            }
            symbols.append(FrequentRuns.gap)
        }
        return symbols
    }

    /// A number that tells texts and names from others, whatever their order.
    var fingerprint: UInt64 {
        (texts + names.map { "\n" + $0 }).reduce(0) { $0 &+ StableHash(of: $1).value }
    }
}
