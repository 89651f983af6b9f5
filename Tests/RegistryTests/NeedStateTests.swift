import Pool
import Testing

@testable import Ledger
@testable import Registry

/// How far a need is, comes from the department and from what is recorded, not from an office's file.
@Suite struct NeedStateTests {
    private static let need = """
        Need: n
        Title: 叶轮汽蚀
        Org: f-01
        Level: 企业
        Kind: 技术难题
        """
    private static let pool = Batch(
        "Org: f-01\nName: 示例泵业有限公司\nType: 企业\n\nTalent: 1\nName: 林若溪\n\n\(need)")

    private static func said(_ status: NeedStatus) -> Batch {
        Batch("Need: lzgx:n\nStatus: \(status.text)", from: "dept")
    }

    private func status(_ fixture: Fixture) throws -> NeedStatus? {
        try fixture.store.records(named: "lzgx:n").first?[Need.status]
    }

    @Test(arguments: NeedStatus.allCases)
    func aNewNeedIsNoFurtherThanHandedIn(claim: NeedStatus) throws {
        let fixture = try Fixture([Batch("Org: f-01\nName: 示例泵业有限公司\nType: 企业")])
        let outcome = try fixture.take(Batch("\(Self.need)\nStatus: \(claim.text)"))
        #expect(outcome.result == .accepted)
        let maySay = [.draft, .submitted, .withdrawn].contains(claim)
        #expect(outcome.findings == (maySay ? [] : ["W433 11"]))
        #expect(try status(fixture) == (maySay ? claim : nil))
    }

    @Test(arguments: [
        (NeedStatus.submitted, "Status: 已发布"), (.approved, "Status: 已发布"),
        (.published, "Status: 已解决"), (.published, "Status: 草稿"), (.published, "Clear: Status"),
        (.published, "Review: 发布 ; result=公开"), (.published, "Add_Review: 部门审核 ; result=通过"),
    ])
    func theRegistrysStateStays(stored: NeedStatus, line: String) throws {
        let fixture = try Fixture([Self.pool, Self.said(stored)])
        let outcome = try fixture.take(Batch("Need: n\nBudget: 80万元\n\(line)"))
        #expect(outcome.findings == ["W433 8"])
        #expect(try status(fixture) == stored)
        let need = try #require(try fixture.store.records(named: "lzgx:n").first)
        #expect(need.all(Need.review).isEmpty && need[Need.budget] != nil)
    }

    /// What the registry says as well is no claim, and a whole record leaves the state alone.
    @Test func whatIsSaidAlreadyIsNotPointedOut() throws {
        let fixture = try Fixture([Self.pool, Self.said(.published)])
        #expect(try fixture.take(Batch("Need: n\nStatus: 已发布")).findings.isEmpty)
        let whole = Batch(Self.need.replacing("Need: n", with: "Need: n\nOp: replace"))
        #expect(try fixture.take(whole).findings.isEmpty)
        #expect(try status(fixture) == .published)
        #expect(try fixture.take(Batch("Need: n\nStatus: 撤回")).findings.isEmpty)
        #expect(try status(fixture) == .withdrawn)
    }

    @Test func anOfficeMaySayWhereItsIntroductionsHaveLed() throws {
        let fixture = try Fixture([Self.pool, Self.said(.published)])
        let talks = "Engagement: e\nNeed: n\nTalent: 1\nStage: 洽谈"
        let early = try fixture.take(Batch("Need: n\nStatus: 对接中\n\n\(talks)"))
        #expect(early.findings == ["W433 7"])
        #expect(try fixture.take(Batch("Need: n\nStatus: 对接中")).findings.isEmpty)
        #expect(try status(fixture) == .talking)
    }

    @Test func whoeverReceivesAFormPaysNoHeedToItsState() throws {
        let fixture = try Fixture([Batch("Org: f-01\nName: 示例泵业有限公司\nType: 企业")])
        let day = try #require(PartialDate(canonical: "2026-05-06"))
        let outcome = try fixture.take(Batch("\(Self.need)\nStatus: 已发布")) {
            $0.reception = Reception(day: day, by: "李某", answer: day)
        }
        #expect(outcome.findings == ["W433 11"])
        #expect(try status(fixture) == .submitted)
    }
}
