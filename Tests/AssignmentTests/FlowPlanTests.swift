import Assignment
import Testing

@Suite("The plan of a flow")
struct FlowPlanTests {
    @Test("has the most places, then the most points, of all plans")
    func isTheBest() throws {
        var compared = 0
        for seed in 0..<3000 as Range<UInt64> {
            let random = RandomInstance(seed: seed)
            guard random.instance.pairs.count <= 12 else { continue }
            let plan = try FlowPlan(random.instance)
            let best = try #require(random.best)
            guard plan.isExact else {
                #expect((plan.places, plan.score) >= best, "seed \(seed)")
                continue
            }
            #expect((plan.places, plan.score) == best, "seed \(seed)")
            #expect(random.instance.allows(plan.pairs), "seed \(seed)")
            compared += 1
        }
        #expect(compared > 2000)
    }

    @Test("does not depend on the order in which the pairs are told")
    func isTheSameInAnyOrder() throws {
        for seed in 0..<300 as Range<UInt64> {
            // Few different scores, so that many plans are equal.
            let instance = RandomInstance(seed: seed, spread: 1).instance
            let plan = try FlowPlan(instance)
            let turned = instance.turned
            let other = try FlowPlan(turned)
            #expect(plan.isUnique)
            let pairs = Set(plan.pairs.map { instance.pairs[$0].tie })
            #expect(pairs == Set(other.pairs.map { turned.pairs[$0].tie }), "seed \(seed)")
        }
    }

    @Test("takes the finer of two pairs with the same points")
    func takesTheFiner() throws {
        for finer in 0...1 {
            let pairs = (0...1).map { candidate in
                AssignmentInstance.Pair(
                    need: 0, candidate: candidate, score: 7, fine: candidate == finer ? 2 : 1,
                    tie: UInt64(candidate))
            }
            let plan = try FlowPlan(
                AssignmentInstance(
                    needs: [AssignmentInstance.Need(places: 1)],
                    candidates: [1, 1].map { AssignmentInstance.Candidate(capacity: $0) },
                    pairs: pairs))
            #expect(plan.pairs.map { plan.instance.pairs[$0].candidate } == [finer])
        }
    }

    @Test("holds what is pinned, at the price of the others")
    func holdsPins() throws {
        for seed in 0..<400 as Range<UInt64> {
            var random = RandomInstance(seed: seed)
            guard let pair = random.instance.pairs.indices.last else { continue }
            random.instance.choose(pair, .pinned)
            guard random.instance.contradictions.isEmpty else {
                #expect(throws: FlowPlan.Fault.self) { _ = try FlowPlan(random.instance) }
                #expect(random.plans.isEmpty)
                continue
            }
            let plan = try FlowPlan(random.instance)
            #expect(plan.holds(pair))
            guard plan.isExact else { continue }
            let best = try #require(random.best)
            #expect((plan.places, plan.score) == best, "seed \(seed)")
        }
    }
}

extension AssignmentInstance {
    /// The same with needs and candidates in the opposite order.
    var turned: AssignmentInstance {
        AssignmentInstance(
            needs: needs.reversed(), candidates: candidates.reversed(), people: people,
            pairs: pairs.map { pair in
                var pair = pair
                pair.need = needs.count - 1 - pair.need
                pair.candidate = candidates.count - 1 - pair.candidate
                return pair
            }, perOrg: perOrg)
    }
}
