extension MinCostFlow {
    /// What decides among flows that cost the same: how fine an arc is, and then a number of its own.
    struct Tie {
        /// More is better; 0 to 2^26.
        let fine: Int
        let number: UInt64
    }

    /// Chooses among the cheapest flows, and tells whether just one is left.
    ///
    /// Every cheapest flow lies on the arcs of no reduced cost, whatever the prices that prove it
    /// (complementary slackness), so the others stay as they are. Arcs without a tie have none to
    /// say. Where two flows come to the same sum, the numbers are mixed anew.
    mutating func breakTies(_ ties: [Tie]) -> Bool {
        let free = flows.indices.filter {
            network.lowers[$0] < network.uppers[$0] && reducedCost($0) == 0
        }
        if isOnly(free) { return true }
        for salt in 0..<8 as Range<UInt64> {
            guard let chosen = cheapest(on: free, by: ties, salt) else { return false }
            for (place, arc) in free.enumerated() { replace(arc, by: chosen.flows[place]) }
            if chosen.isOnly(free.indices.filter { chosen.reducedCost($0) == 0 }) { return true }
        }
        return false
    }

    /// The flow on some arcs that costs least by the ties, while the others carry what they carry.
    private func cheapest(on free: [Int], by ties: [Tie], _ salt: UInt64) -> MinCostFlow? {
        var face = FlowNetwork()
        for supply in network.supplies { _ = face.addNode(supply: supply) }
        let isFree = Set(free)
        for arc in flows.indices where !isFree.contains(arc) && flows[arc] != 0 {
            face.supply(tail(arc), add: -flow(arc))
            face.supply(head(arc), add: flow(arc))
        }
        for arc in free {
            face.addArc(
                from: tail(arc), to: head(arc), lower: Int(network.lowers[arc]),
                upper: Int(network.uppers[arc]),
                cost: arc < ties.count ? ties[arc].cost(salt) : 0)
        }
        return try? MinCostFlow(face, potentials: Array(repeating: 0, count: face.nodeCount))
    }

    /// Whether no other flow on these arcs costs as much: units could only be led around a cycle of
    /// ways that cost nothing, and in a strongly connected part of so many nodes a cycle needs as
    /// many arcs.
    private func isOnly(_ arcs: [Int]) -> Bool {
        let parts = StrongParts(
            nodes: network.nodeCount,
            ways: arcs.flatMap { arc in
                (canAdd(arc) ? [(tail(arc), head(arc))] : [])
                    + (canTake(arc) ? [(head(arc), tail(arc))] : [])
            })
        var inner = [Int](repeating: 0, count: parts.count)
        for arc in arcs where canAdd(arc) || canTake(arc) {
            let part = parts.number(of: tail(arc))
            if part == parts.number(of: head(arc)) { inner[part] += 1 }
        }
        return zip(inner, parts.sizes).allSatisfy { $0 < $1 }
    }
}

extension MinCostFlow.Tie {
    /// Above twenty bits what is missing of the finest, in them the number, mixed.
    fileprivate func cost(_ salt: UInt64) -> Int { (1 << 26 - fine) << 20 + mixed(salt) }

    /// Twenty bits that look random and are not (Steele, Lea, Flood, Fast Splittable Pseudorandom
    /// Number Generators, 2014).
    func mixed(_ salt: UInt64) -> Int {
        var bits = number &+ (salt &+ 1) &* 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((bits ^ bits >> 31) >> 44)
    }
}
