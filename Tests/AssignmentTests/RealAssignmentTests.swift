import Assignment
import TestSupport
import Testing

/// Published instances with known optima: reviewers for the papers of two conferences.
@Suite(
    "Published instances",
    .enabled(if: SharedData.isPresent, "needs ../shared/data/assignment"))
struct RealAssignmentTests {
    @Test("of MIDL come to the known total")
    func total() throws {
        let plan = try FlowPlan(.midl())
        #expect(plan.places == 354 && plan.score == 20_188_487_948)
        #expect(plan.isExact && plan.isUnique)
    }

    @Test("of MIDL with at least two papers for everybody come to the known total")
    func leastLoad() throws {
        let plan = try FlowPlan(.midl(least: 2))
        #expect(plan.places == 354 && plan.score == 15_004_312_516)
    }

    @Test("of MIDL reach the known floor, with the most points under it")
    func floor() throws {
        let instance = try AssignmentInstance.midl()
        let fair = try FairPlan(instance, keeping: FlowPlan(instance).pairs)
        #expect(fair.isProven)
        #expect(fair.plan.score == 20_176_873_167)
        #expect(fair.floor == Floor(score: 94_483_916, over: 3))
    }

    @Test("of PrefLib come to the known total, conflicts left out")
    func conflicts() throws {
        let plan = try FlowPlan(.prefLib())
        #expect(plan.places == 3 * 54 && plan.score == 497 && plan.isUnique)
    }
}

extension AssignmentInstance {
    /// 118 papers with three reviewers each, of whom there are 177 with at most four papers.
    ///
    /// A point is a hundred millionth, so that the scores are whole.
    fileprivate static func midl(least: Int = 0) throws -> AssignmentInstance {
        let scores = try SharedData.lines("assignment/midl_scores.csv").map { line in
            line.split(separator: ",").map { Int(((Double($0) ?? 0) * 1e8).rounded()) }
        }
        return matrix(scores, places: 3, capacity: 4, least: least) { _, _ in false }
    }

    /// 54 papers with three reviewers each, of whom there are 31 with at most six papers.
    fileprivate static func prefLib() throws -> AssignmentInstance {
        func numbers(_ name: String) throws -> [[Int]] {
            try SharedData.lines("assignment/preflib1_\(name).csv").map {
                $0.split(separator: ",").map { Int($0) ?? 0 }
            }
        }
        let conflicts = try numbers("coi")
        return try matrix(numbers("similarity"), places: 3, capacity: 6) {
            conflicts[$0][$1] == 1
        }
    }

    /// Every candidate for every need.
    private static func matrix(
        _ scores: [[Int]], places: Int, capacity: Int, least: Int = 0,
        forbids isForbidden: (_ candidate: Int, _ need: Int) -> Bool
    ) -> AssignmentInstance {
        let needs = scores.first?.count ?? 0
        return AssignmentInstance(
            needs: (0..<needs).map { _ in .init(places: places) },
            candidates: scores.map { _ in .init(capacity: capacity, least: least) },
            pairs: scores.enumerated().flatMap { candidate, scores in
                scores.enumerated().map { need, score in
                    .init(
                        need: need, candidate: candidate, score: score,
                        tie: UInt64(candidate * needs + need),
                        choice: isForbidden(candidate, need) ? .forbidden : .free)
                }
            })
    }
}
