/// One way along an arc: forth, where the arc has room for another unit, or back, where a unit can
/// be taken from it.
struct Residual: Hashable, Sendable {
    private let number: Int32

    init(_ arc: Int, isBack: Bool) { number = Int32(arc) << 1 | (isBack ? 1 : 0) }

    /// By its own number, of which each arc has two.
    fileprivate init(_ number: Int32) { self.number = number }

    var arc: Int { Int(number >> 1) }
    var isBack: Bool { number & 1 == 1 }
}

/// The ways that begin at each node.
struct Incidence: Sendable {
    /// The ways of all nodes, node after node.
    let ways: [Residual]
    private let buckets: Buckets

    init(_ network: FlowNetwork) {
        // The ways in the order of their own numbers: of each arc forth, then back.
        let nodes = (0..<network.arcCount).flatMap { [network.tails[$0], network.heads[$0]] }
        buckets = Buckets(nodes, count: network.nodeCount)
        ways = buckets.places.map(Residual.init)
    }

    func range(of node: Int) -> Range<Int> { buckets.range(of: node) }
}
