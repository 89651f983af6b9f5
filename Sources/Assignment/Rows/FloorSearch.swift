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

    /// So often the distance to the bound is halved; what is then left is for an integer program.
    private static let steps = 7
    /// So often it is asked for anything better.
    private static let climbs = 20
    /// So often an integer program may end without an answer.
    private static let patience = 2

    /// What a plan is asked for: a floor, or to be above it.
    private struct Goal {
        let floor: Floor
        var isAbove = false
    }

    private enum Answer {
        case reached(PairSet)
        case outOfReach
        /// The best plan seen on the way, if one is better than what is known.
        case unknown(PairSet?)
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
        guard let low, let ceiling = high, low < ceiling else { return }
        // Somebody is not above the mean of all, and that is nowhere higher than in the flow.
        if let all = relaxation(Goal(floor: low))?.bound {
            high = min(ceiling, Floor(score: all.score, over: all.places))
        }
        _ = settle(Goal(floor: high ?? ceiling), ask)
        raise()
        climb()
        lower()
        prove()
    }

    /// Raises the floor as far as closing weak pairs leads.
    private mutating func raise() {
        guard var top = high else { return }
        for _ in 0..<Self.steps {
            guard let goal = goal(below: top) else { return }
            if case .reached = settle(goal, ask) { continue }
            if goal.isAbove { return }
            top = goal.floor
        }
    }

    /// Raises the floor by small steps, each from the flow anew.
    private mutating func climb() {
        for _ in 0..<Self.climbs {
            guard let low, let high, low < high else { return }
            if case .unknown(nil) = settle(Goal(floor: low, isAbove: true), ask) { return }
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
            if case .unknown(nil) = answer { patience -= 1 }
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
        case .reached(let plan): take(plan)
        case .outOfReach: high = goal.floor
        case .unknown(let plan): if let plan { take(plan) }
        }
        return answer
    }

    private mutating func take(_ plan: PairSet) {
        self.plan = plan
        low = instance.floor(of: plan)
    }

    /// Asks the flow, and the closing of weak pairs.
    private func ask(_ goal: Goal) -> Answer {
        relaxation(goal).map(look) ?? .outOfReach
    }

    private func look(_ search: RowedSearch) -> Answer {
        var (best, floor): (PairSet?, Floor?) = (nil, low)
        let found = search.soon { plan in
            guard let known = floor, let own = instance.floor(of: plan), known < own,
                peopleRows.allSatisfy({ $0.isKept(by: plan.isChosen) })
            else { return }
            (best, floor) = (plan, own)
        }
        return found.map { .reached($0) } ?? .unknown(best)
    }

    /// Asks an integer program too.
    private func askThoroughly(_ goal: Goal) -> Answer {
        guard let search = relaxation(goal) else { return .outOfReach }
        let answer = look(search)
        guard case .unknown(nil) = answer else { return answer }
        let program = search.program(.nothing, keeping: nil)
        guard program.size <= RowedSearch.mostPairs else { return .unknown(nil) }
        switch program.best(within: seconds) {
        case .found(let plan, _, _): return .reached(plan)
        case .infeasible: return .outOfReach
        case .open: return .unknown(nil)
        }
    }

    /// The search for a plan over the pairs that are good enough.
    ///
    /// - Parameters:
    ///   - goal: what is asked for.
    ///   - worth: has what pairs are worth in the search, where that is not what they count for the
    ///     floor.
    /// - Returns: `nil` where even the flow has none.
    private func relaxation(_ goal: Goal, by worth: AssignmentInstance? = nil) -> RowedSearch? {
        let required = instance.needs.map { need -> Int? in
            guard need.places > 0 else { return nil }
            return goal.isAbove
                ? goal.floor.requiredAbove(of: need.places) : goal.floor.required(of: need.places)
        }
        guard var pruned = instance.pruned(required) else { return nil }
        let rows = peopleRows + pruned.floorRows(required)
        for (number, pair) in (worth?.pairs ?? []).enumerated() { pruned.score(number, pair.score) }
        guard
            let search = try? RowedSearch(pruned, rows, isFull: true, within: seconds),
            search.canBeFull
        else { return nil }
        return search
    }

    /// The plan under the floor that was reached which is worth most by an instance of the same pairs.
    func best(by worth: AssignmentInstance) throws(SearchedPlan.Fault) -> SearchedPlan {
        guard let low else { throw .infeasible }
        guard let search = relaxation(Goal(floor: low), by: worth) else { throw .infeasible }
        return try search.best(beginning: PairSet(plan.isChosen, of: worth))
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
