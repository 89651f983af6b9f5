import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What experts and other firms are shown of a need is what was reviewed.
@Suite struct NeedReviewTests {
    private static let need = """
        Need: n
        Title: 叶轮汽蚀
        Org: f-01
        Level: 企业
        Kind: 技术难题
        Problem: 叶轮进口处汽蚀，半年就穿孔。
        Skill: 空化
        Visibility: 隐名公开
        """
    private static let pool = Batch(
        "Org: f-01\nName: 示例泵业有限公司\nType: 企业\n\nTalent: 1\nName: 林若溪\n\n\(need)")

    private static func fixture(_ status: NeedStatus, _ rest: String = "") throws -> Fixture {
        let said = "Need: lzgx:n\nStatus: \(status.text)\n\(rest)"
        return try Fixture([pool, Batch(said, from: "dept")])
    }

    private func need(_ fixture: Fixture) throws -> RegistryRecord {
        try #require(try fixture.store.records(named: "lzgx:n").first)
    }

    @Test(arguments: [
        (NeedStatus.submitted, NeedStatus.submitted), (.returned, .returned),
        (.approved, .submitted), (.published, .submitted), (.pushed, .submitted),
        (.talking, .submitted),
    ])
    func anOfficesChangeIsReviewedAnew(status: NeedStatus, expected: NeedStatus) throws {
        let fixture = try Self.fixture(status)
        let outcome = try fixture.take(Batch("Need: n\nProblem: 叶轮和蜗壳汽蚀。"))
        #expect(outcome.findings == (status == expected ? [] : ["W434 7"]))
        let need = try need(fixture)
        #expect(need[Need.status] == expected && need[Need.problem] == "叶轮和蜗壳汽蚀。")
        let reviews = need.all(Need.review).map(\.head)
        #expect(reviews == (status == expected ? [] : [ReviewStage.change.rawValue]))
        // Said again it is no news.
        #expect(try fixture.take(Batch("Need: n\nProblem: 叶轮和蜗壳汽蚀。")).findings.isEmpty)
    }

    @Test(arguments: [
        ("Title: 蜗壳汽蚀", true), ("Add_Skill: 水力机械", true), ("Add_Indicator: 寿命 ; goal=2年", true),
        ("Mode: 技术咨询", true), ("Add_Skill: 空化 ; source=识别", false), ("Skill: 空化", false),
        ("Phone: 13800000001", false), ("Deadline: 2027-12-31", false), ("Note: 见来函", false),
    ])
    func whatTheReviewLooksAtCounts(line: String, isReviewedAnew: Bool) throws {
        let fixture = try Self.fixture(.published)
        let outcome = try fixture.take(Batch("Need: n\n\(line)"))
        let said = outcome.findings.contains("W434 7")
        #expect(said == isReviewedAnew, "\(outcome.findings)")
        let expected = isReviewedAnew ? NeedStatus.submitted : .published
        #expect(try need(fixture)[Need.status] == expected)
    }

    /// A whole record that leaves out what was there changes it as well.
    @Test func aRecordThatIsReplacedIsReviewedAnew() throws {
        let fixture = try Self.fixture(.published)
        let whole = Self.need.replacing("Need: n", with: "Need: n\nOp: replace")
        #expect(try fixture.take(Batch(whole)).findings.isEmpty)
        let less = whole.replacing("Skill: 空化\n", with: "")
        #expect(try fixture.take(Batch(less)).findings == ["W434 6"])
        #expect(try need(fixture)[Need.status] == .submitted)
    }

    @Test(arguments: [NeedStatus.signed, .solved, .shelved, .expired])
    func whatHasItsEndStaysAsItWasReviewed(status: NeedStatus) throws {
        let fixture = try Self.fixture(status)
        let outcome = try fixture.take(Batch("Need: n\nProblem: 别的问题。\nBudget: 80万元"))
        #expect(outcome.findings == ["W436 7"])
        let need = try need(fixture)
        #expect(need[Need.status] == status && need[Need.problem] == "叶轮进口处汽蚀，半年就穿孔。")
        #expect(need[Need.budget] != nil)
    }

    @Test(arguments: [
        (NeedStatus.submitted, "公开", [String]()), (.approved, "公开", []),
        (.published, "公开", ["W436 7"]), (.published, "不公开", []), (.published, "定向", []),
        (.talking, "公开", ["W436 7"]), (.solved, "公开", ["W436 7"]),
    ])
    func anOfficeShowsItToFewerOnly(
        status: NeedStatus, visibility: String, findings: [String]
    ) throws {
        let fixture = try Self.fixture(status)
        let outcome = try fixture.take(Batch("Need: n\nVisibility: \(visibility)"))
        #expect(outcome.findings == findings)
        let expected = findings.isEmpty ? visibility : "隐名公开"
        #expect(try need(fixture)[Need.visibility]?.text == expected)
        #expect(try need(fixture)[Need.status] == status)
    }

    /// The department reviews: its own change stands, is told, and is kept among the reviews.
    @Test func theDepartmentsChangeIsTold() throws {
        let fixture = try Self.fixture(.published)
        let change = Batch("Need: lzgx:n\nProblem: 叶轮和蜗壳汽蚀。", from: "dept")
        #expect(try fixture.take(change).findings == ["W435 7"])
        let need = try need(fixture)
        #expect(need[Need.status] == .published)
        let review = try #require(need.all(Need.review).first)
        #expect(review[Need.opinion] == "主要问题" && review[Need.reviewResult] == "已发布")
    }

    /// A firm's form that the department takes in is the firm's word.
    @Test func aFormThatIsHandedInAgainIsReviewedAnew() throws {
        let fixture = try Self.fixture(.published)
        let day = try #require(PartialDate(canonical: "2026-05-06"))
        let form = Batch("Need: lzgx:n\nProblem: 叶轮和蜗壳汽蚀。", from: "dept")
        let outcome = try fixture.take(form) {
            $0.reception = Reception(day: day, by: "李某", answer: day)
        }
        #expect(outcome.findings == ["W434 7"])
        #expect(try need(fixture)[Need.status] == .submitted)
    }

    /// What nobody has reviewed does not come in by a merge.
    @Test func aMergeAddsNothingUnreviewed() throws {
        let fixture = try Self.fixture(.published)
        let twin = Self.need.replacing("Need: n", with: "Need: m") + "\nTarget: 两年不穿孔\nNote: 见来函"
        try fixture.accept(Batch(twin.replacing("隐名公开", with: "公开")))
        try fixture.accept(Batch("Need: m\nOp: merge\nInto: n\nReason: 重复"))
        let need = try need(fixture)
        #expect(need[Need.target] == nil && need[Need.note] == "见来函")
        #expect(need[Need.status] == .published && need[Need.visibility] == .unnamed)
    }

    @Test func needsOfTwoOrganizationsAreTwo() throws {
        let fixture = try Self.fixture(.published)
        let other = Self.need.replacing("Need: n", with: "Need: m").replacing("f-01", with: "f-02")
        try fixture.accept(Batch("Org: f-02\nName: 示例阀门有限公司\nType: 企业\n\n\(other)"))
        let merge = Batch("Need: m\nOp: merge\nInto: n\nReason: 重复")
        #expect(try fixture.take(merge).findings == ["E413 6"])
    }

    @Test(arguments: [(2, NeedStatus.talking), (1, .signed)])
    func aNeedFollowsHowManyItAsksFor(experts: Int, expected: NeedStatus) throws {
        let fixture = try Self.fixture(.signed, "Experts: 3")
        try fixture.accept(Batch("Engagement: e\nNeed: n\nTalent: 1\nStage: 签约"))
        try fixture.accept(Batch("Need: n\nExperts: \(experts)"))
        #expect(try need(fixture)[Need.status] == expected)
    }

    /// Who asks for one more looks for somebody again, though the contracts are not recorded.
    @Test func oneMoreIsLookedForAgain() throws {
        let fixture = try Self.fixture(.signed)
        try fixture.accept(Batch("Need: n\nExperts: 2"))
        #expect(try need(fixture)[Need.status] == .talking)
        try fixture.accept(Batch("Engagement: e\nNeed: n\nTalent: 1\nStage: 征询"))
    }

    /// What lists take for granted is what a preview says was there.
    @Test(arguments: [
        ("Status: 审核通过", ["Status 已提交 审核通过"]), ("Status: 已提交", ["Status  已提交"]),
        ("Status: 已提交\nUrgency: 急", ["Urgency  急"]),
    ])
    func aPreviewTellsOfWhatIsTakenForGranted(lines: String, expected: [String]) throws {
        let fixture = try Fixture([Self.pool])
        let outcome = try fixture.preview(Batch("Need: lzgx:n\n\(lines)", from: "dept"))
        let changes = outcome.preview.entries.flatMap(\.changes).map {
            ([$0.field] + [$0.old, $0.new].map { $0.joined(separator: "、") })
                .joined(separator: " ")
        }
        #expect(changes == expected)
    }

    @Test(arguments: [
        ("Add_Review: 部门审核 ; result=通过 ; at=2026-05-06", [String]()),
        ("Add_Review: 部门审核 ; result=通过 ; at=2026-05-02", ["E430 7"]),
        ("Add_Review: 部门审核 ; result=通过 ; at=2026-05-07", ["E437 7"]),
        ("Add_Review: 部门审核 ; result=通过", []),
    ])
    func reviewsAreInTheOrderOfTheirDays(line: String, findings: [String]) throws {
        let fixture = try Self.fixture(.submitted, "Review: 形式审核 ; result=通过 ; at=2026-05-03")
        #expect(try fixture.take(Batch("Need: lzgx:n\n\(line)", from: "dept")).findings == findings)
    }
}
