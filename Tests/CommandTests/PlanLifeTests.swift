import Foundation
import TestSupport
import Testing

/// A plan is adopted, which makes introductions, and withdrawn, which takes back what nobody acted on.
@Suite struct PlanLifeTests {
    private static let plan = """
        Plan: plan-2026-001
        Name: 四月方案
        On: 2026-04-08
        Need: n-01
        Need: n-02

        Placement: plan-2026-001-001
        Plan: plan-2026-001
        Need: n-01
        Talent: 0001
        State: 安排
        Points: 640

        Placement: plan-2026-001-002
        Plan: plan-2026-001
        Need: n-02
        Talent: 0003
        State: 指定
        Reason: 企业点名

        Placement: plan-2026-001-003
        Plan: plan-2026-001
        Need: n-02
        Talent: 0001
        State: 排除
        """

    /// The sample, in which the department has made the plan.
    private func workdir(_ further: String...) throws -> Workdir {
        let workdir = try Workdir.withSample(by: "李某")
        for (number, records) in ([Self.plan] + further).enumerated() {
            try workdir.write(
                Samples.batch(records, id: "lzgx-p\(number)", source: "lzgx"), to: "p.rec")
            let outcome = try workdir.rencai("import", "p.rec")
            try #require(outcome.status == 0, "\(outcome)")
        }
        return workdir
    }

    private static let life = [
        "plan list", "plan show 四月方案",
        "plan adopt 四月方案 --on 2026-04-08 --dry-run", "plan adopt 四月方案 --on 2026-04-08",
        "plan list", "engagement list", "engagement show e-2026-001", "need list",
        "plan adopt plan-2026-001", "plan make 四月方案 --on 2026-04-08",
        "plan delete plan-2026-001 --reason 作废",
        "engagement set e-2026-001 --stage asked --on 2026-04-09",
        "plan withdraw 四月方案 --reason 需求有变 --on 2026-04-10",
        "engagement set e-2026-001 --stage broken-off --reason 时间冲突 --on 2026-04-10",
        "plan withdraw 四月方案 --reason 需求有变 --on 2026-04-11",
        "plan show 四月方案", "engagement list", "why e-2026-002",
        "plan withdraw 四月方案 --reason 需求有变", "plan adopt 四月方案",
        "plan make 四月方案 --on 2026-04-08",
        "plan delete plan-2026-001 --reason 作废", "plan list", "placement list",
        "plan adopt 五月方案", "plan withdraw 四月方案", "plan adopt 四月方案 --on 4月",
    ]

    @Test(arguments: ["zh", "en"])
    func goesFromProposalToWithdrawal(language: String) throws {
        let text = try workdir().transcript(Self.life, language: language)
        try expectGolden(text, "plan-life.\(language).txt")
    }

    /// Whoever may not be recommended any more, is in touch already, or asks no longer.
    private static let obstacles = [
        (
            """
            Conflict: c-1
            Party: 0001
            With: f-01
            Kind: 师生

            Need: n-02
            Problem: 电极腐蚀快，改用淡水试过。
            """, "plan adopt 四月方案 --on 2026-04-08"
        ),
        (
            "Engagement: e-1\nNeed: n-01\nTalent: 0001\nStage: 洽谈",
            "plan adopt 四月方案 --on 2026-04-08"
        ),
        ("Need: n-02\nStatus: 搁置", "plan adopt 四月方案 --on 2026-04-08"),
        (
            "Placement: plan-2026-001-001\nState: 排除\n\nPlacement: plan-2026-001-002\nState: 排除",
            "plan adopt 四月方案 --on 2026-04-08"
        ),
        // It comes back into a registry that was put back to an older copy.
        ("Plan: plan-2026-001\nRevision: 900", "plan adopt 四月方案 --on 2026-04-08"),
        // A plan that nobody adopted is withdrawn all the same.
        ("Talent: 0003\nPost: 院长", "plan withdraw 四月方案 --reason 另做 --on 2026-04-08"),
    ]

    @Test(arguments: ["zh", "en"])
    func saysWhatStandsInTheWay(language: String) throws {
        let texts = try Self.obstacles.map { records, command in
            try workdir(records).transcript([command], language: language)
        }
        try expectGolden(
            texts.joined(separator: "\n"), "plan-obstacles.\(language).txt")
    }

    /// Of two who adopt a plan at once one does, and the other is told so.
    @Test func isAdoptedOnceByTwoAtOnce() throws {
        let workdir = try workdir()
        let runs = try workdir.whileLocked {
            let runs = try (0..<2).map { _ in
                try workdir.start(["plan", "adopt", "四月方案", "--on", "2026-04-08"])
            }
            // Both have looked at the registry by then.
            Thread.sleep(forTimeInterval: 1)
            return runs
        }
        let outcomes = try runs.map { try $0.finish() }.sorted { $0.status < $1.status }
        #expect(outcomes.map(\.status) == [0, 1], "\(outcomes)")
        #expect(outcomes[0].errors.contains("方案“四月方案”已采用，登记对接 2 条"), "\(outcomes)")
        #expect(outcomes[1].errors.contains("错误：方案“四月方案”已采用\n"), "\(outcomes)")
        let list = try workdir.rencai("engagement", "list", "--json").object()
        #expect((list["records"] as? [Any])?.count == 2, "\(list)")
    }

    /// Whoever is introduced stands in one column, be it a workstation.
    @Test func listsWhoeverIsIntroduced() throws {
        let workdir = try workdir(
            """
            Station: s-1
            Name: 润滑院士工作站
            Host: f-01

            Engagement: e-1
            Need: n-02
            Station: s-1
            Stage: 推荐
            """)
        let list = try workdir.rencai("engagement", "list").output.split(separator: "\n")
        #expect(list[0] == "编号\t对应需求\t用人单位\t人选\t对接阶段\t签约日期")
        #expect(list[1] == "lzgx:e-1\t海水制氢\t\t润滑院士工作站\t推荐\t", "\(list)")
        let placed = try workdir.rencai("placement", "list").output.split(separator: "\n")
        #expect(placed[0] == "编号\t对接方案\t对应需求\t人选\t安排状态\t匹配分")
    }

    /// All that a plan brought goes as one batch.
    @Test func undoTakesAllBack() throws {
        let workdir = try workdir()
        let before = try workdir.content()
        for arguments in [
            ["adopt", "四月方案", "--on", "2026-04-08"],
            ["withdraw", "四月方案", "--reason", "需求有变", "--on", "2026-04-08"],
        ] {
            let outcome = try workdir.rencai(["plan"] + arguments + ["--json"])
            #expect(outcome.status == 0, "\(outcome)")
        }
        let batches = try workdir.rencai("batches", "list", "--json").object()
        let names = (batches["batches"] as? [[String: Any]])?.compactMap { $0["batch"] as? String }
        let edits = try #require(names).filter {
            $0.contains("-adopt-") || $0.contains("-withdraw-")
        }
        #expect(edits.count == 2, "\(batches)")
        for name in edits.sorted(by: >) {
            let undone = try workdir.rencai("undo", name)
            #expect(undone.status == 0, "\(undone)")
        }
        #expect(try workdir.content() == before)
    }

    /// A plan that was withdrawn keeps nobody from a later one.
    @Test func leavesPairsOpenForALaterPlan() throws {
        let workdir = try workdir()
        _ = try workdir.rencai("plan", "adopt", "四月方案", "--on", "2026-04-08")
        let withdrawn = try workdir.rencai(
            "plan", "withdraw", "四月方案", "--reason", "需求有变", "--on", "2026-04-08")
        #expect(withdrawn.status == 0, "\(withdrawn)")
        let match = try workdir.rencai("match", "n-01", "--on", "2026-04-09", "--json")
        #expect(match.output.contains("张示例") || match.output.contains("lzgx:0001"), "\(match)")
        let list = try workdir.rencai("engagement", "list", "--json").object()
        #expect((list["records"] as? [Any])?.isEmpty == true, "\(list)")
    }
}
