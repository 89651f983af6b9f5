import Pool
import Registry

/// How many people are of each category of a trait, and were a year before.
package struct TraitCount: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package var category: TraitCategory
        package var count: Int
        package var before: Int
    }

    package var trait: StructureReport.Trait
    /// Lists keep their order, names come with the most people first; the unknown are last.
    package var rows: [Row]

    init(
        _ column: TraitColumn, of people: [Int], then earlier: TraitColumn, of others: [Int]
    ) {
        trait = column.trait
        let (now, then) = (column.counts(of: people), earlier.tally(of: others))
        rows = column.order(by: now).map { place in
            let category = column.categories[place]
            return Row(category: category, count: now[place], before: then[category] ?? 0)
        }
    }
}

/// How many people are of each pair of categories of two traits.
package struct CrossCount: Hashable, Sendable {
    package var traits: [StructureReport.Trait]
    package var rows: [TraitCategory]
    package var columns: [TraitCategory]
    /// The people of each row by column; somebody of several categories counts in each.
    package var counts: [[Int]]
    /// The people of each row and of each column, each once.
    package var rowTotals: [Int]
    package var columnTotals: [Int]

    init(_ row: TraitColumn, _ column: TraitColumn, of people: [Int]) {
        traits = [row.trait, column.trait]
        var counts = [[Int]](
            repeating: Array(repeating: 0, count: column.categories.count),
            count: row.categories.count)
        for person in people {
            for first in row.of(person) {
                for second in column.of(person) { counts[Int(first)][Int(second)] += 1 }
            }
        }
        let totals = [row, column].map { $0.counts(of: people) }
        let places = (row.order(by: totals[0]), column.order(by: totals[1]))
        rows = places.0.map { row.categories[$0] }
        columns = places.1.map { column.categories[$0] }
        self.counts = places.0.map { first in places.1.map { counts[first][$0] } }
        rowTotals = places.0.map { totals[0][$0] }
        columnTotals = places.1.map { totals[1][$0] }
    }
}

extension TraitColumn {
    /// How many of the people are of each category; somebody of several counts in each.
    func counts(of people: [Int]) -> [Int] {
        var counts = [Int](repeating: 0, count: categories.count)
        for person in people {
            for category in of(person) { counts[Int(category)] += 1 }
        }
        return counts
    }

    /// The places of the categories: lists keep their order, names come with the most people first,
    /// and the unknown are last.
    fileprivate func order(by counts: [Int]) -> [Int] {
        guard case .named = categories[0] else { return Array(categories.indices) }
        return categories.indices.dropLast().sorted { (counts[$1], $0) < (counts[$0], $1) }
            + [categories.count - 1]
    }

    fileprivate func tally(of people: [Int]) -> [TraitCategory: Int] {
        Dictionary(uniqueKeysWithValues: zip(categories, counts(of: people)))
    }
}
