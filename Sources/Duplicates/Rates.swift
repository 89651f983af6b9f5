/// How often the values of a field agree how far, among pairs of which one thing is known.
struct Rates {
    private var rates: [[Double]]

    init(_ rates: (ComparedField, Likeness) -> Double) {
        self.rates = ComparedField.allCases.map { field in
            Likeness.allCases.map { $0 == .missing ? 0 : rates(field, $0) }
        }
    }

    subscript(_ field: ComparedField, _ likeness: Likeness) -> Double {
        rates[field.rawValue][likeness.rawValue]
    }

    /// What is to be expected of the records of one person before any was looked at.
    static let expectedOfOne = Rates { field, likeness in
        expected(of: field, same: 0.85, near: 0.06, similar: 0.05, distant: 0.02, differ: 0.02)[
            likeness.rawValue - 1]
    }

    /// What is to be expected of two people.
    static let expectedOfTwo = Rates { field, likeness in
        let rates: [Double] =
            switch field {
            case .identity: [0.000_001]
            case .name: [0.000_3, 0.000_5, 0.004, 0.02]
            case .birthDay: [0.000_07, 0, 0.001_5, 0.03]
            case .birthMonth: [0.002, 0, 0.02, 0.1]
            case .gender: [0.5]
            case .employer: [0.01, 0.002, 0.01]
            case .phone, .email: [0.000_01]
            }
        let place = likeness.rawValue - 1
        return likeness == .differ
            ? 1 - rates.reduce(0, +) : place < rates.count ? max(rates[place], 1e-9) : 1e-9
    }

    /// The shares of the levels that a field has, of the likely cases all told.
    private static func expected(
        of field: ComparedField, same: Double, near: Double, similar: Double, distant: Double,
        differ: Double
    ) -> [Double] {
        switch field {
        case .identity: [0.98, 1e-9, 1e-9, 1e-9, 0.02]
        case .gender: [0.98, 1e-9, 1e-9, 1e-9, 0.02]
        case .phone, .email: [0.7, 1e-9, 1e-9, 1e-9, 0.3]
        case .birthDay, .birthMonth: [same, 1e-9, near + similar, distant, differ]
        case .employer: [0.6, 0.1, 0.05, 1e-9, 0.25]
        case .name: [same, near, similar, distant, differ]
        }
    }

    /// The rates that counts show, beside what was to be expected, which weighs as much as so many
    /// pairs.
    static func seen(_ counts: LevelCounts, beside expected: Rates, weighing pairs: Double) -> Rates
    {
        Rates { field, likeness in
            let all = counts.total(of: field)
            return (counts[field, likeness] + pairs * expected[field, likeness]) / (all + pairs)
        }
    }
}

/// How many pairs agree how far, field by field.
struct LevelCounts {
    private var counts = [Double](
        repeating: 0, count: ComparedField.allCases.count * Likeness.allCases.count)

    subscript(_ field: ComparedField, _ likeness: Likeness) -> Double {
        counts[field.rawValue * Likeness.allCases.count + likeness.rawValue]
    }

    /// Those that both values are known of.
    func total(of field: ComparedField) -> Double {
        Likeness.found.reduce(0) { $0 + self[field, $1] }
    }

    mutating func add(_ comparison: Comparison, _ share: Double, but left: Set<ComparedField> = [])
    {
        for field in ComparedField.allCases where !left.contains(field) {
            counts[
                field.rawValue * Likeness.allCases.count + comparison[field].rawValue] += share
        }
    }
}
