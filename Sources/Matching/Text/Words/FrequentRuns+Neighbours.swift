extension FrequentRuns {
    /// The entropy of what stands before and behind each of some of the longest runs, of the less
    /// varied side: in bits, in units of 1/65,536.
    ///
    /// A gap differs from everything, from other gaps too: it is an edge for certain.
    func entropies(of chosen: [Int]) -> [Int] {
        let runs = longest
        var starts = [Int32](repeating: -1, count: runs.count)
        var end: Int32 = 0
        for number in chosen {
            starts[number] = end
            end += runs[number].count
        }
        var found = [Int32](repeating: 0, count: Int(end))
        for (place, number) in places.enumerated() where number >= 0 {
            let start = starts[Int(number)]
            guard start >= 0 else { continue }
            found[Int(start)] = Int32(place)
            starts[Int(number)] += 1
        }
        var tally = Tally(kinds: Int(symbols.max() ?? 0) + 1)
        return chosen.map { number in
            let end = Int(starts[number])
            let places = found[(end - Int(runs[number].count))..<end]
            return min(
                tally.entropy(of: symbols, from: places, by: -1),
                tally.entropy(of: symbols, from: places, by: levels.count))
        }
    }

    /// Counts symbols, with room for each kind that is used again and again.
    private struct Tally {
        private var counts: [Int32]

        init(kinds: Int) { counts = [Int32](repeating: 0, count: kinds) }

        /// The entropy of the symbols that stand so far from some places.
        mutating func entropy(
            of symbols: [Int32], from places: ArraySlice<Int32>, by distance: Int
        ) -> Int {
            var seen: [Int32] = []
            for place in places {
                let neighbour = Int(place) + distance
                guard symbols.indices.contains(neighbour), symbols[neighbour] >= 0 else { continue }
                let symbol = symbols[neighbour]
                if counts[Int(symbol)] == 0 { seen.append(symbol) }
                counts[Int(symbol)] += 1
            }
            var repeated = 0
            for symbol in seen {
                let count = Int(counts[Int(symbol)])
                repeated += count * fixedLogarithm(UInt64(count))
                counts[Int(symbol)] = 0
            }
            return fixedLogarithm(UInt64(places.count)) - repeated / places.count
        }
    }
}
