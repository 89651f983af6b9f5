import Matching
import Pool
import Testing

/// Who goes where, from rankings to a plan.
struct PlanTests {
    /// Two needs for coatings, and people who hold the skill.
    private func matcher(
        _ talents: [Snapshot.Talent], needs: Int = 2,
        _ fill: (inout Snapshot.Rows) -> Void = { _ in }
    ) -> Matcher {
        MatchingTests.matcher { rows in
            rows.talents = talents
            rows.needs = (1...needs).map { number in
                var asking = need { $0.skills = [.init(key("coating"))] }
                asking.key = key("N\(number)")
                return asking
            }
            fill(&rows)
        }
    }

    private func coater(
        _ name: String, _ edit: (inout Snapshot.Talent) -> Void = { _ in }
    ) -> Snapshot.Talent {
        talent(name) {
            $0.skills = [.init(key("coating"))]
            edit(&$0)
        }
    }

    private func outcome(
        _ matcher: Matcher, _ request: PlanRequest = PlanRequest(from: 100),
        _ choices: PlanChoices = PlanChoices()
    ) throws -> PlanOutcome {
        try PlanOutcome(PlanProblem(input(matcher, request), choices))
    }

    private func input(
        _ matcher: Matcher, _ request: PlanRequest
    ) -> PlanInput {
        var input = PlanInput(request)
        for need in matcher.snapshot.needs {
            matcher.rank(need: need.key, withClosed: true).map {
                input.add($0, matcher)
            }
        }
        return input
    }

    private func pair(_ need: String, _ talent: String) -> PlanPair {
        PlanPair(need: key(need), candidate: key(talent), kind: .talent)
    }

    @Test func nobodyGetsMoreThanHeStates() throws {
        let one = try outcome(matcher([coater("T1") { $0.capacity = 1 }]))
        #expect(one.filled == 1 && one.asked == 2)
        #expect(try outcome(matcher([coater("T1") { $0.capacity = 2 }])).filled == 2)
        // Who states nothing serves two.
        #expect(try outcome(matcher([coater("T1")], needs: 3)).filled == 2)
        let request = PlanRequest(from: 100, load: 1)
        #expect(try outcome(matcher([coater("T1") { $0.capacity = 5 }]), request).filled == 1)
    }

    @Test func contractsInForceTakePlaces() throws {
        let engaged = matcher([coater("T1") { $0.capacity = 2 }]) { rows in
            var contract = Snapshot.Engagement(key("E1"), key("T1"), stage: .signed)
            contract.need = key("N9")
            rows.engagements = [contract]
        }
        #expect(try outcome(engaged).filled == 1)
    }

    @Test func aTeamTakesAPlaceOfEachOfItsPeople() throws {
        let crew = matcher([coater("T1") { $0.capacity = 1 }, coater("T2") { $0.capacity = 1 }]) {
            $0.teams = [
                team("G1") {
                    $0.leaders = [key("T1")]
                    $0.members = [key("T2")]
                }
            ]
        }
        // The team alone would serve one need with both of them; the two serve both.
        let plan = try outcome(crew)
        #expect(plan.filled == 2)
        #expect(Set(plan.taken.map(\.pair.kind)) == [.talent])
        let pinned = PlanPair(need: key("N1"), candidate: key("G1"), kind: .team)
        let with = try outcome(crew, PlanRequest(from: 100), PlanChoices(pinned: [pinned]))
        #expect(with.taken.map(\.pair) == [pinned])
        #expect(with.pricingRule == .crewsFixed)
    }

    @Test func whoHasNoPlaceLeftDoesNotComeWithHisTeam() throws {
        let crew = matcher([coater("T1"), coater("T2") { $0.capacity = 1 }], needs: 1) { rows in
            rows.teams = [
                team("G1") {
                    $0.leaders = [key("T1")]
                    $0.members = [key("T2")]
                }
            ]
            var contract = Snapshot.Engagement(key("E1"), key("T2"), stage: .signed)
            contract.need = key("N9")
            rows.engagements = [contract]
        }
        let group = PlanPair(need: key("N1"), candidate: key("G1"), kind: .team)
        let plan = try outcome(crew, PlanRequest(from: 100), PlanChoices(pinned: [group]))
        #expect(plan.taken.map(\.pair) == [group])
        #expect(plan.problem.input.crew(of: group) == [key("T1")])
    }

    /// The law counts the workstations of an academician, whoever brings him to them.
    @Test(arguments: [(false, 1), (true, 3)])
    func anAcademicianIsAtNoMoreWorkstationsThanTheLawAllows(isRetired: Bool, most: Int) throws {
        let academician = coater("T1") {
            $0.academician = true
            $0.retired = isRetired
            $0.capacity = 9
            $0.consent = .open
        }
        let builders = matcher([academician], needs: 4) { rows in
            for place in rows.needs.indices { rows.needs[place].kind = .platform }
            rows.teams = ["G1", "G2"].map { name in
                team(name) { $0.leaders = [key("T1")] }
            }
        }
        let plan = try outcome(builders)
        #expect(plan.filled == most)
        #expect(plan.proof == .best)
        let pinned = (1...most + 1).map { number in
            PlanPair(
                need: key("N\(number)"), candidate: key(number == 1 ? "T1" : "G\(number % 2 + 1)"),
                kind: number == 1 ? .talent : .team)
        }
        let fault = try #require(throws: PlanFault.self) {
            _ = try outcome(builders, PlanRequest(from: 100), PlanChoices(pinned: Set(pinned)))
        }
        #expect(fault.conflicts.map(\.bound) == [.law(person: key("T1"))])
        #expect(fault.conflicts.map(\.room) == [most])
    }

    @Test func whyPlacesStayEmptyAndWhatWouldFillThem() throws {
        let scarce = matcher([
            coater("T1") { $0.capacity = 1 },
            coater("T2") { $0.modes = [.listed(.consulting)] },
        ]) { rows in
            for place in rows.needs.indices { rows.needs[place].modes = [.listed(.joint)] }
        }
        let shortage = try #require(try outcome(scarce).shortages.first)
        #expect(shortage.asked == 2 && shortage.short == 1)
        #expect(shortage.candidates.map(\.key) == [key("T1")])
        let changes = shortage.remedies.map { remedy in
            switch remedy.change {
            case .place(let candidate): "\(candidate.key) \(remedy.places)"
            case .opening(let offer, let opening): "\(offer.pair.candidate) \(opening)"
            }
        }
        #expect(Set(changes) == ["t:T1 1", "t:T2 way(\"技术咨询\")"])
    }

    @Test func pinsHoldAndContradictionsAreNamed() throws {
        let two = matcher([coater("T1") { $0.capacity = 1 }, coater("T2")])
        let choices = PlanChoices(pinned: [pair("N1", "T1")], forbidden: [pair("N2", "T2")])
        let plan = try outcome(two, PlanRequest(from: 100), choices)
        #expect(plan.taken.map(\.pair) == [pair("N1", "T1")])
        let both = PlanChoices(pinned: [pair("N1", "T1"), pair("N2", "T1")])
        let fault = try #require(throws: PlanFault.self) {
            _ = try outcome(two, PlanRequest(from: 100), both)
        }
        #expect(fault.conflicts.map(\.room).allSatisfy { $0 == 1 })
        #expect(fault.conflicts.contains { $0.bound == .person(key("T1")) })
    }

    @Test func whatWasPromisedIsKeptUnlessOthersAreBetterByMore() throws {
        let two = matcher(
            [coater("T1"), coater("T2") { $0.skills = [.init(key("surface"))] }], needs: 1)
        let best = try #require(try outcome(two).taken.first)
        let other = pair("N1", best.pair.candidate == key("T1") ? "T2" : "T1")
        let gap = try #require(try outcome(two).alternates(of: key("N1")).first).price.points
        #expect(gap > 0)
        let kept = PlanChoices(kept: [other])
        let keeping = try outcome(two, PlanRequest(from: 100, keep: gap + 1), kept)
        #expect(keeping.taken.map(\.pair) == [other])
        let better = try outcome(two, PlanRequest(from: 100, keep: gap - 1), kept)
        #expect(better.taken.map(\.pair) == [best.pair])
    }

    @Test func whoIsInTouchFillsAPlaceOfTheRest() throws {
        let touched = matcher([coater("T1"), coater("T2")], needs: 1) { rows in
            var introduction = Snapshot.Engagement(key("E1"), key("T1"), stage: .asked)
            introduction.need = key("N1")
            rows.engagements = [introduction]
        }
        #expect(try outcome(touched).asked == 1)
        #expect(try outcome(touched, PlanRequest(from: 100, isRest: true)).asked == 0)
    }

    /// The bounds hold over pools that were drawn, and the order of the needs does not matter.
    @Test(arguments: UInt64(1)...12)
    func boundsHold(seed: UInt64) throws {
        var pool = RandomPool(seed: seed)
        let snapshot = Snapshot(registry: "test", revision: 1, rows: pool.rows())
        let matcher = Matcher(snapshot, model: Model(snapshot), profile: .sample, on: today)
        let request = PlanRequest(from: 50, experts: 2, perOrg: 1)
        let plan = try outcome(matcher, request)
        let input = plan.problem.input
        var loads: [Key: Int] = [:]
        for filling in plan.needs {
            #expect(filling.taken.count <= filling.need.places)
            var people: Set<Key> = []
            for offer in filling.taken {
                #expect(offer.isOpen && offer.points >= 50)
                for person in input.crew(of: offer.pair) {
                    #expect(people.insert(person).inserted)
                    loads[person, default: 0] += 1
                }
            }
        }
        for (person, load) in loads {
            #expect(load <= (input.people[person]?.room(request) ?? 0))
        }
        var turned = PlanInput(request)
        for need in matcher.snapshot.needs.reversed() {
            matcher.rank(need: need.key, withClosed: true).map { turned.add($0, matcher) }
        }
        let other = try PlanOutcome(PlanProblem(turned, PlanChoices()))
        #expect(other.taken.map(\.pair) == plan.taken.map(\.pair))
    }
}
