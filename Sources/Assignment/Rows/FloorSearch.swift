/// Looks for the highest floor that a plan can have which fills every place.
struct FloorSearch {
    private let instance: AssignmentInstance
    private let peopleRows: [PairRow]
    private let seconds: Double
    /// The highest floor that is reached; `nil` where no place is filled.
    private(set) var low: Floor?
    /// No plan has a higher one.
    private(set) var high: Floor?
    /// A plan that has the lower one.
    private var plan: PairSet

    /// So often an integer program may end without an answer.
    private static let patience = 3

    /// What a plan is asked for: a floor, or to be above it.
    private struct Goal {
        let floor: Floor
        var isAbove = false
    }

    private enum Answer {
        case reached(PairSet)
        case outOfReach
        case unknown
    }

    init(_ instance: AssignmentInstance, from plan: PairSet, within seconds: Double) {
        self.instance = instance
        self.seconds = seconds
        self.plan = plan
        peopleRows = instance.peopleRows
        low = instance.floor(of: plan)
        high = instance.needs.indices.compactMap { need -> Floor? in
            let places = instance.needs[need].places
            guard places > 0 else { return nil }
            return Floor(score: BestOfNeed(instance, need).score, over: places)
        }.min()
    }

    /// Raises the lower floor and lowers the upper one until they meet, or nothing is found any more.
    mutating func run() {
        guard let ceiling = high else { return }
        _ = settle(Goal(floor: ceiling), ask)
        raise()
        lower()
        prove()
    }

    /// Raises the floor as far as closing weak pairs leads.
    private mutating func raise() {
        guard var top = high else { return }
        while let goal = goal(below: top) {
            if case .reached = settle(goal, ask) { continue }
            if goal.isAbove { return }
            top = goal.floor
        }
    }

    /// Lowers the bound as far as the flow leads.
    private mutating func lower() {
        guard var bottom = low else { return }
        while let high, bottom < high {
            let floor = bottom.middle(to: high)
            guard bottom < floor, floor < high else { return }
            if relaxation(Goal(floor: floor)) == nil {
                self.high = floor
            } else {
                bottom = floor
            }
        }
    }

    /// Asks integer programs for what lies between: first for anything better, then half way.
    private mutating func prove() {
        var patience = Self.patience
        var isAbove = true
        while let low, let high, low < high, patience > 0 {
            let goal = isAbove ? Goal(floor: low, isAbove: true) : goal(below: high)
            guard let goal else { return }
            let answer = settle(goal, askThoroughly)
            if case .unknown = answer { patience -= 1 }
            isAbove.toggle()
        }
    }

    /// What to ask next: the middle between the lower floor and another, or for anything better.
    private func goal(below top: Floor) -> Goal? {
        guard let low, low < top else { return nil }
        let floor = low.middle(to: top)
        return low < floor && floor < top ? Goal(floor: floor) : Goal(floor: low, isAbove: true)
    }

    /// Moves the floors by the answer to a question.
    private mutating func settle(_ goal: Goal, _ ask: (Goal) -> Answer) -> Answer {
        let answer = ask(goal)
        switch answer {
        case .reached(let plan):
            self.plan = plan
            low = instance.floor(of: plan)
        case .outOfReach: high = goal.floor
        case .unknown: break
        }
        return answer
    }

    /// Asks the flow, and the closing of weak pairs.
    private func ask(_ goal: Goal) -> Answer {
        guard let search = relaxation(goal) else { return .outOfReach }
        return search.soon.map { .reached($0) } ?? .unknown
    }

    /// Asks an integer program too.
    private func askThoroughly(_ goal: Goal) -> Answer {
        guard let search = relaxation(goal) else { return .outOfReach }
        if let plan = search.soon { return .reached(plan) }
        switch search.program(.nothing, keeping: nil).best(within: seconds) {
        case .found(let plan, _, _): return .reached(plan)
        case .infeasible: return .outOfReach
        case .open: return .unknown
        }
    }

    /// The search for a plan over the pairs that are good enough; `nil` where even the flow has none.
    private func relaxation(_ goal: Goal) -> RowedSearch? {
        let required = instance.needs.map { need -> Int? in
            guard need.places > 0 else { return nil }
            return goal.isAbove
                ? goal.floor.requiredAbove(of: need.places) : goal.floor.required(of: need.places)
        }
        guard let pruned = instance.pruned(required),
            let search = try? RowedSearch(
                pruned, peopleRows + pruned.floorRows(required), isFull: true, within: seconds),
            search.canBeFull
        else { return nil }
        return search
    }

    /// The plan with the most points under the floor that was reached.
    func best() throws(SearchedPlan.Fault) -> SearchedPlan {
        guard let low else { throw .infeasible }
        guard let search = relaxation(Goal(floor: low)) else { throw .infeasible }
        return try search.best(beginning: plan)
    }
}

extension AssignmentInstance {
    /// The mean of the worst-off of the needs that have places.
    func floor(of plan: PairSet) -> Floor? {
        var scores = [Int](repeating: 0, count: needs.count)
        for pair in pairs.indices where plan.isChosen[pair] {
            scores[pairs[pair].need] += pairs[pair].score
        }
        return zip(needs, scores).compactMap { need, score in
            need.places > 0 ? Floor(score: score, over: need.places) : nil
        }.min()
    }
}
