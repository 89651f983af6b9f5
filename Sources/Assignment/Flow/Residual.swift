/// One way along an arc: forth, where the arc has room for another unit, or back, where a unit can
/// be taken from it.
struct Residual: Hashable, Sendable {
    private let number: Int32

    init(_ arc: Int, isBack: Bool) { number = Int32(arc) << 1 | (isBack ? 1 : 0) }

    var arc: Int { Int(number >> 1) }
    var isBack: Bool { number & 1 == 1 }
}

/// The ways that begin at each node.
struct Incidence: Sendable {
    /// The ways of all nodes, node after node.
    let ways: [Residual]
    /// Where those of each node begin; one more than there are nodes.
    let starts: [Int32]

    init(_ network: FlowNetwork) {
        var starts = [Int32](repeating: 0, count: network.nodeCount + 1)
        for node in network.tails { starts[Int(node) + 1] += 1 }
        for node in network.heads { starts[Int(node) + 1] += 1 }
        for node in 0..<network.nodeCount { starts[node + 1] += starts[node] }
        var next = starts
        var ways = [Residual](
            repeating: Residual(0, isBack: false), count: 2 * network.arcCount)
        for arc in 0..<network.arcCount {
            for (node, isBack) in [(network.tails[arc], false), (network.heads[arc], true)] {
                ways[Int(next[Int(node)])] = Residual(arc, isBack: isBack)
                next[Int(node)] += 1
            }
        }
        self.starts = starts
        self.ways = ways
    }

    func range(of node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }
}
