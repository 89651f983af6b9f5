/// A good plan under rows that no flow holds, found by forbidding what breaks them.
///
/// Of each row that is broken the weakest pair is closed, the flow is repaired, and so on until all
/// rows are kept, or nothing can be closed any more.
struct RowRepair {
    private let instance: AssignmentInstance
    private let rows: [PairRow]
    private let places: Int
    private var flow: MinCostFlow
    private var isClosed: [Bool]

    /// So many pairs are closed at most: each takes a search through the network.
    private let mostClosed: Int

    /// - Parameters:
    ///   - instance: whose pairs they are.
    ///   - rows: what no flow holds.
    ///   - flow: the cheapest one without them.
    ///   - places: how many are to stay filled.
    ///   - mostClosed: how many pairs are closed at most.
    init(
        _ instance: AssignmentInstance, _ rows: [PairRow], from flow: MinCostFlow, places: Int,
        mostClosed: Int = 1_000
    ) {
        self.mostClosed = mostClosed
        self.instance = instance
        self.rows = rows
        self.flow = flow
        self.places = places
        isClosed = instance.pairs.map { $0.choice != .free }
    }

    /// Closes pairs until all rows are kept.
    ///
    /// - Parameter look: is shown the plans on the way.
    /// - Returns: the plan; `nil` where none is found this way.
    mutating func run(_ look: (PairSet) -> Void = { _ in }) -> PairSet? {
        var closed = 0
        while true {
            let plan = PairSet(flow, of: instance)
            guard plan.places >= places else { return nil }
            look(plan)
            let broken = rows.filter { !$0.isKept(by: plan.isChosen) }
            guard !broken.isEmpty else { return plan }
            // Where it succeeds, the rows broken at once are about a third of all that will be.
            guard closed + 3 * broken.count <= mostClosed else { return nil }
            for row in broken {
                // What an earlier one of them moved may have mended this one.
                for pair in weakest(of: row) {
                    guard close(pair) else { return nil }
                    closed += 1
                }
            }
        }
    }

    /// The pairs of a broken row to be closed: what is too much, or the least of what is too little.
    private func weakest(of row: PairRow) -> [Int] {
        let chosen = row.pairs.filter { flow.flow($0) == 1 }
        let free = chosen.filter { !isClosed[$0] }.sorted { weight($0) < weight($1) }
        if let upper = row.upper, chosen.count > upper {
            return Array(free.prefix(chosen.count - upper))
        }
        let sum = chosen.reduce(0) { $0 + instance.pairs[$1].score }
        if let lower = row.lower, sum < lower { return Array(free.prefix(1)) }
        return []
    }

    private func weight(_ pair: Int) -> (Int, UInt64) {
        (instance.pairs[pair].score, instance.pairs[pair].tie)
    }

    private mutating func close(_ pair: Int) -> Bool {
        isClosed[pair] = true
        do {
            try flow.bound(pair, lower: 0, upper: 0)
            return true
        } catch {
            return false
        }
    }
}
