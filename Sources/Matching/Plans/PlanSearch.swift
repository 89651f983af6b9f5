import Assignment
import Pool

/// The search for a plan: a flow, where that tells it; an integer program, where people are behind
/// several candidates; and then the raising of the need that fares worst.
struct PlanSearch {
    let flow: FlowPlan
    /// The pairs of the plan, by number.
    private(set) var pairs: [Int]
    private(set) var proof: PlanProof
    private(set) var floor: PlanFloor?

    /// The flow by which changes are priced: that of the plan itself, or, where this is none, with
    /// its teams and workstations as they are; promised pairs have nothing ahead in it.
    func pricing(_ problem: PlanProblem) -> FlowPlan {
        let plain = problem.hasPromises ? (try? FlowPlan(problem.plain)) ?? flow : flow
        return plain.pricing(pairs)
    }

    init(_ problem: PlanProblem, within seconds: Double) throws(PlanFault) {
        do {
            flow = try FlowPlan(problem.instance)
        } catch {
            throw PlanFault(error, problem)
        }
        pairs = flow.pairs
        proof = flow.isUnique ? .only : .best
        if !flow.isExact { try takeCoupled(problem, within: seconds) }
        if problem.input.request.isFair == true { try takeFair(problem, within: seconds) }
    }

    private mutating func takeCoupled(
        _ problem: PlanProblem, within seconds: Double
    ) throws(PlanFault) {
        do {
            take(try CoupledPlan(problem.instance, within: seconds).plan)
        } catch {
            throw PlanFault(error, problem)
        }
    }

    private mutating func takeFair(
        _ problem: PlanProblem, within seconds: Double
    ) throws(PlanFault) {
        do {
            let fair = try FairPlan(
                problem.instance, floorBy: problem.plain, keeping: pairs, within: seconds)
            take(fair.plan)
            guard let low = fair.floor, let high = fair.floorBound else { return }
            floor = PlanFloor(low, bound: high)
        } catch {
            throw PlanFault(error, problem)
        }
    }

    private mutating func take(_ plan: SearchedPlan) {
        pairs = plan.pairs
        proof =
            plan.isProven
            ? .best
            : .within(
                places: plan.placesBound - plan.places, points: plan.scoreBound - plan.score)
    }
}

extension FlowPlan {
    /// The flow by which changes to a plan are priced: itself, where it tells all, else with the teams
    /// and workstations of the plan as they are.
    func pricing(_ pairs: [Int]) -> FlowPlan {
        isExact ? self : (try? FlowPlan(fixingCrews(of: pairs))) ?? self
    }
}

extension PlanFloor {
    fileprivate init(_ floor: Floor, bound: Floor) {
        self.init(
            points: floor.score / floor.places, bound: bound.score / bound.places,
            isProven: floor == bound)
    }
}
