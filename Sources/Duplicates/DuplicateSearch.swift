/// The pairs of a registry's records that may be one person.
package struct DuplicateSearch {
    /// The likeliest first; of equal ones that with the smaller numbers.
    package let pairs: [DuplicatePair]
    private let weights: Weights
    private let people: People
    /// The place of each person by the number of the record.
    private let places: [Int: Int]

    /// From so many hundredths on a pair is listed where nobody asks for another bound.
    package static let leastPercent = 90

    /// What is as improbable as this is not kept: less than one in a hundred.
    private static let leastScore = -664

    /// `apart` are pairs of record numbers of which it is known that they are two.
    package init(_ persons: [Person], apart: Set<[Int]> = []) {
        let people = People(persons)
        self.people = people
        places = Dictionary(
            uniqueKeysWithValues: persons.enumerated().map { ($1.record, $0) })
        let candidates = Blocks(people).pairs
        var counts: [Comparison: Int] = [:]
        let comparisons = candidates.map { number in
            let (one, other) = Blocks.pair(number)
            let comparison = people.compare(one, other)
            counts[comparison, default: 0] += 1
            return comparison
        }
        let patterns = counts.sorted { $0.key.bits < $1.key.bits }.map { ($0.key, $0.value) }
        let weights = Weights(Learning(people, patterns), people)
        self.weights = weights
        pairs = zip(candidates, comparisons).compactMap { number, comparison in
            let (one, other) = Blocks.pair(number)
            guard
                comparison[.identity] == .same
                    || weights.score(one, other, comparison) > Self.leastScore
            else { return nil }
            let records = [persons[one].record, persons[other].record].sorted()
            guard !apart.contains(records) else { return nil }
            return weights.pair(one, other, (records[0], records[1]), comparison)
        }.sorted {
            ($0.hasOneIdentity ? 0 : 1, -$0.score, $0.first, $0.second)
                < ($1.hasOneIdentity ? 0 : 1, -$1.score, $1.first, $1.second)
        }
    }
    /// All who share a name, with what speaks for one person and what for two; the likeliest first.
    ///
    /// - Complexity: of a name that a thousand bear there are half a million pairs.
    package func namesakes() -> [DuplicatePair] {
        let records = places.keys.sorted()
        let named = Dictionary(grouping: records) { record in
            people.profiles[places[record] ?? 0].names.first.map { people.names[$0].letters }
        }
        let pairs = named.filter { $0.key != nil }.values.flatMap { group in
            group.enumerated().flatMap { place, first in
                group[(place + 1)...].compactMap { pair(of: first, $0) }
            }
        }
        return pairs.sorted {
            (-$0.score, $0.first, $0.second) < (-$1.score, $1.first, $1.second)
        }
    }

    /// What is to be said of two records, whether they are listed or not; `nil` for others than people.
    package func pair(of one: Int, _ other: Int) -> DuplicatePair? {
        guard let first = places[min(one, other)], let second = places[max(one, other)] else {
            return nil
        }
        return weights.pair(
            first, second, (min(one, other), max(one, other)), people.compare(first, second))
    }
}
