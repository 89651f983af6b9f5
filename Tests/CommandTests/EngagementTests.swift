import Foundation
import TestSupport
import Testing

/// Answers are recorded in one line, and their need follows.
@Suite struct EngagementTests {
    private static let steps = [
        "engagement add n-01 张示例 --stage talks --on 2026-04-08 --by 周科长 --note 上门谈过 --dry-run",
        "engagement add n-01 张示例 --stage talks --on 2026-04-08 --by 周科长 --note 上门谈过",
        "engagement add n-01 张示例 --on 2026-04-09",
        "engagement set e-2026-001 --stage recommended",
        "engagement set e-2026-001 --stage broken-off --on 2026-04-20 Decision=婉拒",
        "engagement set e-2026-001 --stage signed --on 2026-04-01",
        "engagement set e-2026-001 --stage signed --on 2026-04-20 Contract_no=HT-1 Amount=80万",
        "engagement add n-01 0003 --stage asked",
        "engagement set e-2026-001 Days+=驻场;year=2026;planned=30 Rating_org=6",
        "engagement set e-2026-001 Days+=驻场;year=2026;planned=30 Rating_org=5",
        "engagement set e-2026-001 --stage signed --on 2026-05-01",
        "engagement set e-2026-001 --note 仍在做 --reason 时间冲突",
        "engagement set e-2026-001 --stage accepted --on 2026-09-30 Outcome=寿命过两千小时",
        "engagement show e-2026-001", "need list --where Status=已解决",
        "engagement add n-02 0002 --stage asked --on 2026-05-02",
        "engagement set e-2026-002 --stage broken-off --reason 时间冲突 --on 2026-05-09",
        "engagement set e-2026-002 --stage broken-off --reason no-time --on 2026-05-10",
        "engagement add n-02 0003 对接阶段=签约 --on 2026-05-11", "engagement show e-2026-003",
        "engagement set e-2026-003 Need=n-01", "engagement delete e-2026-003 --reason 记错 --dry-run",
        "engagement set e-2026-003 对接阶段=中止 --on 2026-05-20",
        "talent show 0003",
        "need list", "need show n-02", "report funnel --on 2026-06-01",
        "report candidates --on 2026-06-01", "report candidates --period 2025 --json",
    ]

    /// An introduction that came to the wrong need goes to the right one, and both needs follow.
    private static let moves = [
        "engagement add n-01 0001 --stage asked --on 2026-04-08",
        "engagement set e-2026-001 Need=n-03", "engagement set e-2026-001 Need=n-02",
        "engagement add n-01 0003 --stage asked --on 2026-04-09 --reason 时间冲突",
        "engagement delete e-2026-001 --reason 记错", "need list",
    ]

    private static let refusals = [
        "engagement add n-09 张示例", "engagement add n-01 王样本", "engagement add n-01 张示例 --stage 谈",
        "engagement add n-01 张示例 --on 04-08", "engagement add n-01 张示例 合同编号",
        "engagement add n-01 张示例 合同编码=1", "engagement add n-03 张示例 --stage asked",
        "engagement set e-2026-001",
    ]

    @Test(arguments: ["zh", "en"])
    func areTakenInOneLine(language: String) throws {
        let text = try Workdir.withSample(by: "李某").transcript(Self.steps, language: language)
        let refused = try Workdir.withSample().transcript(Self.refusals, language: language)
        let moved = try Workdir.withSample(by: "李某").transcript(Self.moves, language: language)
        try expectGolden(
            [text, moved, refused].joined(separator: "\n"), "engagement.\(language).txt")
    }

    @Test func undoTakesIntroductionAndNeedBack() throws {
        let workdir = try Workdir.withSample()
        let before = try workdir.content()
        let added = try workdir.rencai(
            "engagement", "add", "n-01", "张示例", "--stage", "签约", "--json")
        #expect(added.status == 0 && added.errors.contains("已发布 → 已签约"), "\(added)")
        #expect(try workdir.content() != before)
        let files = try #require(try added.object()["files"] as? [[String: Any]])
        let batch = try #require(files.first?["batch"] as? String)
        let undone = try workdir.rencai("undo", batch)
        #expect(undone.status == 0, "\(undone)")
        #expect(try workdir.content() == before)
    }

    /// What is typed without a terminal is never asked for.
    @Test func countsOnWhereTheNumbersOfItsYearEnd() throws {
        let workdir = try Workdir.withSample()
        for (candidate, key) in [("0001", "e-2026-001"), ("0003", "e-2026-002")] {
            let added = try workdir.rencai(
                "engagement", "add", "n-01", candidate, "--on", "2026-05-06")
            #expect(added.output.contains(key), "\(added)")
        }
        let other = try workdir.rencai("engagement", "add", "n-02", "0001", "--on", "2025-05-06")
        #expect(other.output.contains("e-2025-001"), "\(other)")
    }
}
