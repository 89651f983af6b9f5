import Foundation

/// What the registry itself tells of how the records of one person differ, and how two people agree by
/// chance: the model of Fellegi and Sunter, learned by expectation maximization.
struct Learning {
    /// Among the records of one person, and among those of two.
    private(set) var ofOne = Rates.expectedOfOne
    private(set) var ofTwo = Rates.expectedOfTwo
    /// The share of pairs that are one person, of all pairs whatever.
    private(set) var share = 0.0

    /// So many pairs taken by chance tell how two people agree.
    private static let sample = 200_000
    /// So many pairs of each kind tell how one person does.
    private static let trained = 100_000

    init(_ people: People, _ candidates: [(comparison: Comparison, count: Int)]) {
        ofTwo = Rates.seen(
            Self.chance(people), beside: .expectedOfTwo, weighing: 200)
        var counts = LevelCounts()
        learn(people, by: .phone, but: [.phone], &counts)
        learn(people, by: .name, but: [.name, .gender], &counts)
        learn(people, by: .birthDay, but: [.birthDay], &counts)
        ofOne = Rates.seen(counts, beside: .expectedOfOne, weighing: 20)
        share = overallShare(candidates, of: people.profiles.count)
    }

    /// Counts how pairs taken by chance agree; those that agree in two rare things are no chance.
    private static func chance(_ people: People) -> LevelCounts {
        var counts = LevelCounts()
        let size = people.profiles.count
        guard size > 1 else { return counts }
        let all = size * (size - 1) / 2
        var state: UInt64 = 0x2545_F491_4F6C_DD1D
        for _ in 0..<min(sample, all) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let first = Int(state >> 33) % size
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let second = Int(state >> 33) % size
            guard first != second else { continue }
            let comparison = people.compare(first, second)
            if comparison.rareAgreements < 2 { counts.add(comparison, 1) }
        }
        return counts
    }

    /// Learns from the pairs that have one value in common how far the other fields of one person
    /// agree.
    private func learn(
        _ people: People, by rule: Rule, but left: Set<ComparedField>,
        _ counts: inout LevelCounts
    ) {
        let blocks = Blocks(people, by: rule.values, atMost: Self.trained)
        let patterns = blocks.pairs.patterns(people)
        guard !patterns.isEmpty else { return }
        var rates = ofOne
        var share = 0.2
        var found = LevelCounts()
        for _ in 0..<25 {
            found = LevelCounts()
            var (ones, all) = (1.0, 5.0)
            for (comparison, count) in patterns {
                let chance = probability(comparison, rates, share, but: left)
                found.add(comparison, chance * Double(count), but: left)
                ones += chance * Double(count)
                all += Double(count)
            }
            rates = Rates.seen(found, beside: .expectedOfOne, weighing: 20)
            share = ones / all
        }
        for (comparison, count) in patterns {
            let chance = probability(comparison, rates, share, but: left)
            counts.add(comparison, chance * Double(count), but: left)
        }
    }

    /// How probable it is that a pair is one person.
    private func probability(
        _ comparison: Comparison, _ rates: Rates, _ share: Double, but left: Set<ComparedField> = []
    ) -> Double {
        var (one, two) = (share, 1 - share)
        for field in ComparedField.allCases where !left.contains(field) {
            let likeness = comparison[field]
            guard likeness != .missing else { continue }
            one *= rates[field, likeness]
            two *= ofTwo[field, likeness]
        }
        return one / (one + two)
    }

    /// The share of one person's pairs among all that there are.
    private func overallShare(
        _ candidates: [(comparison: Comparison, count: Int)], of people: Int
    ) -> Double {
        let all = max(1, Double(people) * Double(people - 1) / 2)
        var share = min(0.5, max(1, Double(people) / 100) / all)
        for _ in 0..<25 {
            let ones = candidates.reduce(1.0) { sum, pattern in
                sum + probability(pattern.comparison, ofOne, share) * Double(pattern.count)
            }
            share = min(0.5, ones / all)
        }
        return share
    }
}

extension Comparison {
    /// In how many things both agree of which that is rare.
    fileprivate var rareAgreements: Int {
        [.identity, .name, .birthDay, .phone, .email].count { self[$0] == .same }
    }
}

extension [UInt64] {
    /// How many of these pairs agree in which way, in a fixed order.
    func patterns(_ people: People) -> [(comparison: Comparison, count: Int)] {
        var counts: [Comparison: Int] = [:]
        for number in self {
            let (one, other) = Blocks.pair(number)
            counts[people.compare(one, other), default: 0] += 1
        }
        return counts.sorted { $0.key.bits < $1.key.bits }.map { ($0.key, $0.value) }
    }
}
