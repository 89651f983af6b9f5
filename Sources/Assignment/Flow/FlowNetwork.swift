/// Nodes that send or take whole units, and arcs that carry them at whole costs.
///
/// A node with a positive supply sends so many units, one with a negative supply takes them; the
/// supplies of a network add up to nought.
package struct FlowNetwork: Sendable {
    package private(set) var supplies: [Int] = []
    private(set) var tails: [Int32] = []
    private(set) var heads: [Int32] = []
    private(set) var costs: [Int] = []
    private(set) var lowers: [Int32] = []
    private(set) var uppers: [Int32] = []

    package init() {}

    package var nodeCount: Int { supplies.count }
    package var arcCount: Int { costs.count }

    /// Adds a node, and gives its number.
    package mutating func addNode(supply: Int = 0) -> Int {
        supplies.append(supply)
        return supplies.count - 1
    }

    /// Adds an arc that carries at least `lower` and at most `upper` units, each at the cost, and
    /// gives its number.
    @discardableResult
    package mutating func addArc(
        from tail: Int, to head: Int, lower: Int = 0, upper: Int, cost: Int = 0
    ) -> Int {
        precondition(0 <= lower && lower <= upper, "an arc carries from lower to upper")
        tails.append(Int32(tail))
        heads.append(Int32(head))
        costs.append(cost)
        lowers.append(Int32(lower))
        uppers.append(Int32(upper))
        return costs.count - 1
    }

    /// Changes what an arc may carry.
    mutating func bound(_ arc: Int, lower: Int, upper: Int) {
        precondition(0 <= lower && lower <= upper, "an arc carries from lower to upper")
        lowers[arc] = Int32(lower)
        uppers[arc] = Int32(upper)
    }

    /// Changes what a unit on an arc costs.
    mutating func cost(_ arc: Int, _ cost: Int) { costs[arc] = cost }

    mutating func multiplyCosts(by factor: Int) {
        for arc in costs.indices { costs[arc] *= factor }
    }

    /// Changes what a node sends.
    mutating func supply(_ node: Int, add units: Int) { supplies[node] += units }
}
