package import Assignment
import Pool

/// A plan: who goes where, what each need gets, and why places stay empty.
package struct PlanOutcome: Sendable {
    package let problem: PlanProblem
    package let solution: FlowPlan
    /// What each need gets, in the order of their keys.
    package let needs: [Filling]

    /// What a need gets.
    package struct Filling: Hashable, Sendable {
        package let need: PlanBasis.Need
        /// The pairs of the plan, those with most points first.
        package let taken: [PlanOffer]
        /// How many places stay empty.
        package var empty: Int { need.places - taken.count }
    }

    /// Finds the plan.
    ///
    /// - Throws: ``PlanFault`` where pins cannot hold.
    package init(_ problem: PlanProblem) throws(PlanFault) {
        do {
            solution = try FlowPlan(problem.instance)
        } catch {
            throw PlanFault(error, problem)
        }
        self.problem = problem
        let solution = solution
        needs = problem.needs.enumerated().map { number, need in
            let taken = problem.instance.pairs(of: number).filter(solution.holds)
            return Filling(
                need: need,
                taken: taken.map { problem.offers[$0] }.sorted {
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
    package var filled: Int { taken.count }

    /// The points of all pairs together, as they are printed.
    package var points: Int { taken.reduce(0) { $0 + $1.points } }

    /// Whether no other plan fills as many places with as many points.
    package var isUnique: Bool { solution.isUnique }
}
