import Foundation

/// How much each likeness says, from what was learned.
struct Weights {
    let base: Int
    private let learning: Learning
    private let people: People
    /// What an likeness says, whatever the value is.
    private let plain: [[Int]]

    /// A name of which nothing is known yet weighs as if so many had been asked.
    private static let imagined = 1000.0

    init(_ learning: Learning, _ people: People) {
        (self.learning, self.people) = (learning, people)
        plain = ComparedField.allCases.map { field in
            Likeness.allCases.map { likeness in
                likeness == .missing
                    ? 0
                    : hundredths(learning.ofOne[field, likeness] / learning.ofTwo[field, likeness])
            }
        }
        base = hundredths(learning.share / (1 - learning.share))
    }

    /// The score of a pair, without what it is made of.
    func score(_ one: Int, _ other: Int, _ comparison: Comparison) -> Int {
        ComparedField.allCases.reduce(base) { sum, field in
            let likeness = comparison[field]
            return likeness == .missing ? sum : sum + weight(field, likeness, one, other)
        }
    }

    /// The pair with what each field says of it.
    func pair(_ one: Int, _ other: Int, _ records: (Int, Int), _ comparison: Comparison)
        -> DuplicatePair
    {
        let parts = ComparedField.allCases.compactMap { field -> DuplicatePair.Part? in
            let likeness = comparison[field]
            guard likeness != .missing else { return nil }
            return DuplicatePair.Part(
                field: field, likeness: likeness,
                weight: weight(field, likeness, one, other))
        }
        return DuplicatePair(first: records.0, second: records.1, base: base, parts: parts)
    }

    private func weight(
        _ field: ComparedField, _ likeness: Likeness, _ one: Int, _ other: Int
    ) -> Int {
        guard likeness == .same, let bearers = bearers(field, one, other) else {
            return plain[field.rawValue][likeness.rawValue]
        }
        let (ofOne, ofTwo) = (learning.ofOne[field, likeness], learning.ofTwo[field, likeness])
        // How many others have it beside the two, as a share of all.
        let size = Double(people.profiles.count)
        let share = (Double(max(0, bearers - 2)) + Self.imagined * ofTwo) / (size + Self.imagined)
        return hundredths(ofOne / share)
    }

    /// How many have the value that both have, of names and units: rare ones say more.
    private func bearers(_ field: ComparedField, _ one: Int, _ other: Int) -> Int? {
        let (left, right) = (people.profiles[one], people.profiles[other])
        switch field {
        case .name:
            let shared = left.names.filter { mine in
                right.names.contains {
                    $0 == mine || people.names[$0].letters == people.names[mine].letters
                }
            }
            return shared.map { people.bearers[$0] }.min()
        case .employer: return left.employer.map { people.staff[$0] }
        default: return nil
        }
    }
}

/// Odds in hundredths of a doubling.
private func hundredths(_ odds: Double) -> Int {
    Int((100 * log2(max(odds, 1e-9))).rounded())
}

/// What so many hundredths of a doubling make of odds.
func exponential(of hundredths: Int) -> Double { exp2(Double(hundredths) / 100) }
