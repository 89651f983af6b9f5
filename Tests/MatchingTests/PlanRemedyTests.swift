import Assignment
import Matching
import Pool
import Testing

/// What would fill the empty places of a plan is what the plan that is made anew with it gains.
struct PlanRemedyTests {
    @Test(arguments: UInt64(1)...16)
    func gainsAreThoseOfThePlanMadeAnew(seed: UInt64) throws {
        var pool = RandomPool(seed: seed)
        let snapshot = Snapshot(registry: "test", revision: 1, rows: pool.rows())
        let matcher = Matcher(snapshot, model: Model(snapshot), profile: .sample, on: today)
        var input = PlanInput(PlanRequest(from: 50, experts: 2, load: 1))
        for need in snapshot.needs {
            matcher.rank(need: need.key, withClosed: true).map { input.add($0, matcher) }
        }
        let problem = PlanProblem(input, PlanChoices())
        let plan = try PlanOutcome(problem)
        for remedy in plan.shortages.flatMap(\.remedies) {
            var instance = problem.instance
            try change(&instance, by: remedy.change, of: problem)
            let anew = try CoupledPlan(instance).plan
            #expect(remedy.places == anew.places - plan.filled, "\(remedy)")
            #expect(remedy.points == anew.score - plan.points, "\(remedy)")
        }
    }

    private func change(
        _ instance: inout AssignmentInstance, by change: PlanShortage.Change,
        of problem: PlanProblem
    ) throws {
        let candidate: PlanCandidate
        var takesPlace = true
        switch change {
        case .place(let extended): candidate = extended
        case .opening(let offer, _):
            let pair = try #require(problem.offers.firstIndex { $0.pair == offer.pair })
            instance.choose(pair, .free)
            candidate = try #require(problem.input.candidate(of: offer.pair))
            takesPlace = offer.closed.contains { $0.gate == .capacity }
        }
        guard takesPlace else { return }
        let number = try #require(problem.candidates.firstIndex { $0.id == candidate.id })
        instance.candidates[number].capacity += 1
        for person in instance.candidates[number].people { instance.people[person].places += 1 }
    }

    /// What was promised is kept under the floor, and is no part of it.
    @Test func pointsAheadDoNotRaiseTheFloor() throws {
        let pool = MatchingTests.matcher { rows in
            rows.talents = ["T1", "T2"].map { name in
                talent(name) { $0.skills = [.init(key("coating"))] }
            }
            rows.needs = [need { $0.skills = [.init(key("coating"))] }]
        }
        var input = PlanInput(PlanRequest(from: 100, isFair: true, keep: 500))
        let asked = try #require(pool.snapshot.needs.first)
        pool.rank(need: asked.key, withClosed: true).map { input.add($0, pool) }
        let plain = try PlanOutcome(PlanProblem(input, PlanChoices()))
        let first = try #require(plain.taken.first)
        let other = PlanPair(
            need: asked.key, candidate: key(first.pair.candidate == key("T1") ? "T2" : "T1"),
            kind: .talent)
        let kept = try PlanOutcome(PlanProblem(input, PlanChoices(kept: [other])))
        #expect(kept.taken.map(\.pair) == [other])
        #expect(plain.floor?.points == first.points)
        #expect(kept.floor?.points == kept.taken.first?.points)
    }
}
