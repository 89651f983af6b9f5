import Pool
import Testing

@Suite struct NeedStatusTests {
    /// Whatever its introductions do to a need is a step that it may take.
    @Test func introductionsTakeAllowedSteps() {
        for status in NeedStatus.allCases {
            for stage in EngagementStage.allCases {
                let followed = status.following(
                    [IntroductionProgress(stage)], by: NeedTerms(experts: 1))
                #expect(followed == status || status.next.contains(followed), "\(status) \(stage)")
            }
        }
    }

    /// No need is published, or put to experts, that was not taken.
    @Test func nothingIsShownUnreviewed() {
        for status in NeedStatus.allCases where status.next.contains(.published) {
            #expect(status == .approved || status.isServed, "\(status)")
        }
    }

    /// Who put a need forward may hand it in again, but does not lift a refusal.
    @Test func onlyTheDepartmentLiftsARefusal() {
        #expect(NeedStatus.submitted.maySay(from: .returned))
        #expect(NeedStatus.submitted.maySay(from: .withdrawn))
        #expect(!NeedStatus.submitted.maySay(from: .refused))
        #expect(NeedStatus.refused.next == [.submitted])
    }

    @Test func whatIsClosedIsOpenedAgain() {
        for status in NeedStatus.allCases {
            #expect((status.reopened != nil) == status.isClosed, "\(status)")
            #expect(!status.next.isEmpty && !status.next.contains(status))
        }
    }
}
