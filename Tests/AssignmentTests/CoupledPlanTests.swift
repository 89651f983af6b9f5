import Assignment
import TestSupport
import Testing

@Suite("A plan of coupled places")
struct CoupledPlanTests {
    @Test("has the most places, then the most points, of all plans", arguments: 0..<10)
    func isTheBest(tenth: Int) throws {
        var coupled = 0
        for seed in 0..<120 {
            let seed = UInt64(tenth * 120 + seed)
            let random = RandomInstance.coupled(seed: seed)
            guard random.instance.pairs.count <= 12 else { continue }
            let plan = try CoupledPlan(random.instance).plan
            let best = try #require(random.best)
            #expect((plan.places, plan.score) == best, "seed \(seed)")
            #expect(plan.isProven, "seed \(seed)")
            #expect(random.instance.allows(plan.pairs), "seed \(seed)")
            let flow = try FlowPlan(random.instance)
            if (flow.places, flow.score) > best { coupled += 1 }
        }
        #expect(coupled > 0, "the flow alone is wrong too seldom to be a test")
    }

    @Test("does not depend on the order in which the pairs are told")
    func isTheSameInAnyOrder() throws {
        for seed in 0..<150 as Range<UInt64> {
            let instance = RandomInstance.coupled(seed: seed, spread: 1).instance
            let turned = instance.turned
            let pairs = try CoupledPlan(instance).plan.pairs.map { instance.pairs[$0].tie }
            let others = try CoupledPlan(turned).plan.pairs.map { turned.pairs[$0].tie }
            #expect(Set(pairs) == Set(others), "seed \(seed)")
        }
    }

    @Test("is refused with pins that cannot hold")
    func refusesContradictions() throws {
        let instance = AssignmentInstance(
            needs: [.init(places: 1)], candidates: [.init(capacity: 1), .init(capacity: 1)],
            pairs: (0...1).map {
                .init(need: 0, candidate: $0, score: 1, tie: UInt64($0), choice: .pinned)
            })
        #expect(throws: SearchedPlan.Fault.plan(.contradictions(instance.contradictions))) {
            _ = try CoupledPlan(instance)
        }
    }

    @Test("is refused where least loads cannot hold")
    func refusesLeastLoads() throws {
        // The team must serve a need, its member another, and the member has one place.
        let instance = AssignmentInstance(
            needs: [.init(places: 1), .init(places: 1)],
            candidates: [
                .init(capacity: 1, least: 1, people: [0, 1]),
                .init(capacity: 1, least: 1, people: [0]),
                .init(capacity: 1, people: [1]),
            ], people: [.init(places: 1), .init(places: 1)],
            pairs: [(0, 0), (1, 1), (1, 2)].map {
                .init(need: $0, candidate: $1, score: 1, tie: UInt64($0 * 3 + $1))
            })
        #expect(throws: SearchedPlan.Fault.infeasible) { _ = try CoupledPlan(instance) }
    }
}

extension RandomInstance {
    /// An instance in which people stand behind several candidates.
    static func coupled(seed: UInt64, spread: Int = 12) -> RandomInstance {
        var random = RandomInstance(seed: seed, spread: spread)
        var numbers = RandomSource(seed: seed &+ 99)
        random.instance.people = (0..<3).map { _ in
            .init(
                places: numbers.number(0...2),
                limit: numbers.number(0...1) == 0 ? numbers.number(0...1) : nil)
        }
        for candidate in random.instance.candidates.indices {
            random.instance.candidates[candidate].people = (0..<3).filter { _ in
                numbers.number(0...1) == 0
            }
            random.instance.candidates[candidate].principals = (0..<3).filter { _ in
                numbers.number(0...1) == 0
            }
        }
        return random
    }
}
