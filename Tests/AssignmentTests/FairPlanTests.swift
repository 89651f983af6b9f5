import Assignment
import TestSupport
import Testing

@Suite("A fair plan")
struct FairPlanTests {
    @Test("has the highest floor, then the most points, of all plans", arguments: 0..<10)
    func isTheBest(tenth: Int) throws {
        var raised = 0
        for seed in 0..<40 {
            let seed = UInt64(tenth * 40 + seed)
            let random = RandomInstance.unequal(seed: seed)
            let first = try CoupledPlan(random.instance).plan
            let fair = try FairPlan(random.instance, keeping: first.pairs)
            let best = random.fairest(keeping: first.pairs)
            #expect(fair.floor == best.floor, "seed \(seed)")
            #expect(fair.plan.score == best.score, "seed \(seed)")
            #expect(fair.isProven, "seed \(seed)")
            #expect(random.instance.allows(fair.plan.pairs), "seed \(seed)")
            if let floor = best.floor, let own = random.floor(of: first.pairs), own < floor {
                raised += 1
            }
        }
        #expect(raised > 3, "the first plan is fair too often to be a test")
    }

    @Test("does not depend on the order in which the pairs are told")
    func isTheSameInAnyOrder() throws {
        for seed in 0..<150 as Range<UInt64> {
            let instance = RandomInstance(seed: seed, spread: 3).instance
            let turned = instance.turned
            let plan = try FairPlan(instance, keeping: FlowPlan(instance).exact)
            let other = try FairPlan(turned, keeping: FlowPlan(turned).exact)
            #expect(
                Set(plan.plan.pairs.map { instance.pairs[$0].tie })
                    == Set(other.plan.pairs.map { turned.pairs[$0].tie }), "seed \(seed)")
        }
    }

    @Test("takes from the best-off for the worst-off, at the least loss of points")
    func raisesTheWorstOff() throws {
        let scores = [[900, 850, 300], [880, 860, 100], [400, 390, 380]]
        let instance = AssignmentInstance(
            needs: scores.map { _ in .init(places: 1) },
            candidates: scores.map { _ in .init(capacity: 1) },
            pairs: scores.enumerated().flatMap { need, scores in
                scores.enumerated().map { candidate, score in
                    .init(
                        need: need, candidate: candidate, score: score,
                        tie: UInt64(need * 3 + candidate))
                }
            })
        let first = try FlowPlan(instance)
        #expect(first.score == 900 + 860 + 380)
        let fair = try FairPlan(instance, keeping: first.pairs)
        #expect(fair.floor == Floor(score: 380, over: 1) && fair.isProven)
    }

    @Test("out of time is a plan with bounds", arguments: 0..<2 as Range<UInt64>)
    func isWithinBounds(seed: UInt64) throws {
        var numbers = RandomSource(seed: seed)
        let worth = (0..<28).map { _ in numbers.number(0...30) }
        let instance = AssignmentInstance(
            needs: (0..<12).map { _ in .init(places: 2) },
            candidates: worth.map { _ in .init(capacity: 1) },
            pairs: (0..<(12 * 28)).map { number in
                let score = worth[number % 28] * worth[number % 28] + numbers.number(0...99)
                return .init(
                    need: number / 28, candidate: number % 28, score: score, tie: UInt64(number))
            })
        let first = try FlowPlan(instance)
        let fair = try FairPlan(instance, keeping: first.pairs, within: 0.1)
        let (floor, bound) = (try #require(fair.floor), try #require(fair.floorBound))
        #expect(instance.allows(fair.plan.pairs))
        #expect(fair.plan.places == 24 && fair.plan.score <= fair.plan.scoreBound)
        let random = RandomInstance(instance)
        #expect(try floor <= bound && floor >= #require(random.floor(of: first.pairs)))
        #expect(try #require(random.floor(of: fair.plan.pairs)) >= floor)
    }
}

@Suite("A floor")
struct FloorTests {
    @Test("asks each number of places for its share, rounded up")
    func requires() {
        let floor = Floor(score: 7, over: 2)
        #expect((1...4).map { floor.required(of: $0) } == [4, 7, 11, 14])
        #expect((1...4).map { floor.requiredAbove(of: $0) } == [4, 8, 11, 15])
        let negative = Floor(score: -7, over: 2)
        #expect((1...4).map { negative.required(of: $0) } == [-3, -7, -10, -14])
        #expect((1...4).map { negative.requiredAbove(of: $0) } == [-3, -6, -10, -13])
    }

    @Test("is compared with others of other places")
    func isCompared() {
        #expect(Floor(score: 6, over: 4) == Floor(score: 3, over: 2))
        #expect(Floor(score: 5, over: 3) > Floor(score: 3, over: 2))
        #expect(Floor(score: -5, over: 3) < Floor(score: -3, over: 2))
    }
}

extension FlowPlan {
    /// Its pairs, where it is exact, and those of a plan of coupled places else.
    fileprivate var exact: [Int] {
        get throws { isExact ? pairs : try CoupledPlan(instance).plan.pairs }
    }
}

extension RandomInstance {
    /// An instance in which all needs want the same few candidates, now and then with people behind
    /// several of them.
    fileprivate static func unequal(seed: UInt64) -> RandomInstance {
        var random = seed % 3 == 0 ? coupled(seed: seed) : RandomInstance(seed: seed)
        var numbers = RandomSource(seed: seed &+ 7)
        random.instance.needs = (0..<3).map { _ in .init(places: numbers.number(1...2)) }
        random.instance.candidates = (0..<4).map { number in
            .init(
                capacity: numbers.number(1...2), org: numbers.number(0...2),
                people: random.instance.candidates.dropFirst(number).first?.people ?? [])
        }
        let pairs = (0..<12).map { number in
            AssignmentInstance.Pair(
                need: number / 4, candidate: number % 4,
                score: 10 * (number % 4) + numbers.number(0...4), tie: UInt64(number),
                choice: numbers.number(0...9) == 0 ? .forbidden : .free)
        }
        random.instance = AssignmentInstance(
            needs: random.instance.needs, candidates: random.instance.candidates,
            people: random.instance.people, pairs: pairs, perOrg: random.instance.perOrg)
        return random
    }

    /// The mean of the worst-off need of some pairs.
    fileprivate func floor(of chosen: [Int]) -> Floor? {
        let byNeed = Dictionary(grouping: chosen) { instance.pairs[$0].need }
        return byNeed.values.map { pairs in
            Floor(score: pairs.reduce(0) { $0 + instance.pairs[$1].score }, over: pairs.count)
        }.min()
    }

    /// The highest floor, and the most points under it, of all plans with as many places a need.
    fileprivate func fairest(keeping pairs: [Int]) -> (floor: Floor?, score: Int) {
        func places(_ chosen: [Int]) -> [Int] {
            instance.needs.indices.map { need in
                chosen.filter { instance.pairs[$0].need == need }.count
            }
        }
        let kept = places(pairs)
        var best: (floor: Floor?, score: Int)?
        for set in 0..<(1 << instance.pairs.count) {
            let chosen = instance.pairs.indices.filter { set >> $0 & 1 == 1 }
            guard chosen.count == pairs.count, places(chosen) == kept, instance.allows(chosen)
            else { continue }
            let (floor, score) = (floor(of: chosen), instance.score(chosen))
            guard let known = best else {
                best = (floor, score)
                continue
            }
            if let floor, let other = known.floor, (floor, score) > (other, known.score) {
                best = (floor, score)
            }
        }
        return best ?? (nil, 0)
    }
}

extension AssignmentInstance {
    fileprivate func score(_ chosen: [Int]) -> Int { chosen.reduce(0) { $0 + pairs[$1].score } }
}
