import Matching
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What an introduction may say, beside others of its need.
@Suite struct IntroductionRuleTests {
    /// A registry with a need whose state the department has written.
    private static func fixture(_ status: String, experts: Int = 1) throws -> Fixture {
        let state = Batch("Need: lzgx:n\nStatus: \(status)", from: "dept")
        return try Fixture([pool(experts: experts)] + (status.isEmpty ? [] : [state]))
    }

    private static func pool(experts: Int) -> Batch {
        Batch(
            """
            Org: f-01
            Name: 示例泵业有限公司
            Type: 企业

            Talent: 1
            Name: 林若溪

            Talent: 2
            Name: 周启明

            Need: n
            Title: 叶轮汽蚀
            Org: f-01
            Level: 企业
            Kind: 技术难题
            Experts: \(experts)

            Need: m
            Title: 海水制氢电极
            Org: f-01
            Level: 企业
            Kind: 技术难题
            """)
    }

    private static func introduction(_ key: String, _ talent: Int, _ rest: String) -> String {
        "Engagement: \(key)\nNeed: n\nTalent: \(talent)\n\(rest)"
    }

    private static func contract(_ key: String, _ talent: Int) -> String {
        introduction(key, talent, "Stage: 签约")
    }

    private static let talks = introduction("e", 1, "Stage: 洽谈")

    struct Case: Sendable {
        var status = "已发布"
        var experts = 1
        var earlier = IntroductionRuleTests.talks
        var later: String
        var findings: [String] = []
    }

    @Test(arguments: [
        Case(later: "Engagement: e\nStage: 签约"),
        Case(later: "Engagement: e\nStage: 征询", findings: ["E426 7"]),
        Case(later: "Engagement: e\nStage: 中止\nReason_code: 个人原因"),
        Case(later: "Engagement: e\nStage: 中止", findings: ["E427 7"]),
        Case(later: "Engagement: e\nOrg_reply: 婉拒", findings: ["E427 7"]),
        Case(later: "Engagement: e\nStage: 中止\nSigned: 2026-05-01"),
        Case(later: introduction("f", 1, "Stage: 征询"), findings: ["E428 6"]),
        Case(later: introduction("f", 2, "Stage: 征询")),
        Case(
            later:
                "Engagement: e\nStage: 中止\nReason_code: 其他\n\n\(introduction("f", 1, "Stage: 征询"))"
        ),
        Case(
            later:
                "\(introduction("f", 2, "Stage: 征询"))\n\n\(introduction("g", 2, "Stage: 推荐"))",
            findings: ["E428 11"]),
        Case(status: "草稿", earlier: "", later: talks, findings: ["E429 7"]),
        Case(status: "已解决", earlier: "", later: talks, findings: ["E429 7"]),
        // Who says nothing of how far a need is has handed it in, and no more.
        Case(status: "", earlier: "", later: talks, findings: ["E429 7"]),
        Case(
            status: "已签约", earlier: introduction("e", 1, "Stage: 签约"),
            later: introduction("f", 2, "Stage: 征询"), findings: ["E429 7"]),
        Case(
            status: "已签约", experts: 2, earlier: introduction("e", 1, "Stage: 签约"),
            later: introduction("f", 2, "Stage: 征询"), findings: ["E429 7"]),
        Case(status: "已签约", earlier: "", later: talks, findings: ["E429 7"]),
        // A contract is told of at once, of a need that is known and beside no other of the pair.
        Case(status: "已提交", earlier: "", later: contract("e", 1), findings: ["E429 7"]),
        Case(
            status: "退回补充", earlier: "", later: introduction("e", 1, "Stage: 验收"),
            findings: ["E429 7"]),
        Case(status: "", earlier: "", later: contract("e", 1), findings: ["E429 7"]),
        Case(later: contract("f", 1), findings: ["E428 6"]),
        Case(later: introduction("f", 1, "Stage: 验收")),
        // An old register comes whole, whatever became of its needs and however many signed.
        Case(status: "撤回", earlier: "", later: contract("e", 1)),
        Case(status: "未能解决", earlier: "", later: contract("e", 1)),
        Case(
            status: "已签约", earlier: "",
            later: "\(contract("e", 1))\n\n\(contract("f", 2))"),
        Case(
            status: "已签约", earlier: contract("e", 1), later: contract("f", 2),
            findings: ["E429 7"]),
        Case(
            status: "已发布", earlier: contract("e", 1), later: introduction("f", 2, "Stage: 征询"),
            findings: ["E429 7"]),
        // Whoever is in touch does not come to another need, or another candidate, unseen.
        Case(later: "Engagement: e\nNeed: m", findings: ["E429 7"]),
        Case(
            earlier: "\(talks)\n\n\(introduction("f", 2, "Stage: 征询"))",
            later: "Engagement: f\nTalent: 1", findings: ["E428 6"]),
        Case(later: "Engagement: e\nReason_code: 个人原因", findings: ["E438 7"]),
        Case(later: "Engagement: e\nStage: 签约\nReason_code: 个人原因", findings: ["E438 8"]),
        Case(status: "已解决", earlier: "", later: introduction("e", 1, "Stage: 验收")),
        Case(
            earlier: "\(talks)\nStep: 洽谈 ; at=2026-05-02",
            later: "Engagement: e\nStage: 意向\nAdd_Step: 意向 ; at=2026-05-01",
            findings: ["E430 8"]),
        Case(
            earlier: "\(talks)\nStep: 洽谈 ; at=2026-05-02",
            later: "Engagement: e\nStage: 意向\nAdd_Step: 意向 ; at=2026-05"),
        Case(
            earlier: "\(talks)\nStep: 洽谈 ; at=2026-05-02",
            later: "Engagement: e\nStage: 签约\nSigned: 2026-05-01", findings: ["E430 8"]),
        Case(
            earlier: "\(talks)\nStep: 洽谈 ; at=2026-05-02",
            later: "Engagement: e\nStage: 签约\nSigned: 2026-05-06"),
        Case(
            later: "Engagement: e\nStage: 意向\nAdd_Step: 意向 ; at=2026-05-07",
            findings: ["E437 8"]),
        Case(
            later: "Engagement: e\nStage: 签约\nSigned: 2026-05-07", findings: ["E437 8"]),
        // The step that is wrong is marked, and not the one before it.
        Case(
            later: """
                Engagement: e
                Stage: 意向
                Add_Step: 洽谈 ; at=2026-05-02
                Add_Step: 意向 ; at=2026-05-01
                """, findings: ["E430 9"]),
        Case(
            later: """
                Engagement: e
                Stage: 意向
                Add_Step: 洽谈 ; at=2026-05-02
                Add_Step: 意向 ; at=2026-05-07
                """, findings: ["E437 9"]),
    ])
    func isJudgedBesideOthers(item: Case) throws {
        let fixture = try Self.fixture(item.status, experts: item.experts)
        if !item.earlier.isEmpty { try fixture.accept(Batch(item.earlier)) }
        let outcome = try fixture.take(Batch(item.later))
        #expect(outcome.findings == item.findings)
    }

    private static let acceptance = Batch(
        "Need: lzgx:n\nStatus: 已发布\nReview: 形式审核 ; result=通过 ; at=2026-04-01\n"
            + "Review: 部门审核 ; result=通过 ; at=2026-04-10\nReview: 发布 ; result=公开 ; at=2026-04-12",
        from: "dept")

    /// Nobody is in talks about a need that the department has not taken; a contract may be older than
    /// what the registry knows.
    @Test(arguments: [
        ("Stage: 洽谈\nStep: 洽谈 ; at=2026-04-09", ["E430 10"]),
        ("Stage: 洽谈\nStep: 洽谈 ; at=2026-04-10", []), ("Stage: 洽谈\nStep: 洽谈 ; at=2026-04", []),
        ("Stage: 洽谈", []), ("Stage: 签约\nStep: 签约 ; at=2026-03-01", []),
        ("Stage: 中止\nReason_code: 其他\nStep: 征询 ; at=2026-03-01", ["E430 11"]),
    ])
    func isNotOlderThanItsNeed(rest: String, findings: [String]) throws {
        let fixture = try Fixture([Self.pool(experts: 1), Self.acceptance])
        let outcome = try fixture.take(Batch(Self.introduction("e", 1, rest)))
        #expect(outcome.findings == findings)
    }

    /// Where the stage alone told of a contract, that there was one is kept when it is broken off.
    @Test(arguments: ["签约", "实施"])
    func aContractIsNotForgotten(stage: String) throws {
        let fixture = try Self.fixture("已发布")
        try fixture.accept(Batch(Self.introduction("e", 1, "Stage: \(stage)")))
        try fixture.accept(Batch("Engagement: e\nStage: 中止"))
        let record = try #require(try fixture.store.records(named: "lzgx:e").first)
        #expect(record.all(Engagement.step).map(\.head) == [stage])
        let need = try #require(try fixture.store.records(named: "lzgx:n").first)
        let rows = try fixture.store.introductions(to: [need.id])[need.id]
        #expect(rows?.map(\.progress.isContractBroken) == [true])
        #expect(try fixture.store.snapshot().engagements.map(\.wasSigned) == [true])
    }

    /// The way out that is named is one that is open.
    @Test(arguments: [
        ("已提交", 1, [Diagnostic.Parameter.other: "lzgx:n"]), ("已解决", 1, [.name: "lzgx:n"]),
        ("已签约", 3, [.count: "4"]),
    ])
    func namesTheWayOut(
        status: String, experts: Int, way: [Diagnostic.Parameter: String]
    ) throws {
        let fixture = try Self.fixture(status, experts: experts)
        let outcome = try fixture.take(Batch(Self.talks))
        var parameters = outcome.diagnostics.kept.first { $0.code == .needClosed }?.parameters
        parameters?[.key] = nil
        parameters?[.value] = nil
        #expect(parameters == way)
    }

    /// What refuses is named as it is with the contracts, also those of the same batch.
    @Test func namesTheStatusThatRefuses() throws {
        let fixture = try Self.fixture("已发布")
        let outcome = try fixture.take(
            Batch("\(Self.contract("e", 1))\n\n\(Self.introduction("f", 2, "Stage: 征询"))"))
        let refusal = outcome.diagnostics.kept.first { $0.code == .needClosed }
        #expect(refusal?.parameters[.value] == "已签约")
    }

    /// A need whose end the same batch brings takes nobody either.
    @Test func looksAtTheNeedAsTheBatchLeavesIt() throws {
        let fixture = try Self.fixture("已发布")
        let outcome = try fixture.take(Batch("Need: n\nStatus: 撤回\n\n\(Self.talks)"))
        #expect(outcome.findings == ["E429 10"])
    }

    @Test func aStepIsNotOlderThanTheReportThatItFollows() throws {
        let fixture = try Self.fixture("已发布")
        try fixture.accept(Batch(Self.talks, asOf: "2026-04-30"))
        let step = "Engagement: lzgx:e\nStage: 意向\nAdd_Step: 意向 ; at=2026-04-20"
        #expect(try fixture.take(Batch(step, from: "dept")).findings == ["E430 8"])
    }

    /// The day of a signature is the contract's, whatever a report did not know yet.
    @Test func aSignatureMayBeOlderThanAReport() throws {
        let fixture = try Self.fixture("已发布")
        try fixture.accept(Batch(Self.talks, asOf: "2026-04-30"))
        try fixture.accept(Batch("Engagement: e\nStage: 签约\nSigned: 2026-04-20"))
    }

    @Test func isTheOwnersOrTheDepartmentsToRecord() throws {
        let fixture = try Self.fixture("已发布")
        let foreign = "Talent: 9\nName: 周启明\n\nEngagement: e\nNeed: lzgx:n\nTalent: 9\nStage: 推荐"
        #expect(try fixture.take(Batch(foreign, from: "bygx")).findings.contains("E431 10"))
        try fixture.accept(
            Batch("Engagement: e\nNeed: lzgx:n\nTalent: lzgx:1\nStage: 推荐", from: "dept"))
    }
}
