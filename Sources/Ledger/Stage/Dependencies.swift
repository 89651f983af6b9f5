/// Which records of a batch refer to which others of it, by their first lines.
///
/// A record that leads to one that is left out is left out itself, whatever lies between them.
struct Dependencies {
    private struct Edge {
        var line: UInt32
        var target: UInt32
    }

    private var edges: [Edge] = []

    /// Notes that the record of a line refers to that of another.
    mutating func add(_ line: Int, on target: Int) {
        edges.append(Edge(line: UInt32(clamping: line), target: UInt32(clamping: target)))
    }

    /// The lines of all records that lead to these, directly or through others.
    ///
    /// It takes time with the number of edges.
    func dependents(of lines: some Sequence<Int>) -> Set<Int> {
        var referrers: [UInt32: [UInt32]] = [:]
        for edge in edges { referrers[edge.target, default: []].append(edge.line) }
        var found: Set<Int> = []
        var open = lines.map { UInt32(clamping: $0) }
        while let line = open.popLast() {
            for referrer in referrers.removeValue(forKey: line) ?? []
            where found.insert(Int(referrer)).inserted {
                open.append(referrer)
            }
        }
        return found
    }
}
