/// The cheapest ways from a node to the others, or from them to it (Dijkstra), in reduced costs.
///
/// It keeps its arrays from one search to the next, so that a short search costs little in a large
/// network.
struct PathSearch: Sendable {
    enum Direction { case from, to }

    /// The nodes whose distance is final, in the order in which they became so.
    private(set) var settled: [Int32] = []
    private var distances: [Int]
    private var steps: [Residual]
    private var seen: [UInt32]
    private var done: [UInt32]
    private var search: UInt32 = 0
    private var heap = DistanceHeap()

    init(nodes: Int) {
        distances = Array(repeating: 0, count: nodes)
        steps = Array(repeating: Residual(0, isBack: false), count: nodes)
        seen = Array(repeating: 0, count: nodes)
        done = Array(repeating: 0, count: nodes)
    }

    /// How far a settled node is; `nil` for one that was not reached.
    func distance(_ node: Int) -> Int? { done[node] == search ? distances[node] : nil }

    /// The last way of the cheapest path to a node that was reached, or the first one from it.
    func step(_ node: Int) -> Residual { steps[node] }

    /// Searches until a node is settled that is a goal; `nil` where none is reached.
    ///
    /// - Parameters:
    ///   - start: the node that the paths begin or end at.
    ///   - direction: whether the paths lead from it or to it.
    ///   - flow: where they lead, and at which prices.
    ///   - barred: an arc that no path takes.
    ///   - isGoal: whether a node is what is looked for.
    /// - Returns: the goal.
    mutating func run(
        _ start: Int, _ direction: Direction = .from, in flow: borrowing MinCostFlow,
        barring barred: Int = -1, until isGoal: (Int) -> Bool
    ) -> Int? {
        search += 1
        settled.removeAll(keepingCapacity: true)
        heap.removeAll()
        distances[start] = 0
        seen[start] = search
        heap.insert(start, at: 0)
        while let entry = heap.removeNearest() {
            let node = Int(entry.node)
            guard done[node] != search else { continue }
            done[node] = search
            settled.append(entry.node)
            if isGoal(node) { return node }
            relax(node, entry.distance, direction, flow, barred)
        }
        return nil
    }

    private mutating func relax(
        _ node: Int, _ distance: Int, _ direction: Direction, _ flow: borrowing MinCostFlow,
        _ barred: Int
    ) {
        for place in flow.incidence.range(of: node) {
            let way = flow.incidence.ways[place]
            let arc = way.arc
            // The way that ends here is the same arc the other way round.
            let isBack = direction == .from ? way.isBack : !way.isBack
            guard isBack ? flow.canTake(arc) : flow.canAdd(arc), arc != barred else { continue }
            let end = way.isBack ? flow.tail(arc) : flow.head(arc)
            guard done[end] != search else { continue }
            let cost = flow.reducedCost(arc)
            let length = distance + (isBack ? -cost : cost)
            guard seen[end] != search || length < distances[end] else { continue }
            distances[end] = length
            seen[end] = search
            steps[end] = Residual(arc, isBack: isBack)
            heap.insert(end, at: length)
        }
    }
}
