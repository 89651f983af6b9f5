/// Words by their characters, each with what it costs to take it for one.
struct Lexicon: Sendable {
    /// A word and how often it stands in the texts.
    struct Word {
        let characters: [Int32]
        let count: Int32
    }

    /// The place of no character: where words begin.
    private static let root: Int32 = -1

    /// The ways from one character of a word to the next; a place is the number of the way to it.
    private(set) var ways = PairTable()
    /// What the word costs that ends at each place: the logarithm of its share; -1 for none.
    private(set) var costs: [Int32] = []
    /// What a character costs that is part of no word: more than the rarest word.
    let strange: Int

    /// A word that is there twice has the greater of its counts.
    init(_ words: [Word], total: Int) {
        let all = fixedLogarithm(UInt64(max(total, 1)))
        strange = all + 94_548
        for word in words where !word.characters.isEmpty {
            var place = Self.root
            for character in word.characters {
                place = ways.add(PairTable.Pair(first: place, second: character))
                if Int(place) == costs.count { costs.append(-1) }
            }
            let cost = Int32(all - fixedLogarithm(UInt64(max(word.count, 1))))
            let known = costs[Int(place)]
            costs[Int(place)] = known < 0 ? cost : min(known, cost)
        }
    }

    /// A lexicon that was made before.
    init(ways: PairTable, costs: [Int32], strange: Int) {
        self.ways = ways
        self.costs = costs
        self.strange = strange
    }

    func contains(_ characters: ArraySlice<Int32>) -> Bool {
        var place = Self.root
        for character in characters {
            guard let next = next(place, character) else { return false }
            place = next
        }
        return place != Self.root && costs[Int(place)] >= 0
    }

    private func next(_ place: Int32, _ character: Int32) -> Int32? {
        ways.number(of: PairTable.Pair(first: place, second: character))
    }
}

extension Lexicon {
    /// Where the words of a run of characters end: those that cost least together.
    func ends(of run: ArraySlice<Int32>) -> [Int] {
        var steps = [Step](repeating: Step(cost: .max, origin: 0), count: run.count + 1)
        steps[0].cost = 0
        for origin in 0..<run.count {
            let cost = steps[origin].cost
            steps[origin + 1].reach(from: origin, cost: cost + strange)
            var place = Self.root
            for end in origin..<run.count {
                guard let next = next(place, run[run.startIndex + end]) else { break }
                place = next
                let word = costs[Int(place)]
                if word >= 0 { steps[end + 1].reach(from: origin, cost: cost + Int(word)) }
            }
        }
        var ends: [Int] = []
        var end = run.count
        while end > 0 {
            ends.append(run.startIndex + end)
            end = steps[end].origin
        }
        return ends.reversed()
    }

    /// The cheapest way to a place within a run.
    private struct Step {
        var cost: Int
        var origin: Int

        mutating func reach(from origin: Int, cost: Int) {
            if cost < self.cost { self = Step(cost: cost, origin: origin) }
        }
    }
}
