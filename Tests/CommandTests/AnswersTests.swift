import TestSupport
import Testing

/// What became of earlier introductions decides who is still proposed, and is told beside the names.
@Suite struct AnswersTests {
    /// Three experts and a team for two needs of one firm.
    private static let pool = """
        Org: f-01
        Name: 示例需方轴承有限公司
        Former_name: 示例轴承总厂
        Type: 企业

        Talent: 1
        Name: 甲示例
        Research: 真空轴承固体润滑
        Consent: 公开

        Talent: 2
        Name: 乙示例
        Research: 真空轴承固体润滑
        Consent: 公开

        Talent: 3
        Name: 丙示例
        Employer: 示例轴承总厂技术中心
        Research: 真空轴承固体润滑
        Consent: 公开

        Team: t
        Name: 示例润滑团队
        Leader: 1
        Member: 2
        Research: 真空轴承固体润滑

        Need: n-01
        Title: 真空轴承润滑
        Org: f-01
        Level: 企业
        Kind: 技术难题
        Problem: 真空轴承固体润滑失效。
        Visibility: 公开
        Status: 已发布

        Need: n-02
        Title: 轴承润滑寿命
        Org: f-01
        Level: 企业
        Kind: 技术难题
        Problem: 固体润滑寿命不足。
        Visibility: 公开
        Status: 已发布
        """

    private static let asked = """
        Engagement: e-1
        Need: n-01
        Talent: 1
        Stage: 洽谈
        """

    private static let declined = """
        Engagement: e-1
        Stage: 中止
        Decision: 婉拒
        Reason_code: 时间冲突
        """

    private static let signed = """
        Engagement: e-2
        Need: n-01
        Talent: 2
        Stage: 签约
        Signed: 2026-06-15
        """

    private func workdir(_ batches: String...) throws -> Workdir {
        let workdir = try Workdir.withRegistry(of: "demo")
        for (number, text) in ([Self.pool] + batches).enumerated() {
            let name = "\(number).rec"
            try workdir.write(Samples.batch(text, id: "demo-\(number)"), to: name)
            let outcome = try workdir.rencai("import", name)
            try #require(outcome.status == 0, "\(outcome)")
        }
        return workdir
    }

    private let all = "match --all --on 2026-06-30"

    @Test(arguments: ["zh", "en"])
    func showsAsKept(language: String) throws {
        let text = try workdir(Self.asked).transcript(
            ["match n-01 --on 2026-06-30 --with-closed"], language: language)
        let later = try workdir(Self.asked, Self.declined, Self.signed).transcript(
            [
                "\(all) --with-closed", "\(all) --jsonl --top 1", "report match --on 2026-06-30",
                "match n-01 --on 2026-06-30", "report match n-01 --on 2026-06-30",
                "report match --on 2026-06-30 --for firm --org f-01",
            ], language: language)
        try expectGolden(text + later, "answers.\(language).txt")
    }
}
