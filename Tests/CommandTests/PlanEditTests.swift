import Foundation
import TestSupport
import Testing

/// A plan is made, changed by hand and compared; each change says what it costs.
@Suite struct PlanEditTests {
    /// Two more people for the bearing, one of whom works otherwise than the firm wants.
    private static let people = """
        Talent: 0011
        Name: 赵样本
        Title: 教授
        Employer_ref: u-01
        Skill: 固体润滑材料 ; level=5
        Skill: 真空镀膜 ; level=3
        Research: 固体润滑薄膜
        Consent: 公开
        Capacity: 1

        Talent: 0012
        Name: 钱样本
        Title: 研究员
        Employer_ref: u-01
        Skill: 真空镀膜 ; level=5
        Skill: 固体润滑材料 ; level=5
        Research: 真空轴承固体润滑与镀膜
        Mode: 技术咨询
        Consent: 公开

        Need: n-01
        Mode: 合作研发
        """

    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withSample(by: "李某")
        try workdir.write(Samples.batch(Self.people, id: "lzgx-p", source: "lzgx"), to: "p.rec")
        let outcome = try workdir.rencai("import", "p.rec")
        try #require(outcome.status == 0, "\(outcome)")
        return workdir
    }

    private static let edits = [
        "plan make 五月方案 --on 2026-04-08 --experts 2", "plan list",
        "plan forbid 五月方案 n-01 赵样本 --reason 本人出国",
        "plan pin 五月方案 n-01 钱样本", "plan pin 五月方案 n-01 钱样本 --override",
        "plan pin 五月方案 n-01 钱样本 --override --reason 企业愿意 --dry-run",
        "plan pin 五月方案 n-01 钱样本 --override --reason 企业愿意",
        "plan pin 五月方案 n-01 0002", "plan show 五月方案",
        "plan swap 五月方案 n-01 张示例 张示例", "plan swap 五月方案 n-01 赵样本 0003",
        "plan pin 五月方案 n-01 钱样本 --override",
        "plan swap 五月方案 n-01 张示例 赵样本", "plan pin 五月方案 n-01 张示例",
        "plan free 五月方案 n-01 钱样本", "plan free 五月方案 n-01 钱样本",
        "plan drop 五月方案 n-02", "plan drop 五月方案 n-01",
        "plan pin 五月方案 n-02 0003", "plan swap 五月方案 n-02 0003 0001",
        "plan add 五月方案 n-02", "plan add 五月方案 n-02", "plan pin 五月方案 n-02 0003",
        "plan make 六月方案 --on 2026-04-08 --needs n-01 --fair",
        "plan compare 五月方案 六月方案", "plan compare 五月方案 五月方案",
    ]

    @Test(arguments: ["zh", "en"])
    func tellsWhatEachChangeCosts(language: String) throws {
        let text = try workdir().transcript(Self.edits, language: language)
        try expectGolden(text, "plan-edits.\(language).txt")
    }

    private static let misuse = [
        "plan make", "plan make 方案 --load 0", "plan make 方案 --from 1001",
        "plan make 方案 --on 9999-12-31",
        "plan make 方案 --on 6月", "plan make plan-2026-009", "plan make lzgx:plan-2026-009",
        "plan make 方案 --needs 没有的", "plan make 方案 --profile 没有的", "plan show 没有的",
        "plan pin 没有的 n-01 0001", "plan pin 四月 n-01", "plan compare 四月", "plan free 四月 n-01 0001",
    ]

    @Test(arguments: ["zh", "en"])
    func refusesWhatCannotBe(language: String) throws {
        let workdir = try workdir()
        _ = try workdir.rencai("plan", "make", "四月", "--on", "2026-04-08")
        try expectGolden(
            try workdir.transcript(Self.misuse, language: language),
            "plan-misuse.\(language).txt")
    }

    /// Undo takes a change back, and the plan is as it was.
    @Test func undoTakesAChangeBack() throws {
        let workdir = try workdir()
        _ = try workdir.rencai("plan", "make", "四月", "--on", "2026-04-08")
        let before = try workdir.content()
        let edit = try workdir.rencai(
            "plan", "forbid", "四月", "n-01", "0001", "--reason", "出国", "--json")
        #expect(edit.status == 0, "\(edit)")
        let batches = try workdir.rencai("batches", "list", "--json").object()
        let names = (batches["batches"] as? [[String: Any]])?.compactMap { $0["batch"] as? String }
        let name = try #require(names?.first { $0.contains("-forbid-") })
        #expect(try workdir.content() != before)
        let undone = try workdir.rencai("undo", name)
        #expect(undone.status == 0, "\(undone)")
        #expect(try workdir.content() == before)
    }

    /// A name is what people read of it; a key is that of a plan that is there.
    @Test func isMadeAgainUnderItsNameAndKey() throws {
        let workdir = try workdir()
        for name in ["四月 ", "　四月", "lzgx:plan-2026-001", "plan-2026-001"] {
            let made = try workdir.rencai("plan", "make", name, "--on", "2026-04-08")
            #expect(made.status == 0, "\(made)")
        }
        let list = try workdir.rencai("plan", "list").output.split(separator: "\n")
        #expect(list.count == 2 && list[1].hasPrefix("lzgx:plan-2026-001\t四月\t"), "\(list)")
        for name in ["", " ", "四\u{7}月", "四\n月"] {
            let refused = try workdir.rencai("plan", "make", name, "--on", "2026-04-08")
            #expect(refused.status == 2 && refused.errors.contains("不能作方案名称"), "\(refused)")
        }
    }

    /// Nobody plans for a day that is long past or far ahead.
    @Test(arguments: ["1900-01-01", "2149-12-31"])
    func isMadeForADayThatIsNear(day: String) throws {
        let workdir = try workdir()
        let refused = try workdir.rencai("plan", "make", "四月", "--on", day)
        #expect(refused.status == 2, "\(refused)")
        #expect(refused.errors.contains("不能为 \(day) 编方案：可用 "), "\(refused)")
    }

    /// What a change makes of a plan, for programs.
    @Test func tellsProgramsWhatAChangeMakes() throws {
        let workdir = try workdir()
        let made = try workdir.rencai("plan", "make", "四月", "--on", "2026-04-08", "--json").object()
        let plan = try #require(made["plan"] as? [String: Any])
        let shown = try workdir.rencai("plan", "show", "四月", "--json").object()
        #expect(try text(plan["needs"]) == text(shown["needs"]))
        #expect((made["files"] as? [Any])?.count == 1)
        let pinned = try workdir.rencai("plan", "pin", "四月", "n-01", "0011", "--json").object()
        let change = try #require(pinned["change"] as? [String: Any])
        #expect(change["places"] as? Int == 0 && change["points"] as? Int == -213, "\(change)")
        let moves = try #require(change["moves"] as? [[String: Any]])
        #expect(moves.map { $0["need"] as? String } == ["lzgx:n-01"])
        let sides = ["before", "after"].map { side in
            (moves[0][side] as? [[String: Any]])?.map { $0["candidate"] as? String }
        }
        #expect(sides == [["lzgx:0001"], ["lzgx:0011"]])
        let next = try #require(pinned["next"] as? [[String: Any]])
        #expect(next.map { $0["candidate"] as? String } == ["lzgx:0001"])
        #expect((next[0]["price"] as? [String: Int])?["points"] == -213, "\(next)")
        let again = try workdir.rencai("plan", "pin", "四月", "n-01", "0011", "--json").object()
        #expect((again["files"] as? [Any])?.isEmpty == true, "\(again)")
    }

    /// What changes nothing is no batch, and takes no reason away.
    @Test func writesNothingWhereNothingChanges() throws {
        let workdir = try workdir()
        _ = try workdir.rencai("plan", "make", "四月", "--on", "2026-04-08")
        _ = try workdir.rencai("plan", "pin", "四月", "n-01", "0001", "--reason", "企业点名")
        let (before, batches) = (
            try workdir.content(), try workdir.rencai("batches", "list").output
        )
        for edit in [
            ["pin", "四月", "n-01", "0001"], ["add", "四月", "n-01"],
            ["pin", "四月", "n-01", "0001", "--reason", "企业点名"],
        ] {
            let outcome = try workdir.rencai(["plan"] + edit)
            #expect(outcome.status == 0, "\(outcome)")
            #expect(outcome.errors.contains("方案“四月”没有改动，没有写入"), "\(outcome)")
        }
        #expect(try workdir.content() == before)
        #expect(try workdir.rencai("batches", "list").output == batches)
    }

    /// Made again, a plan keeps what was decided by hand, and is the same where nothing changed.
    @Test func isMadeAgainWithWhatWasDecided() throws {
        let workdir = try workdir()
        _ = try workdir.rencai("plan", "make", "四月", "--on", "2026-04-08")
        _ = try workdir.rencai("plan", "forbid", "四月", "n-01", "0011")
        let shown = try workdir.rencai("plan", "show", "四月", "--json").object()
        let again = try workdir.rencai("plan", "make", "四月", "--on", "2026-04-08", "--json")
        #expect(again.status == 0, "\(again)")
        let after = try workdir.rencai("plan", "show", "四月", "--json").object()
        for name in ["needs", "decisions", "points"] {
            #expect(try text(shown[name]) == text(after[name]))
        }
    }

    private func text(_ value: Any?) throws -> Data {
        try JSONSerialization.data(withJSONObject: [value ?? NSNull()], options: .sortedKeys)
    }
}
