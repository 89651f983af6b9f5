import Assignment
import Testing

@Suite("A plan whose crews stay as they are")
struct FixedCrewTests {
    @Test("is the plan itself, and what a change costs in it can be carried out", arguments: 0..<4)
    func pricesHold(part: Int) throws {
        var priced = 0
        for seed in part * 180..<part * 180 + 180 {
            let random = RandomInstance.coupled(seed: UInt64(seed))
            guard random.instance.pairs.count <= 12 else { continue }
            let plan = try CoupledPlan(random.instance).plan
            let fixed = try FlowPlan(try FlowPlan(random.instance).fixingCrews(of: plan.pairs))
            #expect(fixed.isExact, "seed \(seed)")
            #expect((fixed.places, fixed.score) == (plan.places, plan.score), "seed \(seed)")
            for pair in random.instance.pairs.indices where !fixed.holds(pair) {
                guard let price = fixed.priceOfTaking(pair) else { continue }
                var forced = random
                forced.instance.choose(pair, .pinned)
                let best = try #require(forced.best, "seed \(seed)")
                let dearest = AssignmentPrice(
                    places: plan.places - best.places, score: plan.score - best.score)
                #expect(price >= dearest, "seed \(seed)")
                priced += 1
            }
        }
        #expect(priced > 5)
    }
}
