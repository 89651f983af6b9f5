import Testing

@testable import Matching

/// Runs counted length by length are those that counting each by itself finds.
@Suite struct FrequentRunsTests {
    /// A thousand symbols of few kinds, with gaps, the same on every machine.
    private static let symbols: [Int32] = (0..<1000 as Range<UInt64>).map { number in
        var hash = StableHash()
        hash.add(number)
        return Int32(hash.value >> 7 % 9) - 1
    }

    private static let runs: FrequentRuns = {
        var runs = FrequentRuns(symbols)
        runs.extend()
        runs.extend()
        return runs
    }()

    /// Where each run of three stands.
    private static let places: [[Int32]: [Int]] = Dictionary(
        grouping: (0..<998).filter { !symbols[$0...$0 + 2].contains(FrequentRuns.gap) }
    ) { Array(symbols[$0...$0 + 2]) }.filter { $0.value.count > 2 }

    @Test func countsWhatIsFrequent() {
        let runs = Self.runs
        let counts = runs.longest.map { (Array(runs.symbols(of: $0)), Int($0.count)) }
        #expect(counts.count > 100)
        #expect(Dictionary(uniqueKeysWithValues: counts) == Self.places.mapValues(\.count))
    }

    @Test func aRunIsAsCohesiveAsItsLooseSplit() {
        let runs = Self.runs
        let total = Self.symbols.count { $0 >= 0 }
        func count(_ run: ArraySlice<Int32>) -> Int {
            Self.symbols.indices.count { Self.symbols[$0...].starts(with: run) }
        }
        for run in runs.longest.prefix(20) {
            let symbols = runs.symbols(of: run)
            let splits = [1, 2].map { length in
                let parts = count(symbols.prefix(length)) * count(symbols.suffix(3 - length))
                return fixedLogarithm(UInt64(Int(run.count) * total))
                    - fixedLogarithm(UInt64(parts))
            }
            #expect(abs(runs.cohesion(of: run) - (splits.min() ?? 0)) <= 4)
        }
    }

    /// Of two neighbours that take turns one bit; gaps are all different.
    @Test(arguments: [
        ([7, 1, 8, 8, 1, 7, 7, 1, 8, 8, 1, 7], 65_536), ([7, 1, 2, 7, 1, 2, 7, 1, 2], 0),
        ([-1, 1, -1, -1, 1, -1, -1, 1, -1, -1, 1, -1], 131_072),
    ])
    func entropyOfNeighbours(symbols: [Int32], expected: Int) throws {
        // What surrounds the runs of the symbol 1 is measured on its poorer side.
        let runs = FrequentRuns([5, 6] + symbols + [6, 5])
        let number = try #require(
            runs.longest.firstIndex { Array(runs.symbols(of: $0)) == [1] })
        #expect(runs.entropies(of: [number])[0] == expected)
    }

    @Test func nothingIsFrequentInNothing() {
        var runs = FrequentRuns([])
        runs.extend()
        #expect(runs.longest.isEmpty)
    }
}
