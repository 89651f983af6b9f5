import BatchFormat
import Foundation
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// A registry that is moved as a whole: its export is taken by another one, whatever it holds.
@Suite struct MovedRegistryTests {
    private static let pool = """
        Org: lzgx:f-01
        Rev: 0123456789ab
        Name: 示例泵业有限公司
        Type: 企业

        Talent: lzgx:1
        Rev: 0123456789ab
        Name: 林若溪

        Need: lzgx:n
        Rev: 0123456789ab
        Title: 叶轮汽蚀
        Org: lzgx:f-01
        Level: 企业
        Kind: 技术难题
        """

    struct Case: Sendable {
        var need = "Status: 已发布"
        var introduction: String
        /// What is said of the record of an export, and what of the same as news.
        var held: [String]
        var refused: String
    }

    @Test(arguments: [
        Case(
            introduction: "Stage: 洽谈\nStep: 洽谈 ; at=2026-05-07", held: ["W443"],
            refused: "E437"),
        Case(
            introduction: "Stage: 意向\nStep: 洽谈 ; at=2026-05-02\nStep: 意向 ; at=2026-05-01",
            held: ["W443"], refused: "E430"),
        Case(introduction: "Stage: 中止", held: ["W443"], refused: "E427"),
        Case(
            introduction: "Stage: 洽谈\nReason_code: 其他", held: ["W443"],
            refused: "E438"),
        Case(need: "Status: 已签约", introduction: "Stage: 洽谈", held: [], refused: "E429"),
        Case(
            need: "Review: 部门审核 ; result=通过 ; at=2026-05-07", introduction: "Stage: 洽谈",
            held: ["W443"], refused: "E437"),
    ])
    func itsRecordsAreTakenAsTheyWere(item: Case) throws {
        let record = "Engagement: lzgx:e\nRev: 0123456789ab\nNeed: lzgx:n\nTalent: lzgx:1"
        let text = "\(Self.pool)\n\(item.need)\n\n\(record)\n\(item.introduction)"
        let moved = try Fixture().take(Batch(text, from: "dept"))
        #expect(moved.result == .accepted)
        #expect(Self.codes(moved).filter { $0 == "W443" } == item.held)
        let news = text.replacing("Rev: 0123456789ab\n", with: "")
        let refused = try Fixture().take(Batch(news, from: "dept"))
        // Whatever refers to a record that is refused is so as well.
        #expect(Self.codes(refused).first { $0.hasPrefix("E") } == item.refused)
    }

    private static func codes(_ outcome: ImportOutcome) -> [String] {
        outcome.findings.map { String($0.prefix(4)) }
    }

    /// An office does not come round the rules by a revision, nor who hands on its need.
    @Test func isTheDepartmentsAlone() throws {
        let text = """
            \(Self.pool)

            Engagement: lzgx:e
            Rev: 0123456789ab
            Need: lzgx:n
            Talent: lzgx:1
            Stage: 洽谈
            Step: 洽谈 ; at=2026-05-07
            """
        let outcome = try Fixture().take(Batch(text))
        #expect(outcome.result == .rejected)
        #expect(outcome.findings.contains { $0.hasPrefix("E437") })
    }

    /// What is changed here is news, however it came in.
    @Test func isChangedByTheRulesOfToday() throws {
        let fixture = try Fixture()
        let introduction = "Engagement: lzgx:e\nRev: 0123456789ab\nNeed: lzgx:n\nTalent: lzgx:1"
        let text = "\(Self.pool)\nStatus: 已发布\n\n\(introduction)\nStage: 洽谈"
        try fixture.accept(Batch(text, from: "dept"))
        let revision = try fixture.revision("lzgx:e") ?? ""
        let step = "Engagement: lzgx:e\nRev: \(revision)\nAdd_Step: 洽谈 ; at=2026-05-07"
        #expect(try fixture.take(Batch(step, from: "dept")).findings == ["E437 8"])
    }

    /// A registry that took days to come is taken whole by an empty one, and exported as it was.
    @Test func comesWholeWithDaysToCome() throws {
        let old = try Fixture()
        let step = "Stage: 洽谈\nStep: 洽谈 ; at=2026-11-30"
        let text =
            "\(Self.pool)\nStatus: 已发布\n\nEngagement: lzgx:e\nNeed: lzgx:n\nTalent: lzgx:1\n\(step)"
        let taken = try old.take(Batch(text, from: "dept", asOf: "2026-12")) {
            $0.now = "2026-12-31T12:00:00+08:00"
        }
        #expect(taken.result == .accepted)
        let export = try old.export()
        #expect(export.contains("\nAs_of: 2026-04-02\n"))
        let new = try Fixture()
        let moved = try new.take(BatchSource(name: "export.rec", bytes: Array(export.utf8)))
        #expect(moved.result == .accepted)
        #expect(moved.findings.filter { !$0.hasPrefix("W443") } == [])
        #expect(try new.records() == old.records())
    }

    /// The department's own old register tells of needs and contracts, be it in two batches.
    @Test(arguments: [
        ("", "dept", []), ("", "lzgx", ["E429"]), ("Status: 已提交", "dept", ["E429"]),
    ])
    func anOldRegisterOfItsOwnIsTaken(
        status: String, space: String, findings: [String]
    ) throws {
        let fixture = try Fixture()
        let pool = Self.pool.replacing("Rev: 0123456789ab\n", with: "")
            .replacing("lzgx:", with: "\(space):")
        let contract = "Engagement: e\nNeed: \(space):n\nTalent: \(space):1\nStage: 签约"
        try fixture.accept(Batch("\(pool)\n\(status)", from: "dept"))
        let outcome = try fixture.take(Batch(contract, from: "dept"))
        #expect(outcome.findings.map { String($0.prefix(4)) } == findings)
        let both = try Fixture().take(Batch("\(pool)\n\(status)\n\n\(contract)", from: "dept"))
        #expect((both.result == .accepted) == status.isEmpty)
    }
}
