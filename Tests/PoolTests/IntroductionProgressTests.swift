import Pool
import Testing

/// The steps of introductions, and where they lead their need.
@Suite struct IntroductionProgressTests {
    @Test func stagesGoForwardOnly() {
        for stage in EngagementStage.allCases {
            #expect(!stage.leads(to: stage))
            for next in stage.next { #expect(!next.leads(to: stage)) }
        }
        #expect(EngagementStage.recommended.leads(to: .accepted))
    }

    /// A stage leads wherever steps can go, one after the other.
    @Test(arguments: EngagementStage.allCases)
    func leadsWhereStepsGo(stage: EngagementStage) {
        var reached = Set(stage.next)
        for _ in EngagementStage.allCases { reached.formUnion(reached.flatMap(\.next)) }
        for other in EngagementStage.allCases {
            #expect(stage.leads(to: other) == reached.contains(other), "\(other)")
        }
        #expect(stage.isEnd == stage.next.isEmpty)
        #expect(EngagementStage.allCases.filter(\.isEnd) == [.accepted, .brokenOff])
    }

    struct Case: Sendable {
        var status = NeedStatus.talking
        var stages: [EngagementStage]
        var experts = 1
        var visibility: Visibility?
        var expected: NeedStatus
    }

    @Test(arguments: [
        Case(status: .published, stages: [.recommended], expected: .published),
        Case(status: .published, stages: [.recommended, .asked], expected: .talking),
        Case(status: .pushed, stages: [.intended], expected: .talking),
        Case(status: .pushed, stages: [.signed], expected: .signed),
        Case(stages: [.signed, .negotiating], experts: 2, expected: .talking),
        Case(stages: [.signed, .underWay], experts: 2, expected: .signed),
        Case(status: .signed, stages: [.accepted], expected: .solved),
        Case(status: .signed, stages: [.accepted, .underWay], experts: 2, expected: .signed),
        Case(stages: [.brokenOff], visibility: .open, expected: .published),
        Case(stages: [.brokenOff, .recommended], expected: .pushed),
        Case(stages: [.brokenOff, .asked], expected: .talking),
        Case(stages: [.recommended], expected: .talking),
        Case(status: .submitted, stages: [.signed], expected: .submitted),
        Case(status: .shelved, stages: [.signed], expected: .shelved),
        Case(status: .solved, stages: [.negotiating], expected: .solved),
        // What was fulfilled does not keep a need busy that asks for one more.
        Case(status: .published, stages: [.accepted], experts: 2, expected: .published),
        Case(status: .published, stages: [.accepted, .asked], experts: 2, expected: .talking),
        Case(stages: [.accepted, .brokenOff], experts: 2, expected: .pushed),
        Case(status: .signed, stages: [.accepted], experts: 2, expected: .talking),
        Case(status: .published, stages: [.underWay], experts: 2, expected: .talking),
    ])
    func leadTheirNeed(item: Case) {
        let introductions = item.stages.map { IntroductionProgress($0) }
        #expect(
            item.status.following(
                introductions, by: NeedTerms(experts: item.experts, visibility: item.visibility))
                == item.expected)
    }

    @Test func aContractThatIsBrokenOffLeavesTheNeedUnsolvedOrInTalks() {
        let broken = IntroductionProgress(
            .brokenOff, signed: PartialDate(canonical: "2026-06-15"))
        #expect(
            NeedStatus.signed.following([broken], by: NeedTerms(experts: 1, visibility: .open))
                == .unsolved)
        let others = [broken, IntroductionProgress(.asked)]
        #expect(
            NeedStatus.signed.following(others, by: NeedTerms(experts: 1, visibility: .open))
                == .talking)
        #expect(!broken.isRefused && IntroductionProgress(.brokenOff).isRefused)
    }

    /// What was broken off before a need was opened again does not end it once more.
    @Test func aContractThatWasBrokenOffBeforeLeavesTheNeedOpen() {
        let broken = IntroductionProgress(.brokenOff, steps: [.signed])
        func status(_ introductions: [IntroductionProgress], from status: NeedStatus) -> NeedStatus
        {
            status.following(
                introductions, by: NeedTerms(experts: 1, visibility: .open, brokenBefore: 1))
        }
        #expect(status([broken], from: .published) == .published)
        #expect(status([broken, IntroductionProgress(.asked)], from: .published) == .talking)
        #expect(status([broken, IntroductionProgress(.brokenOff)], from: .talking) == .published)
        #expect(status([broken, broken], from: .signed) == .unsolved)
    }

    /// Its steps tell that a contract was signed, where nobody gave the day.
    @Test func aContractThatIsBrokenOffIsKnownByItsSteps() {
        let broken = IntroductionProgress(.brokenOff, steps: [.asked, .underWay])
        #expect(broken.isContractBroken && !broken.isRefused && !broken.isCurrent)
        #expect(!IntroductionProgress(.brokenOff, steps: [.intended]).isContractBroken)
    }

    /// A need that an introduction has left is as busy as the others make it.
    @Test(arguments: [
        (NeedStatus.talking, [EngagementStage](), NeedStatus.published),
        (.talking, [.recommended], .published), (.talking, [.asked], .talking),
        (.signed, [.brokenOff], .published), (.signed, [.asked], .talking),
        (.signed, [.signed], .signed), (.solved, [], .solved), (.submitted, [], .submitted),
    ])
    func aNeedThatIsLeft(
        status: NeedStatus, stages: [EngagementStage], expected: NeedStatus
    ) {
        let left = stages.map { IntroductionProgress($0) }
        #expect(
            status.following(withdrawalTo: left, by: NeedTerms(experts: 1, visibility: .open))
                == expected)
    }

    @Test func whoDeclinedIsNoLongerInTouch() {
        let declined = IntroductionProgress(.negotiating, replies: [.declined, nil])
        #expect(declined.isRefused && !declined.isOpen)
        #expect(
            NeedStatus.published.following([declined], by: NeedTerms(experts: 1, visibility: .open))
                == .published)
    }

    /// Others are to be recommended once all have said no, and not before.
    @Test func whoeverIsRefusedByAllSeeksOthers() {
        let refused = IntroductionProgress(.brokenOff)
        #expect(NeedStatus.published.seeksOthers(after: [refused, refused]))
        #expect(!NeedStatus.published.seeksOthers(after: [refused, IntroductionProgress(.asked)]))
        #expect(!NeedStatus.published.seeksOthers(after: []))
        #expect(!NeedStatus.shelved.seeksOthers(after: [refused]))
    }
}
