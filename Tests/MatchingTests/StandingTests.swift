import Matching
import Pool
import Testing

/// What a registry knows of earlier introductions, and what follows from it.
@Suite struct StandingTests {
    typealias Edit = (inout Snapshot.Engagement) -> Void

    private func date(_ text: String) -> PartialDate? { PartialDate(canonical: text) }

    private func engagement(
        _ name: String, _ candidate: String, stage: EngagementStage, on day: String,
        _ edit: Edit = { _ in }
    ) -> Snapshot.Engagement {
        var engagement = Snapshot.Engagement(key(name), key(candidate), stage: stage)
        engagement.need = key("N1")
        engagement.reported = date(day)
        edit(&engagement)
        return engagement
    }

    private func pool(
        experts: Int = 1, audience: Audience = .internal, _ engagements: [Snapshot.Engagement]
    ) -> Matcher {
        matcher(audience: audience) { rows in
            rows.needs = [
                need {
                    $0.title = "真空镀膜"
                    $0.experts = experts
                }
            ]
            rows.talents = ["T1", "T2", "T3"].map { name in
                talent(name) {
                    $0.research = "真空镀膜"
                    $0.consent = .open
                }
            }
            rows.teams = [
                team("M1") {
                    $0.leaders = [key("T1")]
                    $0.members = [key("T2")]
                    $0.research = "真空镀膜"
                }
            ]
            rows.engagements = engagements
        }
    }

    private func open(_ matcher: Matcher) -> [String] {
        (matcher.rank(need: key("N1"))?.pairs ?? []).map(\.candidate.local).sorted()
    }

    private func standing(_ matcher: Matcher, _ name: String = "T1") -> Standing? {
        matcher.snapshot.standing(need: key("N1"), candidate: key(name), on: today)
    }

    @Test(
        arguments: [
            (.brokenOff, true, false, nil, Standing.State.declined, Standing.Party.expert),
            (.brokenOff, false, true, nil, .declined, .organization),
            (.asked, true, true, nil, .declined, .both),
            (.brokenOff, false, false, nil, .brokenOff, nil),
            (.brokenOff, true, false, "2024-05-01", .terminated, nil),
            (.recommended, false, false, nil, .open, nil),
            (.intended, false, false, nil, .open, nil),
            (.signed, false, false, "2024-05-01", .signed, nil),
            (.signed, true, false, nil, .signed, nil),
            (.accepted, false, false, nil, .completed, nil),
        ] as [(EngagementStage, Bool, Bool, String?, Standing.State, Standing.Party?)])
    func theLatestIntroductionSaysHowAPairStands(
        stage: EngagementStage, expert: Bool, org: Bool, signed: String?, state: Standing.State,
        party: Standing.Party?
    ) {
        let matcher = pool([
            engagement("E1", "T1", stage: stage, on: "2024-06") {
                $0.isDeclinedByExpert = expert
                $0.isDeclinedByOrg = org
                $0.signed = signed.flatMap(date)
            }
        ])
        #expect(standing(matcher)?.state == state)
        #expect(standing(matcher)?.party == party)
        let isClosed = state == .declined || state == .brokenOff
        #expect(open(matcher).contains("T1") == !isClosed)
    }

    @Test func aContractThatRanOutIsHistory() {
        let matcher = pool([
            engagement("E1", "T1", stage: .underWay, on: "2024-06") { $0.end = today - 1 }
        ])
        #expect(standing(matcher)?.state == .completed)
        #expect(standing(matcher)?.date == PartialDate(daysSinceEpoch: Int(today) - 1))
    }

    @Test func whatIsToBeSignedLaterIsNotSignedYet() {
        let matcher = pool([
            engagement("E1", "T1", stage: .signed, on: "2024-06") { $0.signed = date("2024-12-01") }
        ])
        #expect(standing(matcher)?.state == .open)
        #expect(matcher.snapshot.settlement(of: key("N1"), on: today) == nil)
    }

    @Test(arguments: [("2024-07", "T1"), ("2024-05", nil)])
    func aLaterOpenStageReopensThePair(day: String, expected: String?) {
        let matcher = pool([
            engagement("E1", "T1", stage: .brokenOff, on: "2024-06") {
                $0.isDeclinedByExpert = true
            },
            engagement("E0", "T1", stage: .negotiating, on: day),
        ])
        #expect(open(matcher).first { $0 == "T1" } == expected)
        let match = matcher.explain(need: key("N1"), candidate: key("T1"))
        #expect(match?.standing?.key == key(expected == nil ? "E1" : "E0"))
    }

    @Test func ofOneDayTheLaterKeyCounts() {
        let matcher = pool([
            engagement("E2", "T1", stage: .negotiating, on: "2024-06"),
            engagement("E1", "T1", stage: .brokenOff, on: "2024-06"),
        ])
        #expect(standing(matcher)?.state == .open)
    }

    @Test func theDeclineIsToldWithReasonAndDate() {
        let matcher = pool([
            engagement("E1", "T1", stage: .brokenOff, on: "2024-06-03") {
                $0.isDeclinedByExpert = true
                $0.reason = .listed(.timeConflict)
            }
        ])
        let finding = matcher.explain(need: key("N1"), candidate: key("T1"))?.closed.first
        #expect(finding?.gate == .declined)
        #expect(finding?.standing?.reason == .listed(.timeConflict))
        #expect(finding?.standing?.date == date("2024-06-03"))
    }

    @Test(arguments: [
        ("T1", ["T2", "T3"]), ("T2", ["M1", "T1", "T3"]), ("M1", ["T1", "T2", "T3"]),
    ])
    func aLeadersDeclineClosesTheTeamAndNoOthers(who: String, expected: [String]) {
        let matcher = pool([engagement("E1", who, stage: .brokenOff, on: "2024-06")])
        #expect(open(matcher) == expected)
        let team = matcher.explain(need: key("N1"), candidate: key("M1"))
        #expect(team?.withheld.map(\.person) == (who == "T2" ? [key("T2")] : []))
    }

    @Test func whoMayBeThePersonThatDeclinedIsClosed() {
        let matcher = matcher { rows in
            rows.needs = [need { $0.title = "真空镀膜" }]
            rows.talents = ["T1", "T2"].map { name in talent(name) { $0.research = "真空镀膜" } }
            rows.duplicates = [.init(key("T1"), key("T2"))]
            rows.engagements = [engagement("E1", "T1", stage: .brokenOff, on: "2024-06")]
        }
        #expect(matcher.explain(need: key("N1"), candidate: key("T2"))?.gates == [.identity])
    }

    @Test(arguments: [(1, ["T1"], true), (2, ["T1"], false), (2, ["T1", "T2"], true)])
    func aNeedIsSettledByAsManyContractsAsItAsksFor(
        experts: Int, signed: [String], isSettled: Bool
    ) {
        let engagements = signed.map { name in
            engagement("E\(name)", name, stage: .signed, on: "2024-06") {
                $0.signed = date("2024-06-01")
            }
        }
        let matcher = pool(experts: experts, engagements)
        let settlement = matcher.snapshot.settlement(of: key("N1"), on: today)
        #expect((settlement != nil) == isSettled)
        if isSettled { #expect(settlement?.contracts.map(\.candidate.local) == signed) }
        let pairs = matcher.rank(need: key("N1"))?.pairs ?? []
        #expect(pairs.filter { !$0.isRecommendable }.map(\.candidate.local) == signed)
    }

    @Test func aContractBrokenOffSettlesNothing() {
        let matcher = pool([
            engagement("E1", "T1", stage: .brokenOff, on: "2024-06") { $0.signed = date("2024-01") }
        ])
        #expect(matcher.snapshot.settlement(of: key("N1"), on: today) == nil)
        #expect(open(matcher).contains("T1"))
    }

    @Test func oneContractWithATalentAndItsStationIsOne() {
        var contract = engagement("E1", "T1", stage: .signed, on: "2024-06")
        contract.candidates = [key("T1"), key("S1")]
        let matcher = pool(experts: 2, [contract])
        #expect(matcher.snapshot.settlement(of: key("N1"), on: today) == nil)
    }

    @Test func contractsForThisNeedTakeNoRoomFromIt() {
        let pool = matcher { rows in
            rows.needs = [need { $0.title = "真空镀膜" }]
            rows.talents = [
                talent("T1") {
                    $0.research = "真空镀膜"
                    $0.capacity = 1
                }
            ]
            rows.engagements = [engagement("E1", "T1", stage: .signed, on: "2024-06")]
        }
        #expect(pool.explain(need: key("N1"), candidate: key("T1"))?.gates == [])
    }
}
