import Foundation
import TestSupport
import Testing

/// What became of needs is told wherever they or their candidates are shown.
@Suite struct ProgressTests {
    private static let engagements = """
        Engagement: e-1
        Need: n-01
        Talent: 0001
        Stage: 洽谈
        Handler: 周科长
        Step: 征询 ; at=2026-04-02
        Step: 洽谈 ; at=2026-04-20

        Engagement: e-2
        Need: n-01
        Talent: 0003
        Stage: 中止
        Decision: 婉拒
        Reason_code: 时间冲突

        Engagement: e-3
        Need: n-02
        Talent: 0002
        Stage: 征询

        Engagement: e-4
        Need: n-02
        Talent: 0001
        Stage: 推荐
        """

    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withSample()
        try workdir.write(
            Samples.batch(Self.engagements, id: "lzgx-e", source: "lzgx"), to: "e.rec")
        let outcome = try workdir.rencai("import", "e.rec")
        try #require(outcome.status == 0, "\(outcome)")
        return workdir
    }

    @Test(arguments: ["zh", "en"])
    func isToldWithEachRecord(language: String) throws {
        let text = try workdir().transcript(
            [
                "need list", "need show n-01", "need show n-03", "talent show lzgx:0001",
                "org show f-01", "need show n-02 --json",
                "report progress --org f-01 --on 2026-06-30",
                "report progress --org u-01 --on 2026-06-30",
                "report progress --org f-01 --on 2026-06-30 --json",
            ], language: language)
        try expectGolden(text, "progress.\(language).txt")
    }

    /// The firm is told neither names without consent nor reasons, and nothing of whom the department
    /// only thought of.
    @Test func keepsFromTheFirmWhatIsNotForIt() throws {
        let told = try workdir().rencai("report", "progress", "--org", "f-01", "--json").output
        for word in ["张示例", "王样本", "时间冲突", "0001", "推荐"] { #expect(!told.contains(word)) }
        #expect(told.contains("王**") || told.contains("王*"), "\(told)")
    }

    /// Of whom nothing may leave the department, not even that there is somebody; the strictest of those
    /// who speak for a team decides.
    @Test(arguments: [("公开", "王**", 1), ("仅用于匹配", "一位专家", 1), ("仅内部", "", 0), ("", "", 0)])
    func leavesOutWhoDidNotAgree(consent: String, name: String, teams: Int) throws {
        let workdir = try workdir()
        let consented = consent.isEmpty ? "Clear: Consent" : "Consent: \(consent)"
        try workdir.write(
            Samples.batch(
                """
                Talent: 0002
                \(consented)

                Team: t-9
                Name: 示例团队
                Leader: 0001
                Leader: 0002

                Engagement: e-9
                Need: n-02
                Team: t-9
                Stage: 征询
                """, id: "lzgx-c", source: "lzgx"), to: "c.rec")
        let taken = try workdir.rencai("import", "c.rec")
        try #require(taken.status == 0, "\(taken)")
        let told = try workdir.rencai("report", "progress", "--org", "f-01", "--csv").output
        let row = try #require(
            told.split(separator: "\r\n").first { $0.contains("n-02") }, "\(told)")
        #expect(row.contains("征询") == !name.isEmpty, "\(row)")
        #expect(name.isEmpty || row.contains(name), "\(row)")
        #expect(told.ranges(of: "一个团队").count == teams, "\(told)")
    }
}
