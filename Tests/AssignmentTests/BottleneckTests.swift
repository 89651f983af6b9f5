import Assignment
import Testing

@Suite("Why places stay empty")
struct BottleneckTests {
    @Test("is told by needs that ask for more than their candidates have")
    func namesBoth() throws {
        // Three needs want the same two candidates, a fourth has one of its own.
        let needs = [1, 1, 1, 1].map { AssignmentInstance.Need(places: $0) }
        let candidates = [1, 1, 1].map { AssignmentInstance.Candidate(capacity: $0) }
        let pairs = [(0, 0, 5), (0, 1, 4), (1, 0, 5), (1, 1, 3), (2, 1, 9), (3, 2, 1)]
        let plan = try FlowPlan(
            AssignmentInstance(
                needs: needs, candidates: candidates,
                pairs: pairs.map { AssignmentInstance.Pair($0) }))
        let bottleneck = try #require(plan.bottlenecks.first)
        #expect(plan.bottlenecks.count == 1)
        #expect(bottleneck.needs == [0, 1, 2])
        #expect(bottleneck.asked == 3)
        #expect(bottleneck.short == 1)
        #expect(bottleneck.candidates == [0, 1])
    }

    @Test("names the organization of which a need takes no more")
    func namesOrgs() throws {
        let plan = try FlowPlan(
            AssignmentInstance(
                needs: [AssignmentInstance.Need(places: 2)],
                candidates: [1, 1].map { AssignmentInstance.Candidate(capacity: $0, org: 7) },
                pairs: [(0, 0, 5), (0, 1, 4)].map { AssignmentInstance.Pair($0) }, perOrg: 1))
        #expect(plan.bottlenecks.map(\.orgs) == [[Bottleneck.OrgBound(need: 0, org: 7)]])
    }

    @Test("names whom the law allows no more")
    func namesLimits() throws {
        let plan = try FlowPlan(
            AssignmentInstance(
                needs: [1, 1].map { AssignmentInstance.Need(places: $0, isLimited: true) },
                candidates: [AssignmentInstance.Candidate(capacity: 3, principals: [0])],
                people: [AssignmentInstance.Person(places: 3, limit: 1)],
                pairs: [(0, 0, 5), (1, 0, 4)].map { AssignmentInstance.Pair($0) }))
        #expect(plan.bottlenecks.map(\.limited) == [[0]])
        #expect(plan.bottlenecks.map(\.needs) == [[0, 1]])
    }

    @Test("is mended by a place less of any of its needs, or one more of any of its candidates")
    func isMended() throws {
        var mended = 0
        for seed in 0..<400 as Range<UInt64> {
            let instance = RandomInstance(seed: seed).instance
            let plan = try FlowPlan(instance)
            for bottleneck in plan.bottlenecks {
                for need in bottleneck.needs where instance.needs[need].places > 0 {
                    var less = instance
                    less.needs[need].places -= 1
                    let empty = less.placesAsked - (try FlowPlan(less)).places
                    #expect(empty == instance.placesAsked - plan.places - 1, "seed \(seed)")
                }
                for candidate in bottleneck.candidates
                where instance.candidates[candidate].people.isEmpty {
                    var more = instance
                    more.candidates[candidate].capacity += 1
                    let places = try FlowPlan(more).places
                    #expect(places == plan.places + 1, "seed \(seed)")
                    mended += 1
                }
            }
        }
        #expect(mended > 40)
    }
}

extension AssignmentInstance.Pair {
    /// A pair of a need and a candidate, and its score.
    init(_ pair: (need: Int, candidate: Int, score: Int)) {
        self.init(
            need: pair.need, candidate: pair.candidate, score: pair.score,
            tie: UInt64(pair.need * 1000 + pair.candidate))
    }
}
