/// The runs of symbols that stand often in a sequence, counted length by length.
///
/// A run can only be frequent where it is without its last symbol and without its first: others are
/// never counted. Of those that a table of shared counters shows to be rare nothing is kept.
struct FrequentRuns {
    static let leastCount: Int32 = 3
    /// What parts the texts of a sequence.
    static let gap: Int32 = -1

    struct Run {
        /// The run without its last symbol, and without its first, among those one shorter.
        let head: Int32
        let tail: Int32
        /// Where it stands first.
        let place: Int32
        var count: Int32 = 0
        /// The logarithm of the count.
        var logarithm = 0
    }

    let symbols: [Int32]
    /// The frequent runs of one symbol, of two, and so on.
    private(set) var levels: [[Run]] = []
    /// For each place the longest run counted so far that begins there; -1 where it is rare.
    private(set) var places: [Int32]
    /// The logarithm of the number of symbols, gaps left out.
    private var total = 0
    private let counterBits: Int

    /// Counts single symbols.
    init(_ symbols: [Int32]) {
        self.symbols = symbols
        places = symbols
        let bits = Int.bitWidth - symbols.count.leadingZeroBitCount
        counterBits = min(max(bits, 12), 24)
        var runs: [Run] = []
        for (place, symbol) in symbols.enumerated() where symbol >= 0 {
            while runs.count <= symbol {
                runs.append(Run(head: -1, tail: -1, place: Int32(place)))
            }
            if runs[Int(symbol)].count == 0 {
                runs[Int(symbol)] = Run(head: -1, tail: -1, place: Int32(place))
            }
            runs[Int(symbol)].count += 1
            total += 1
        }
        total = fixedLogarithm(UInt64(max(total, 1)))
        keep(runs)
    }

    var longest: [Run] { levels[levels.count - 1] }

    /// Counts the runs one symbol longer than the longest so far.
    mutating func extend() {
        let counters = sharedCounts()
        var table = PairTable()
        var runs: [Run] = []
        // A run replaces its head, which nothing behind that place asks for.
        for place in places.indices {
            guard let pair = pair(at: place), counters[counter(of: pair)] >= Self.leastCount
            else {
                places[place] = -1
                continue
            }
            let number = table.add(pair)
            if Int(number) == runs.count {
                runs.append(Run(head: pair.first, tail: pair.second, place: Int32(place)))
            }
            runs[Int(number)].count += 1
            places[place] = number
        }
        keep(runs)
    }

    /// The runs at a place and the next one, when both are frequent.
    private func pair(at place: Int) -> PairTable.Pair? {
        guard place + 1 < places.count, places[place] >= 0, places[place + 1] >= 0 else {
            return nil
        }
        return PairTable.Pair(first: places[place], second: places[place + 1])
    }

    /// Counts up to 255, each for all runs that share it: never less than a run has.
    private func sharedCounts() -> [UInt8] {
        var counters = [UInt8](repeating: 0, count: 1 << counterBits)
        for place in places.indices {
            guard let pair = pair(at: place) else { continue }
            let counter = counter(of: pair)
            if counters[counter] < .max { counters[counter] += 1 }
        }
        return counters
    }

    private func counter(of pair: PairTable.Pair) -> Int {
        Int(truncatingIfNeeded: pair.mixed >> UInt64(64 - counterBits))
    }

    /// Takes the frequent ones of the runs at `places` as the next level.
    private mutating func keep(_ runs: [Run]) {
        var numbers = [Int32](repeating: -1, count: runs.count)
        var kept: [Run] = []
        for (number, run) in runs.enumerated() where run.count >= Self.leastCount {
            numbers[number] = Int32(kept.count)
            kept.append(run)
            kept[kept.count - 1].logarithm = fixedLogarithm(UInt64(run.count))
        }
        for place in places.indices where places[place] >= 0 {
            places[place] = numbers[Int(places[place])]
        }
        levels.append(kept)
    }
}

extension FrequentRuns {
    /// The symbols of one of the longest runs.
    func symbols(of run: Run) -> ArraySlice<Int32> {
        symbols[Int(run.place)..<Int(run.place) + levels.count]
    }

    /// How much more often one of the longest runs stands there than its parts would meet by chance:
    /// the logarithm to base 2, in units of 1/65,536, for the split that makes the least of it.
    func cohesion(of run: Run) -> Int {
        var least = Int.max
        for length in 1..<levels.count {
            let head = part(of: run, length) { $0.head }
            let tail = part(of: run, levels.count - length) { $0.tail }
            least = min(least, run.logarithm + total - head.logarithm - tail.logarithm)
        }
        return least
    }

    /// So many symbols of the beginning or end of one of the longest runs.
    private func part(of run: Run, _ length: Int, _ shorter: (Run) -> Int32) -> Run {
        var part = run
        for level in stride(from: levels.count - 2, through: length - 1, by: -1) {
            part = levels[level][Int(shorter(part))]
        }
        return part
    }
}
