/// What the cheapest flow would cost more after a change, exactly: the change and the cheapest way to
/// make up for it.
extension MinCostFlow {
    /// With one unit more on an arc that has room; `nil` where nothing makes up for it.
    func costOfAdding(_ arc: Int) -> Int? {
        cheapest(from: head(arc), to: tail(arc), barring: arc).map { reducedCost(arc) + $0 }
    }

    /// With one unit less on an arc that carries one.
    func costOfTaking(_ arc: Int) -> Int? {
        cheapest(from: tail(arc), to: head(arc), barring: arc).map { $0 - reducedCost(arc) }
    }

    /// With one unit more on each of some arcs from one node, by one search.
    func costsOfAdding(_ arcs: [Int], from tail: Int) -> [Int?] {
        var search = PathSearch(nodes: network.nodeCount)
        _ = search.run(tail, .to, in: self) { _ in false }
        return arcs.map { arc in search.distance(head(arc)).map { reducedCost(arc) + $0 } }
    }

    /// With an arc to `end` for one unit from each of some nodes; nought where it would stay empty.
    func costsOfNewArcs(from nodes: [Int], to end: Int) -> [Int] {
        var search = PathSearch(nodes: network.nodeCount)
        _ = search.run(end, in: self) { _ in false }
        return nodes.map { node in
            let way = search.distance(node)
            return min(way.map { potentials[node] - potentials[end] + $0 } ?? 0, 0)
        }
    }

    /// With room for one unit more on an arc: a gain, or nought where it would stay empty.
    func costOfWidening(_ arc: Int) -> Int {
        let way = cheapest(from: head(arc), to: tail(arc), barring: arc)
        return min(way.map { reducedCost(arc) + $0 } ?? 0, 0)
    }

    private func cheapest(from start: Int, to goal: Int, barring arc: Int = -1) -> Int? {
        var search = PathSearch(nodes: network.nodeCount)
        guard search.run(start, in: self, barring: arc, until: { $0 == goal }) != nil else {
            return nil
        }
        return search.distance(goal)
    }
}
