import Pool

/// The texts that words are learned from, as numbers of their Han characters.
struct PoolText: Sendable {
    /// More texts teach little more.
    static let mostCharacters = 20_000_000

    let texts: [String]

    /// The Han characters, and a gap wherever something else stands.
    func symbols(most: Int = mostCharacters) -> [Int32] {
        var symbols: [Int32] = [FrequentRuns.gap]
        for text in texts {
            guard symbols.count < most else { break }
            for scalar in text.foldedScalars {
                if scalar.isHan {
                    symbols.append(Int32(scalar.value))
                } else if symbols.last != FrequentRuns.gap {
                    symbols.append(FrequentRuns.gap)
                }
            }
            if symbols.last != FrequentRuns.gap { symbols.append(FrequentRuns.gap) }
        }
        return symbols
    }
}
