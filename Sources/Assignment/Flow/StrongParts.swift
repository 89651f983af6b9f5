/// The strongly connected parts of a graph (Tarjan 1972): from each of their nodes every other one
/// can be reached.
struct StrongParts {
    /// How many nodes each part has.
    private(set) var sizes: [Int] = []
    private var parts: [Int]
    private var indices: [Int]
    private var lows: [Int]
    private var stack: [Int] = []
    private var next = 0

    var count: Int { sizes.count }

    func number(of node: Int) -> Int { parts[node] }

    init(nodes: Int, ways: [(from: Int, to: Int)]) {
        parts = Array(repeating: -1, count: nodes)
        indices = Array(repeating: -1, count: nodes)
        lows = Array(repeating: 0, count: nodes)
        let ends = Ends(nodes: nodes, ways)
        for node in 0..<nodes where indices[node] < 0 { visit(node, ends) }
    }

    /// Walks from a node in depth, without recursion, since paths are as long as the graph is large.
    private mutating func visit(_ root: Int, _ ends: Ends) {
        var path = [(node: root, place: ends.range(of: root).lowerBound)]
        enter(root)
        while let (node, place) = path.last {
            guard place < ends.range(of: node).upperBound else {
                path.removeLast()
                leave(node)
                if let (parent, _) = path.last { lows[parent] = min(lows[parent], lows[node]) }
                continue
            }
            path[path.count - 1].place += 1
            let end = ends.ends[place]
            if indices[end] < 0 {
                enter(end)
                path.append((end, ends.range(of: end).lowerBound))
            } else if parts[end] < 0 {
                lows[node] = min(lows[node], indices[end])
            }
        }
    }

    private mutating func enter(_ node: Int) {
        indices[node] = next
        lows[node] = next
        next += 1
        stack.append(node)
    }

    private mutating func leave(_ node: Int) {
        guard lows[node] == indices[node] else { return }
        let first = stack.lastIndex(of: node) ?? 0
        for member in stack[first...] { parts[member] = sizes.count }
        sizes.append(stack.count - first)
        stack.removeSubrange(first...)
    }
}

/// Where the ways from each node lead, node after node.
private struct Ends {
    let ends: [Int]
    private let buckets: Buckets

    init(nodes: Int, _ ways: [(from: Int, to: Int)]) {
        buckets = Buckets(ways.map { Int32($0.from) }, count: nodes)
        ends = buckets.places.map { ways[Int($0)].to }
    }

    func range(of node: Int) -> Range<Int> { buckets.range(of: node) }
}
