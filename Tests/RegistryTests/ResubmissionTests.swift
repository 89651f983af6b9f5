import Pool
import Testing

@testable import Ledger
@testable import Registry

/// A need that comes back: after it was returned in another round, after a refusal not at all.
@Suite struct ResubmissionTests {
    private static let need = """
        Need: n
        Title: 叶轮汽蚀
        Org: f-01
        Level: 企业
        Kind: 技术难题
        Problem: 叶轮进口处汽蚀，半年就穿孔。
        """

    private func fixture() throws -> Fixture {
        try Fixture([Batch("Org: f-01\nName: 示例泵业有限公司\nType: 企业")])
    }

    /// Hands a file in on a day of 2026.
    @discardableResult
    private func submit(
        _ records: String, on day: String, to fixture: Fixture
    ) throws -> ImportOutcome {
        let date = try #require(PartialDate(canonical: "2026-\(day)"))
        let answer = try #require(PartialDate(daysSinceEpoch: date.daysSinceEpoch + 15))
        return try fixture.take(Batch(records)) {
            $0.now = "\(date.text)T12:00:00+08:00"
            $0.reception = Reception(day: date, by: "李某", answer: answer)
        }
    }

    private func review(_ step: String, _ status: NeedStatus, in fixture: Fixture) throws {
        try fixture.accept(
            Batch("Need: lzgx:n\nStatus: \(status.text)\nAdd_Review: \(step)", from: "dept"))
    }

    private func need(_ fixture: Fixture) throws -> RegistryRecord {
        try #require(try fixture.store.records(named: "lzgx:n").first)
    }

    private func receptions(_ fixture: Fixture) throws -> [String] {
        try need(fixture).all(Need.review).filter { $0.head == ReviewStage.reception.rawValue }
            .map(\.text)
    }

    /// Also on the day of the first round.
    @Test(arguments: ["05-06", "05-20"])
    func whatWasReturnedOpensAnotherRound(day: String) throws {
        let fixture = try fixture()
        try submit(Self.need, on: "05-06", to: fixture)
        try review("形式审核 ; result=退回 ; by=王某 ; at=2026-05-06", .returned, in: fixture)
        let again = try submit("Need: n\nProblem: 叶轮进口处汽蚀，现寿命半年。", on: day, to: fixture)
        #expect(again.result == .accepted && again.findings.isEmpty)
        #expect(try need(fixture)[Need.status] == .submitted)
        let rounds = try need(fixture).all(Need.review).compactMap { $0[Need.reviewRound] }
        #expect(try receptions(fixture).count == 2 && rounds == [2])
    }

    /// Who hands a need in twice before anybody looked at it, is received once a day.
    @Test func whatWaitsIsReceivedOnceADay() throws {
        let fixture = try fixture()
        try submit(Self.need, on: "05-06", to: fixture)
        try submit("Need: n\nNote: 附图", on: "05-06", to: fixture)
        #expect(try receptions(fixture).count == 1)
    }

    @Test func whatWasRefusedIsNotReceivedAgain() throws {
        let fixture = try fixture()
        try submit(Self.need, on: "05-06", to: fixture)
        try review(
            "部门审核 ; result=不通过 ; by=王某 ; at=2026-05-06 ; opinion=不是技术需求", .refused,
            in: fixture)
        let again = try submit("Need: n\nProblem: 另写一遍。", on: "05-20", to: fixture)
        #expect(again.findings == ["E442 6"])
        #expect(again.parameter(.date, of: .needRefused) == "2026-05-06")
        #expect(again.parameter(.reason, of: .needRefused) == "不是技术需求")
        // Nor does the firm's own batch lift it.
        #expect(try fixture.take(Batch("Need: n\nStatus: 已提交")).findings == ["W433 7"])
        #expect(try need(fixture)[Need.status] == .refused)
    }

    /// What an office says of its need by its own batch has its line too.
    @Test func anOfficesOwnStepIsKept() throws {
        let fixture = try fixture()
        try fixture.accept(Batch("\(Self.need)\nStatus: 已提交"))
        try fixture.accept(Batch("Need: n\nStatus: 撤回"))
        try fixture.accept(Batch("Need: n\nStatus: 已提交"))
        #expect(
            try need(fixture).all(Need.review).map(\.text) == [
                "受理 ; result=已提交 ; by=lzgx ; at=2026-04-02",
                "终止 ; result=撤回 ; by=lzgx ; at=2026-04-02",
            ])
    }

    /// A reviewed need that its firm changes is received once more.
    @Test func whatIsChangedAfterItsReviewIsReceivedAnew() throws {
        let fixture = try fixture()
        try submit(Self.need, on: "05-06", to: fixture)
        try review("部门审核 ; result=通过 ; by=王某 ; at=2026-05-06", .approved, in: fixture)
        let again = try submit("Need: n\nProblem: 另写一遍。", on: "05-20", to: fixture)
        #expect(again.findings == ["W434 7"])
        #expect(try receptions(fixture).count == 2)
    }
}
