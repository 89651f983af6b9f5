/// Needs that ask together for more places than all who could fill them have (Hall's theorem).
///
/// One place less of any of the needs, or one more of what bounds them, fills a place more.
package struct Bottleneck: Equatable, Sendable {
    /// The needs, by number.
    package let needs: [Int]
    /// How many places they ask for.
    package let asked: Int
    /// How many of them stay empty.
    package let short: Int
    /// The candidates who could take them, none of whom has a place left.
    package let candidates: [Int]
    /// Those whom the law allows no more of the limited needs.
    package let limited: [Int]
    /// The organizations of which a need takes no more.
    package let orgs: [OrgBound]

    /// An organization of which a need has as many candidates as it takes.
    package struct OrgBound: Comparable, Hashable, Sendable {
        package let need: Int
        package let org: Int

        package init(need: Int, org: Int) {
            self.need = need
            self.org = org
        }

        package static func < (left: Self, right: Self) -> Bool {
            (left.need, left.org) < (right.need, right.org)
        }
    }
}

extension FlowPlan {
    /// Why places stay empty: sets of needs that have nothing to do with each other, by their first
    /// need.
    package var bottlenecks: [Bottleneck] {
        var parts: [Set<Int>] = []
        for need in instance.needs.indices where shortage(of: need) > 0 {
            var nodes = flow.reach(of: need, without: frame.sink)
            for part in parts where !part.isDisjoint(with: nodes) { nodes.formUnion(part) }
            parts.removeAll { !$0.isDisjoint(with: nodes) }
            parts.append(nodes)
        }
        return parts.map(bottleneck).sorted { $0.needs[0] < $1.needs[0] }
    }

    private func bottleneck(_ nodes: Set<Int>) -> Bottleneck {
        let needs = instance.needs.indices.filter(nodes.contains)
        // What leads from a node that is reached to one that is not is full.
        let full = instance.pairs.indices.filter {
            nodes.contains(instance.pairs[$0].need) && instance.pairs[$0].choice != .forbidden
        }
        let orgs = full.filter { !nodes.contains(flow.tail($0)) }.compactMap { pair in
            instance.candidates[instance.pairs[pair].candidate].org.map {
                Bottleneck.OrgBound(need: instance.pairs[pair].need, org: $0)
            }
        }
        let limited = full.filter { pair in
            let candidate = frame.candidates[instance.pairs[pair].candidate]
            return nodes.contains(flow.head(pair)) && !nodes.contains(candidate)
        }.map { instance.pairs[$0].candidate }
        return Bottleneck(
            needs: needs, asked: needs.reduce(0) { $0 + instance.needs[$1].places },
            short: needs.reduce(0) { $0 + shortage(of: $1) },
            candidates: instance.candidates.indices.filter {
                nodes.contains(frame.candidates[$0])
            }, limited: Set(limited).sorted(), orgs: Set(orgs).sorted())
    }
}

extension MinCostFlow {
    /// The nodes to which another unit could be led from a node, at any cost, but not over one of
    /// them.
    func reach(of start: Int, without barred: Int) -> Set<Int> {
        var reached: Set = [start]
        var open = [start]
        while let node = open.popLast() {
            for way in incidence.ways[incidence.range(of: node)]
            where way.isBack ? canTake(way.arc) : canAdd(way.arc) {
                let end = way.isBack ? tail(way.arc) : head(way.arc)
                if end != barred, reached.insert(end).inserted { open.append(end) }
            }
        }
        return reached
    }
}
