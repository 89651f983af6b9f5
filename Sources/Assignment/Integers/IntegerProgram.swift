/// Whole numbers to choose, rows that bind sums of them, and an objective to be made as great as it
/// can be.
///
/// It is what a plan becomes where places are coupled so that no flow tells the best of them. All of
/// it is in whole numbers: what a solver says is rounded, added up again and checked.
package struct IntegerProgram: Sendable {
    /// A number to choose.
    struct Column: Sendable {
        /// What one unit of it adds to the objective.
        let objective: Int
        let bounds: ClosedRange<Int>
    }

    /// A sum of columns that is held between two bounds; `nil` is no bound.
    struct Row: Sendable {
        let terms: [Term]
        let lower: Int?
        let upper: Int?
    }

    /// A column and what one unit of it adds to the sum of a row.
    package struct Term: Sendable {
        package let column: Int
        package let coefficient: Int

        package init(_ column: Int, times coefficient: Int = 1) {
            self.column = column
            self.coefficient = coefficient
        }
    }

    private(set) var columns: [Column] = []
    private(set) var rows: [Row] = []

    /// Beyond this a sum is no whole number of a solver that reckons in floating point.
    static let largestSum = 1 << 50

    package init() {}

    /// Adds a number to choose.
    ///
    /// - Parameters:
    ///   - bounds: what it may be; without them yes or no.
    ///   - objective: what one unit of it is worth.
    /// - Returns: its column.
    package mutating func addColumn(_ bounds: ClosedRange<Int> = 0...1, objective: Int) -> Int {
        columns.append(Column(objective: objective, bounds: bounds))
        return columns.count - 1
    }

    /// Adds a sum that is to be held; every column stands in it at most once.
    package mutating func addRow(
        _ terms: [Term], atLeast lower: Int? = nil, atMost upper: Int? = nil
    ) {
        precondition(terms.allSatisfy { columns.indices.contains($0.column) }, "a column unknown")
        rows.append(Row(terms: terms, lower: lower, upper: upper))
    }

    /// What values of the columns are worth; `nil` where they break a bound or a row.
    package func objective(of values: [Int]) -> Int? {
        guard zip(values, columns).allSatisfy({ $1.bounds.contains($0) }) else { return nil }
        for row in rows {
            let sum = row.terms.reduce(0) { $0 + $1.coefficient * values[$1.column] }
            if let lower = row.lower, sum < lower { return nil }
            if let upper = row.upper, sum > upper { return nil }
        }
        return zip(values, columns).reduce(0) { $0 + $1.0 * $1.1.objective }
    }

    /// What no values can be worth more than: each column at its best, whatever the rows say.
    var ceiling: Int {
        columns.reduce(0) {
            let ends = ($1.objective * $1.bounds.lowerBound, $1.objective * $1.bounds.upperBound)
            return $0 + max(ends.0, ends.1)
        }
    }
}
