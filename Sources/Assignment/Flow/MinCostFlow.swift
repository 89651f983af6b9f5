/// A cheapest flow through a network, and prices of its nodes that prove it.
///
/// Prices (potentials) come first: every arc that they make cheap is filled, every dear one
/// emptied, and what then is too much at a node is led along the cheapest path to where it is too
/// little (successive shortest paths from any dual start; Ahuja, Magnanti, Orlin, Network Flows,
/// 9.7). So a change to the network is repaired from where the flow stands.
package struct MinCostFlow: Sendable {
    package private(set) var network: FlowNetwork
    let incidence: Incidence
    private(set) var flows: [Int32]
    private(set) var potentials: [Int]
    /// What each node has too much of, while the flow is repaired.
    var excess: [Int]
    private var search: PathSearch

    /// Where the demand cannot be met: the nodes that what is too much can reach.
    package struct Obstruction: Error, Equatable {
        /// In the order of their numbers.
        package let nodes: [Int]
    }

    /// The cheapest flow.
    ///
    /// - Parameters:
    ///   - network: what carries it.
    ///   - potentials: prices to begin with; any will do, good ones save time.
    /// - Throws: ``Obstruction`` where the arcs cannot carry what the nodes send.
    package init(_ network: FlowNetwork, potentials: [Int]) throws(Obstruction) {
        self.network = network
        incidence = Incidence(network)
        flows = network.lowers
        self.potentials = potentials
        excess = network.supplies
        search = PathSearch(nodes: network.nodeCount)
        fill()
        try repair()
    }

    /// How many units an arc carries.
    package func flow(_ arc: Int) -> Int { Int(flows[arc]) }

    /// What all units cost together.
    package var cost: Int {
        network.costs.indices.reduce(0) { $0 + network.costs[$1] * Int(flows[$1]) }
    }

    func tail(_ arc: Int) -> Int { Int(network.tails[arc]) }
    func head(_ arc: Int) -> Int { Int(network.heads[arc]) }
    func canAdd(_ arc: Int) -> Bool { flows[arc] < network.uppers[arc] }
    func canTake(_ arc: Int) -> Bool { flows[arc] > network.lowers[arc] }

    /// What another unit on an arc costs at the prices of its ends.
    func reducedCost(_ arc: Int) -> Int {
        network.costs[arc] + potentials[tail(arc)] - potentials[head(arc)]
    }

    /// Changes what an arc may carry, and repairs the flow.
    ///
    /// - Throws: ``Obstruction`` where the arcs cannot carry what the nodes send any more; the flow
    ///   is of no use then.
    package mutating func bound(_ arc: Int, lower: Int, upper: Int) throws(Obstruction) {
        network.bound(arc, lower: lower, upper: upper)
        let cost = reducedCost(arc)
        if cost < 0 {
            carry(arc, upper)
        } else if cost > 0 {
            carry(arc, lower)
        } else {
            carry(arc, min(max(flow(arc), lower), upper))
        }
        try repair()
    }

    /// Counts every cost so many times; the flow stays the cheapest.
    mutating func multiplyCosts(by factor: Int) {
        network.multiplyCosts(by: factor)
        for node in potentials.indices { potentials[node] *= factor }
    }

    /// Changes what a unit on each of some arcs costs, and repairs the flow.
    ///
    /// - Throws: ``Obstruction`` where the flow was one already.
    mutating func recost(_ costs: [(arc: Int, cost: Int)]) throws(Obstruction) {
        for (arc, cost) in costs {
            network.cost(arc, cost)
            let reduced = reducedCost(arc)
            if reduced < 0 {
                carry(arc, Int(network.uppers[arc]))
            } else if reduced > 0 {
                carry(arc, Int(network.lowers[arc]))
            }
        }
        try repair()
    }

    /// Lets an arc carry so many units without a look at what then is too much; several such changes
    /// must cancel out.
    mutating func replace(_ arc: Int, by units: Int32) { flows[arc] = units }

    /// Lets an arc carry so many units.
    private mutating func carry(_ arc: Int, _ units: Int) {
        let more = units - Int(flows[arc])
        flows[arc] = Int32(units)
        excess[tail(arc)] -= more
        excess[head(arc)] += more
    }

    /// Fills every arc that is cheap at the prices, and empties every dear one.
    private mutating func fill() {
        for arc in flows.indices {
            let units = Int(reducedCost(arc) < 0 ? network.uppers[arc] : network.lowers[arc])
            excess[tail(arc)] -= units
            excess[head(arc)] += units
            flows[arc] = Int32(units)
        }
        // What costs nothing either way leads at once from too much to too little.
        for arc in flows.indices where reducedCost(arc) == 0 {
            let (from, to) = (excess[tail(arc)], excess[head(arc)])
            guard from > 0, to < 0, canAdd(arc) else { continue }
            let room = Int(network.uppers[arc] - flows[arc])
            carry(arc, Int(flows[arc]) + min(from, -to, room))
        }
    }

    /// Leads what is too much anywhere to where it is too little.
    private mutating func repair() throws(Obstruction) {
        var search = PathSearch(nodes: 0)
        swap(&search, &self.search)
        defer { swap(&search, &self.search) }
        for node in excess.indices {
            while excess[node] > 0 {
                let goal = search.run(node, in: self) { excess[$0] < 0 }
                guard let goal else {
                    throw Obstruction(nodes: search.settled.map { Int($0) }.sorted())
                }
                reprice(search, goal)
                lead(search, from: node, to: goal)
            }
        }
    }

    /// Moves the prices so that the path to the goal costs nothing, and no way less.
    private mutating func reprice(_ search: borrowing PathSearch, _ goal: Int) {
        guard let whole = search.distance(goal), whole > 0 else { return }
        for node in search.settled {
            potentials[Int(node)] += (search.distance(Int(node)) ?? whole) - whole
        }
    }

    /// Leads as many units along the path as it carries and both ends need.
    private mutating func lead(_ search: borrowing PathSearch, from start: Int, to goal: Int) {
        var path: [Residual] = []
        var units = min(excess[start], -excess[goal])
        var node = goal
        while node != start {
            let way = search.step(node)
            path.append(way)
            units = min(units, room(way))
            node = way.isBack ? head(way.arc) : tail(way.arc)
        }
        for way in path { flows[way.arc] += Int32(way.isBack ? -units : units) }
        excess[start] -= units
        excess[goal] += units
    }

    private func room(_ way: Residual) -> Int {
        let arc = way.arc
        return Int(
            way.isBack ? flows[arc] - network.lowers[arc] : network.uppers[arc] - flows[arc])
    }
}
