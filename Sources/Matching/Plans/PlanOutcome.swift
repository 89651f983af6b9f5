import Assignment
import Pool

/// A plan: who goes where, what each need gets, and how far it is proven that no plan is better.
package struct PlanOutcome: Sendable {
    package let problem: PlanProblem
    /// What each need gets, in the order of their keys.
    package let needs: [Filling]
    /// `nil` where the plan was not looked for, but is one that was decided on.
    package let proof: PlanProof?
    /// The mean points of the need that fares worst, where that was raised first.
    package let floor: PlanFloor?
    /// The best plan where it does not matter that somebody is behind several candidates.
    let flow: FlowPlan
    /// The best plan where teams and workstations stay as they are, by which changes are priced.
    let pricing: FlowPlan

    /// What a need gets.
    package struct Filling: Hashable, Sendable {
        package let need: PlanInput.Need
        /// The pairs of the plan, those with most points first.
        package let taken: [PlanOffer]
        /// How many places stay empty.
        package var empty: Int { max(0, need.places - taken.count) }
    }

    /// Finds the plan.
    ///
    /// - Parameters:
    ///   - problem: who could go where.
    ///   - seconds: how long each search may take that is no flow, in processor time.
    /// - Throws: ``PlanFault`` where pins cannot hold.
    package init(_ problem: PlanProblem, within seconds: Double = 10) throws(PlanFault) {
        let search = try PlanSearch(problem, within: seconds)
        self.problem = problem
        flow = search.flow
        pricing = search.pricing(problem)
        proof = search.proof
        floor = search.floor
        needs = problem.fillings(search.pairs)
    }

    /// A plan that is there, whatever would be best today.
    ///
    /// - Parameters:
    ///   - problem: who could go where, the pairs of the plan among them.
    ///   - pairs: these pairs.
    /// - Throws: ``PlanFault`` where pins cannot hold.
    package init(_ problem: PlanProblem, holding pairs: Set<PlanPair>) throws(PlanFault) {
        let numbers = problem.offers.indices.filter { pairs.contains(problem.offers[$0].pair) }
        do {
            flow = try FlowPlan(problem.plain)
        } catch {
            throw PlanFault(error, problem)
        }
        self.problem = problem
        pricing = flow.pricing(numbers)
        proof = nil
        floor = nil
        needs = problem.fillings(numbers)
    }
}

extension PlanProblem {
    /// What each need gets by some pairs of the instance.
    fileprivate func fillings(_ pairs: [Int]) -> [PlanOutcome.Filling] {
        let pairs = Set(pairs)
        return needs.enumerated().map { number, need in
            let taken = instance.pairs(of: number).filter(pairs.contains)
            return PlanOutcome.Filling(
                need: need,
                taken: taken.map { offers[$0] }.sorted {
                    ($1.rankScore, $0.pair) < ($0.rankScore, $1.pair)
                })
        }
    }
}

extension PlanOutcome {
    /// The pairs of the plan, need by need.
    package var taken: [PlanOffer] { needs.flatMap(\.taken) }

    /// How many places are asked for, and how many of them are filled.
    package var asked: Int { needs.reduce(0) { $0 + $1.need.places } }
    package var filled: Int { needs.reduce(0) { $0 + $1.taken.count } }

    /// Whether it is the best plan by what is recorded now, so that changes to it can be priced.
    package var isCurrent: Bool { proof != nil }

    /// The points of all pairs together, as they are printed.
    package var points: Int { taken.reduce(0) { $0 + $1.points } }

    /// How many places more could be filled if nobody were behind several candidates.
    package var lostToCoupling: Int { flow.places - filled }
}
