/// The integer program of a plan: a column for each pair that is open, the others taken or left.
///
/// Columns and rows stand in an order that the ties of the pairs give, so that the same instance
/// told in another order has the same program.
struct PairProgram {
    private let instance: AssignmentInstance
    private var program = IntegerProgram()
    /// The pair of each column.
    private let pairs: [Int]
    private let taken: [Bool]
    /// What the pairs that are taken are worth.
    private let base: Int

    /// What is made as great as it can be.
    enum Aim { case nothing, places, score, fine, tie }

    /// What came of it: the plan, and what no plan is worth more than.
    enum Outcome {
        case found(PairSet, bound: Int, isProven: Bool)
        case infeasible
        case open(bound: Int)
    }

    /// - Parameters:
    ///   - instance: what the pairs are worth.
    ///   - rows: what binds them.
    ///   - choices: which pairs are open, and which of the others are taken.
    ///   - aim: what counts.
    init(
        _ instance: AssignmentInstance, _ rows: [PairRow], _ choices: PairChoices, aim: Aim
    ) {
        self.instance = instance
        pairs = instance.pairs.indices.filter { choices.isOpen[$0] }.sorted {
            (instance.pairs[$0].tie, $0) < (instance.pairs[$1].tie, $1)
        }
        taken = choices.isTaken
        base = instance.pairs.indices.reduce(0) {
            $0 + (choices.isTaken[$1] ? instance.pairs[$1].worth(aim) : 0)
        }
        var columns = [Int](repeating: -1, count: instance.pairs.count)
        for (column, pair) in pairs.enumerated() {
            columns[pair] = column
            _ = program.addColumn(objective: instance.pairs[pair].worth(aim))
        }
        for row in Self.rows(rows, choices, columns) {
            program.addRow(row.terms, atLeast: row.lower, atMost: row.upper)
        }
    }

    /// The rows over the columns, those without a say left out.
    private static func rows(
        _ rows: [PairRow], _ choices: PairChoices, _ columns: [Int]
    ) -> [IntegerProgram.Row] {
        let bound = rows.compactMap { row -> IntegerProgram.Row? in
            let base = row.sum(choices.isTaken)
            let terms = row.pairs.indices.filter { columns[row.pairs[$0]] >= 0 }.map {
                IntegerProgram.Term(columns[row.pairs[$0]], times: row.weights?[$0] ?? 1)
            }.sorted { $0.column < $1.column }
            let least = terms.reduce(0) { $0 + min($1.coefficient, 0) }
            let most = terms.reduce(0) { $0 + max($1.coefficient, 0) }
            let lower = row.lower.map { $0 - base }.flatMap { $0 > least ? $0 : nil }
            let upper = row.upper.map { $0 - base }.flatMap { $0 < most ? $0 : nil }
            guard lower != nil || upper != nil else { return nil }
            return IntegerProgram.Row(terms: terms, lower: lower, upper: upper)
        }
        return bound.sorted {
            $0.terms.lazy.map(\.column).lexicographicallyPrecedes($1.terms.lazy.map(\.column))
        }
    }

    /// How many pairs are open.
    var size: Int { pairs.count }

    /// Looks for the best plan.
    func best(within seconds: Double) -> Outcome {
        switch program.maximized(within: seconds) {
        case .proven(let values, let objective):
            .found(plan(values), bound: base + objective, isProven: true)
        case .within(let values, _, let bound):
            .found(plan(values), bound: base + bound, isProven: false)
        case .infeasible: .infeasible
        case .open(let bound): .open(bound: base + bound)
        }
    }

    /// The pairs that values of the columns choose.
    private func plan(_ values: [Int]) -> PairSet {
        var chosen = taken
        for (column, value) in values.enumerated() where value == 1 { chosen[pairs[column]] = true }
        return PairSet(chosen, of: instance)
    }
}

extension AssignmentInstance.Pair {
    fileprivate func worth(_ aim: PairProgram.Aim) -> Int {
        switch aim {
        case .nothing: 0
        case .places: 1
        case .score: score
        case .fine: fine
        // Twenty bits: sums of them stay exact in a solver that reckons in floating point.
        case .tie: -MinCostFlow.Tie(fine: 0, number: tie).mixed(0)
        }
    }
}
