import Synchronization

extension IntegerProgram {
    /// The solver keeps some of its settings in variables of the whole process.
    private static let oneAtATime = Mutex(())

    /// Looks for the values that make the objective greatest, by branch and cut.
    ///
    /// The same program gives the same values wherever the time suffices. Whatever the solver says
    /// is checked: values that break a row, or are worth something else than it says, prove nothing.
    ///
    /// - Parameter seconds: how long it may take, in processor time.
    /// - Returns: the values, and how far they are proven to be the best.
    package func maximized(within seconds: Double) -> IntegerOutcome {
        let ceiling = ceiling
        precondition(abs(ceiling) <= Self.largestSum, "the objective is too great to be exact")
        if let empty = withoutColumns { return empty }
        return Self.oneAtATime.withLock { _ in
            let solver = BranchAndCut(self)
            solver.run(within: seconds)
            if solver.isInfeasible { return .infeasible }
            let bound = min(Self.whole(solver.bound) ?? ceiling, ceiling)
            guard let found = solver.solution else { return .open(bound: bound) }
            let values = found.map { Int($0.rounded()) }
            guard let objective = objective(of: values) else { return .open(bound: ceiling) }
            let agrees = abs(solver.objective - Double(objective)) < 0.5
            guard agrees else {
                return .within(values: values, objective: objective, bound: ceiling)
            }
            if solver.isOptimal || bound <= objective {
                return .proven(values: values, objective: objective)
            }
            return .within(values: values, objective: objective, bound: bound)
        }
    }

    /// The answer where there is nothing to choose.
    private var withoutColumns: IntegerOutcome? {
        guard columns.isEmpty else { return nil }
        return objective(of: []).map { .proven(values: [], objective: $0) } ?? .infeasible
    }

    /// The whole number that a bound reckoned in floating point leaves possible.
    private static func whole(_ bound: Double) -> Int? {
        let slack = 1e-6 + abs(bound) * 1e-9
        guard bound.isFinite, abs(bound) < 1e18 else { return nil }
        return Int((bound + slack).rounded(.down))
    }
}
