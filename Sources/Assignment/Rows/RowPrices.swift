/// Prices of the rows that no flow holds: a pair is worth more in a row that asks for much and less in
/// one that allows few, and the flow keeps to the rows as far as they can make it (Lagrangian
/// relaxation; Held, Karp, The Traveling-Salesman Problem and Minimum Spanning Trees, 1971).
///
/// At any prices the flow tells what no plan under the rows is worth more than, and which pairs could
/// be in a better plan than one that is known.
struct RowPrices {
    private let instance: AssignmentInstance
    private let rows: [PairRow]
    /// The rows in which each pair stands, with its weight in them.
    private let memberships: [[(row: Int, weight: Int)]]
    /// What a plan of the places that the flow fills costs beside its pairs.
    private let base: Int
    /// In parts of a point.
    private var prices: [Int]
    /// At the prices.
    private(set) var flow: MinCostFlow
    /// What the flow chooses.
    private(set) var plan: PairSet

    /// The parts of a point in which prices are told.
    private static let parts = 256

    /// - Parameters:
    ///   - instance: whose pairs they are.
    ///   - rows: the rows.
    ///   - flow: the cheapest one without them.
    ///   - shortageCost: what it counts for a place that stays empty.
    init(
        _ instance: AssignmentInstance, _ rows: [PairRow], _ flow: MinCostFlow, shortageCost: Int
    ) {
        self.instance = instance
        self.rows = rows
        self.flow = flow
        prices = Array(repeating: 0, count: rows.count)
        plan = PairSet(flow, of: instance)
        self.flow.multiplyCosts(by: Self.parts)
        base = (instance.placesAsked - plan.places) * shortageCost * Self.parts
        var memberships = [[(row: Int, weight: Int)]](repeating: [], count: instance.pairs.count)
        for (number, row) in rows.enumerated() {
            for (place, pair) in row.pairs.enumerated() {
                // What a row asks for is worth more, what it allows worth less.
                let weight = row.weights?[place] ?? 1
                memberships[pair].append((number, row.lower == nil ? -weight : weight))
            }
        }
        self.memberships = memberships
    }

    /// What no plan with as many places as the first flow is worth more than, in parts of a point.
    private var boundInParts: Int {
        zip(rows, prices).reduce(base - flow.cost) { sum, row in
            sum - row.1 * (row.0.lower ?? -(row.0.upper ?? 0))
        }
    }

    /// What no plan with as many places as the first flow is worth more than.
    var bound: Int {
        let (points, rest) = boundInParts.quotientAndRemainder(dividingBy: Self.parts)
        return rest < 0 ? points - 1 : points
    }

    /// Settles what no plan can change that is worth as much as this.
    func settle(_ choices: inout PairChoices, worth score: Int) {
        choices.settle(flow, slack: boundInParts - score * Self.parts)
    }

    /// Moves the prices toward what the rows lack (Polyak's step), and the flow with them.
    ///
    /// - Parameters:
    ///   - score: what is hoped that a plan is worth.
    ///   - length: how far to go, 1 for as far as that hope tells.
    /// - Throws: where the flow is none.
    mutating func move(toward score: Int, _ length: Double) throws(MinCostFlow.Obstruction) {
        let lacks = zip(rows, prices).map { row, price -> Double in
            let sum = row.sum(plan.isChosen)
            let lack = row.lower.map { $0 - sum } ?? (sum - (row.upper ?? 0))
            return price == 0 && lack < 0 ? 0 : Double(lack)
        }
        let square = lacks.reduce(0) { $0 + $1 * $1 }
        guard square > 0 else { return }
        let gap = Double(boundInParts - score * Self.parts)
        for (row, lack) in lacks.enumerated() where lack != 0 {
            prices[row] = max(0, prices[row] + Int((length * gap / square * lack).rounded()))
        }
        try flow.recost(changes)
        plan = PairSet(flow, of: instance)
    }

    /// The pairs whose costs the prices change.
    private var changes: [(arc: Int, cost: Int)] {
        var changes: [(arc: Int, cost: Int)] = []
        for (pair, rows) in memberships.enumerated() where !rows.isEmpty {
            let cost = rows.reduce(-instance.pairs[pair].score * Self.parts) {
                $0 - prices[$1.row] * $1.weight
            }
            if cost != flow.network.costs[pair] { changes.append((pair, cost)) }
        }
        return changes
    }
}
