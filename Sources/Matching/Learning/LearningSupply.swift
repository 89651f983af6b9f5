/// How many judgments there are to learn from, and how many there have to be.
package struct LearningSupply: Hashable, Sendable {
    package static let leastPairs = 200
    package static let leastPositives = 50
    /// Two in each fold, so that none rests on one need.
    package static let leastNeeds = 2 * Folds.count

    package let pairs: Int
    /// The pairs whose grade is good.
    package let positives: Int
    /// The needs of which one order of the candidates is better than another.
    package let needs: Int

    package init(_ needs: [MeasuredNeed], goodFrom grade: Int) {
        pairs = needs.reduce(0) { $0 + $1.candidates.count }
        positives = needs.reduce(0) { $0 + $1.grades.count { $0 >= grade } }
        self.needs = needs.count(where: \.tellsOrders)
    }

    package var lackingPairs: Int { max(0, Self.leastPairs - pairs) }
    package var lackingPositives: Int { max(0, Self.leastPositives - positives) }
    package var lackingNeeds: Int { max(0, Self.leastNeeds - needs) }

    package var isEnough: Bool { lackingPairs + lackingPositives + lackingNeeds == 0 }
}
