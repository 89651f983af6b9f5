import Assignment
package import Pool

/// Why there is no plan: pins that cannot hold together.
package struct PlanFault: Error, Hashable, Sendable {
    package let conflicts: [Conflict]

    /// Pins of which there are more than there is room for.
    package struct Conflict: Hashable, Sendable {
        package let bound: Bound
        package let pairs: [PlanPair]
        package let room: Int
    }

    /// What bounds them.
    package enum Bound: Hashable, Sendable {
        case need(Key)
        case candidate(Key)
        case person(Key)
        case twice(need: Key, person: Key)
        /// The workstations that the law allows.
        case law(person: Key)
        case org(need: Key, org: Key)
    }

    private init(conflicts: [Conflict]) { self.conflicts = conflicts }

    init(_ fault: SearchedPlan.Fault, _ problem: PlanProblem) {
        // What keeps to all bounds there is always, if only without anybody who is not pinned.
        guard case .plan(let fault) = fault else {
            self.init(conflicts: [])
            return
        }
        self.init(fault, problem)
    }

    init(_ fault: FlowPlan.Fault, _ problem: PlanProblem) {
        // Nobody is asked to serve at least so many needs, so that only pins remain.
        guard case .contradictions(let contradictions) = fault else {
            self.init(conflicts: [])
            return
        }
        self.init(
            conflicts: contradictions.map { contradiction in
                Conflict(
                    bound: Bound(contradiction.bound, problem),
                    pairs: contradiction.pairs.map { problem.offers[$0].pair },
                    room: contradiction.room)
            })
    }
}

extension PlanFault.Bound {
    fileprivate init(_ bound: Contradiction.Bound, _ problem: PlanProblem) {
        switch bound {
        case .need(let need): self = .need(problem.needs[need].key)
        case .candidate(let candidate): self = .candidate(problem.candidates[candidate].key)
        case .person(let person): self = .person(problem.people[person])
        case .twice(let need, let person):
            self = .twice(need: problem.needs[need].key, person: problem.people[person])
        case .limit(let person): self = .law(person: problem.people[person])
        case .org(let need, let org):
            self = .org(need: problem.needs[need].key, org: problem.orgs[org])
        }
    }
}
