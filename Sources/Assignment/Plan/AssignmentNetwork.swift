/// The network whose cheapest flow is the plan.
///
/// From each need its places flow, over the node of an organization where those are counted, to a
/// candidate, from there to the person who is behind several candidates, and to the sink. What no
/// candidate takes flows to the sink directly, at a cost above that of all pairs together: so the
/// most places come first, then the most points.
///
/// A candidate behind whom stand several people who are candidates otherwise cannot be told by a
/// flow; only its own places are counted here, and ``coupled`` says so.
package struct AssignmentNetwork: Sendable {
    package private(set) var network = FlowNetwork()
    /// Prices to begin with: of a need what its last place is worth where nobody else wants any.
    package private(set) var potentials: [Int]
    /// What a place that stays empty costs.
    let shortageCost: Int
    /// The node of each candidate.
    private(set) var candidates: [Int] = []
    /// The arc from each candidate on.
    private(set) var outlets: [Int] = []
    /// The arc that carries what a need does not get.
    private(set) var shortages: [Int] = []
    /// The people who stand behind several candidates, with their nodes.
    private(set) var shared: [Int: Int] = [:]
    /// The candidates behind whom several such people stand.
    private(set) var coupled: Set<Int> = []
    let sink: Int

    /// The arc of a pair has the pair's number.
    package init(_ instance: AssignmentInstance) {
        let highest = instance.pairs.reduce(1) { max($0, abs($1.score)) }
        // A difference of points never reaches half of it, so that places and points can be told
        // apart in a sum.
        shortageCost = 2 * (instance.placesAsked + 1) * highest + 1
        for need in instance.needs { _ = network.addNode(supply: need.places) }
        potentials = Self.lastPlaces(instance, shortageCost)
        sink = network.addNode(supply: -instance.placesAsked)
        potentials.append(0)
        addCandidates(instance)
        let tails = addOrgs(instance)
        let heads = addLimits(instance)
        for (number, pair) in instance.pairs.enumerated() {
            network.addArc(
                from: tails[number], to: heads[number], lower: pair.choice == .pinned ? 1 : 0,
                upper: pair.choice == .forbidden ? 0 : 1, cost: -pair.score)
        }
        addInner(instance, tails, heads)
        addOutlets(instance)
        for (number, need) in instance.needs.enumerated() {
            shortages.append(
                network.addArc(from: number, to: sink, upper: need.places, cost: shortageCost))
        }
    }

    /// What the last place of each need is worth where it has the best candidates to itself.
    private static func lastPlaces(_ instance: AssignmentInstance, _ shortage: Int) -> [Int] {
        var scores = [[Int]](repeating: [], count: instance.needs.count)
        for pair in instance.pairs where pair.choice != .forbidden {
            scores[pair.need].append(pair.score)
        }
        return zip(instance.needs, scores).map { need, scores in
            guard need.places > 0 else { return scores.max() ?? 0 }
            guard scores.count >= need.places else { return -shortage }
            return scores.sorted(by: >)[need.places - 1]
        }
    }

    private mutating func add(price: Int) -> Int {
        potentials.append(price)
        return network.addNode()
    }

    private mutating func addCandidates(_ instance: AssignmentInstance) {
        for _ in instance.candidates { candidates.append(add(price: 0)) }
        var behind = [Int](repeating: 0, count: instance.people.count)
        let paired = Set(instance.pairs.lazy.filter { $0.choice != .forbidden }.map(\.candidate))
        for candidate in paired {
            for person in instance.candidates[candidate].people { behind[person] += 1 }
        }
        for (person, count) in behind.enumerated() where count > 1 {
            shared[person] = add(price: 0)
        }
    }

    /// The node from which each pair's place comes: its need's, or that of an organization of which
    /// the need takes only so many.
    private mutating func addOrgs(_ instance: AssignmentInstance) -> [Int] {
        guard let perOrg = instance.perOrg else { return instance.pairs.map(\.need) }
        var pairs: [OrgOfNeed: [Int]] = [:]
        for (number, pair) in instance.pairs.enumerated() {
            guard let org = instance.candidates[pair.candidate].org else { continue }
            pairs[OrgOfNeed(need: pair.need, org: org), default: []].append(number)
        }
        var tails = instance.pairs.map(\.need)
        for (group, members) in pairs.sorted(by: { $0.key < $1.key })
        where members.count > perOrg {
            let node = add(price: potentials[group.need])
            for member in members { tails[member] = node }
        }
        return tails
    }

    /// The node to which each pair's place goes: its candidate's, or that of what the law allows him.
    private mutating func addLimits(_ instance: AssignmentInstance) -> [Int] {
        var nodes: [Int: Int] = [:]
        return instance.pairs.map { pair in
            let candidate = candidates[pair.candidate]
            guard instance.needs[pair.need].isLimited, instance.limit(of: pair.candidate) != nil
            else { return candidate }
            if let node = nodes[pair.candidate] { return node }
            let node = add(price: 0)
            nodes[pair.candidate] = node
            return node
        }
    }

    /// The arcs from needs to organizations, and from limits to candidates.
    private mutating func addInner(_ instance: AssignmentInstance, _ tails: [Int], _ heads: [Int]) {
        var known: Set<Int> = []
        for (pair, tail) in zip(instance.pairs, tails)
        where tail != pair.need && known.insert(tail).inserted {
            network.addArc(from: pair.need, to: tail, upper: instance.perOrg ?? 0)
        }
        for (pair, head) in zip(instance.pairs, heads)
        where head != candidates[pair.candidate] && known.insert(head).inserted {
            network.addArc(
                from: head, to: candidates[pair.candidate],
                upper: instance.limit(of: pair.candidate) ?? 0)
        }
    }

    /// The arcs from candidates to the people behind them, and on to the sink.
    private mutating func addOutlets(_ instance: AssignmentInstance) {
        for (number, candidate) in instance.candidates.enumerated() {
            let common = candidate.people.filter { shared[$0] != nil }
            let own = candidate.people.filter { common.count > 1 || shared[$0] == nil }
            let room = own.map { instance.people[$0].places }.reduce(candidate.capacity, min)
            if common.count > 1 { coupled.insert(number) }
            let next = common.count == 1 ? shared[common[0]] : nil
            outlets.append(
                network.addArc(
                    from: candidates[number], to: next ?? sink, lower: min(candidate.least, room),
                    upper: room))
        }
        for (person, node) in shared.sorted(by: { $0.key < $1.key }) {
            network.addArc(from: node, to: sink, upper: instance.people[person].places)
        }
    }
}

/// An organization beside a need.
private struct OrgOfNeed: Hashable, Comparable {
    let need: Int
    let org: Int

    static func < (left: Self, right: Self) -> Bool {
        (left.need, left.org) < (right.need, right.org)
    }
}
