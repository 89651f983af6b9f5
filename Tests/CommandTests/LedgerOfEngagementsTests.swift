import TestSupport
import Testing

/// The ledger of engagements, from the records of a department to its columns.
@Suite struct LedgerOfEngagementsTests {
    private static let batch = """
        Batch: zzb-1
        Format: tpb/1
        Source: zzb
        Source_name: 示例组织部
        Made_at: 2026-03-31T09:00:00+08:00
        As_of: 2026-03-31

        Org: f-1
        Name: 示例轴承有限公司
        Type: 企业

        Talent: 1
        Name: 林若溪
        Class: 兰州市高层次人才/C ; from=2020-01 ; to=2024-12
        Class: 兰州市高层次人才/B ; from=2025-01
        Title: 教授 ; level=正高
        Employer: 示例理工大学

        Station: s
        Name: 示例院士工作站
        Host: f-1
        Academician: 1

        Grant: g-1
        Talent: 1
        Service: 住房
        Amount: 30万元
        From: 2025-01
        State: 落实

        Grant: g-2
        Talent: 1
        Service: 个税
        From: 2023-01
        To: 2023-12
        State: 落实

        Engagement: e-1
        Org: f-1
        Talent: 1
        Station: s
        Mode: 顾问指导
        Content: 轴承润滑
        Stage: 实施
        Signed: 2025-03-01
        Start: 2025-03
        End_date: 2026-07
        Days: 在站 ; year=2025 ; planned=40 ; actual=38
        Days: 在站 ; year=2026 ; planned=60 ; actual=21
        Assessment: 年度考核 ; year=2025 ; grade=优秀
        Register_no: 示例2025-1
        Handler: 周科长
        Amount: 120万元
        Patent: EX1
        Outcome: 寿命过两千小时

        Engagement: e-2
        Org: f-1
        Talent: 1
        Stage: 签约
        Responsible: 示例区科技局

        End: zzb-1

        """

    private func workdir() throws -> Workdir {
        try Workdir.withRegistry(of: "local", holding: Self.batch)
    }

    @Test(arguments: ["zh", "en"])
    func fillsItsColumns(language: String) throws {
        let outcome = try workdir().rencai(
            ["report", "ledger", "--on", "2026-06-30", "--csv"],
            variables: ["RENCAI_LANG": language])
        #expect(outcome.status == 0, "\(outcome.errors)")
        try expectGolden(outcome.output, "ledger.\(language).csv")
    }

    @Test func givesTheDaysOfTheYearThatIsAskedFor() throws {
        let workdir = try workdir()
        let earlier = try workdir.rencai(
            "report", "ledger", "--on", "2026-06-30", "--period", "2025", "--jsonl")
        #expect(earlier.output.contains(#""days_planned":40,"days_actual":38"#))
        #expect(earlier.output.contains(#""assessment":["优秀"]"#))
        let text = try workdir.rencai("report", "ledger", "--on", "2026-06-30").output
        #expect(text.contains("协议1份（其中新签0份）"))
        #expect(text.contains("zzb:e-2：没有写明签约日期和协议起止"))
        #expect(text.contains("90日内到期的协议1份"))
    }

    @Test func saysSoWhereAPeriodHoldsNothing() throws {
        let outcome = try workdir().rencai(
            "report", "ledger", "--on", "2026-06-30", "--period", "2019H1")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("2019年1月至6月没有在执行或新签的引才协议。"))
    }
}
