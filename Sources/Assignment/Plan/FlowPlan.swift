/// The plan with the most places and, under them, the most points, as the cheapest flow.
///
/// It is exact where no candidate is coupled, no need could take a person twice and the law limits
/// nobody over several candidates; else its points are a bound on those of every plan.
package struct FlowPlan: Sendable {
    package private(set) var instance: AssignmentInstance
    let frame: AssignmentNetwork
    private(set) var flow: MinCostFlow
    /// Whether no other plan has as many places and points and is as good by the ties.
    package let isUnique: Bool

    /// Why there is no plan.
    package enum Fault: Error, Equatable {
        /// Pins that cannot hold together.
        case contradictions([Contradiction])
        /// Candidates that must serve so many needs and cannot.
        case leastUnmet(candidates: [Int])
    }

    /// Finds the plan.
    ///
    /// - Throws: ``Fault`` where pins or least loads cannot hold.
    package init(_ instance: AssignmentInstance) throws(Fault) {
        let contradictions = instance.contradictions
        guard contradictions.isEmpty else { throw .contradictions(contradictions) }
        let frame = AssignmentNetwork(instance)
        var flow: MinCostFlow
        do {
            flow = try MinCostFlow(frame.network, potentials: frame.auctioned(instance))
        } catch {
            throw .leastUnmet(candidates: frame.candidates(among: error.nodes))
        }
        isUnique = flow.breakTies(
            instance.pairs.map { MinCostFlow.Tie(fine: $0.fine, number: $0.tie) })
        self.instance = instance
        self.frame = frame
        self.flow = flow
    }

    /// Whether the plan holds a pair.
    package func holds(_ pair: Int) -> Bool { flow.flow(pair) == 1 }

    /// The pairs of the plan, by number.
    package var pairs: [Int] { instance.pairs.indices.filter(holds) }

    /// How many places of a need stay empty.
    package func shortage(of need: Int) -> Int { flow.flow(frame.shortages[need]) }

    /// How many places are filled.
    package var places: Int {
        instance.placesAsked - instance.needs.indices.reduce(0) { $0 + shortage(of: $1) }
    }

    /// What the pairs of the plan are worth together.
    package var score: Int { pairs.reduce(0) { $0 + instance.pairs[$1].score } }

    /// Whether the plan is exact: no candidate takes places of several people who are candidates
    /// otherwise, no need could take a person twice, and the law limits nobody over several.
    package var isExact: Bool {
        frame.coupled.isEmpty && instance.needsWithDoubles.isEmpty && instance.commonLimits.isEmpty
    }
}

extension AssignmentNetwork {
    /// The candidates among some nodes.
    func candidates(among nodes: [Int]) -> [Int] {
        let nodes = Set(nodes)
        return candidates.indices.filter { nodes.contains(candidates[$0]) }
    }
}
