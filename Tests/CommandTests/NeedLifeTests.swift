import Foundation
import TestSupport
import Testing

/// A need from its submission to its end: each step is kept, and what is not allowed says what is.
@Suite struct NeedLifeTests {
    private static let submitted = """
        Need: n-10
        Title: 真空轴承长寿命润滑膜
        Org: f-01
        Level: 企业
        Kind: 技术难题
        Problem: 真空中工作的轴承润滑失效，寿命不到一千小时，试过两种涂层。
        Visibility: 隐名公开
        Deadline: 2026-03-31
        """

    private static let steps = [
        "need submit need.rec --dry-run", "need submit need.rec",
        "match n-10 --for firm --org f-01",
        "need publish n-10", "need review n-10 --accept",
        "need review n-10 --accept", "need review n-10 --accept --marks 4,0,3,5",
        "need review n-10 --accept --stage form",
        "need review n-10 --return 补充现有寿命 --on 2026-01-01",
        "need review n-10 --return 补充现有寿命", "need review n-10 --return 补充现有寿命 --stage department",
        "need submit need2.rec --days 10 --json", "need review n-10 --accept",
        "need review n-10 --accept --marks ４，５，3,5 --opinion 指标可核",
        "need review n-10 --accept --marks 4,5,3,5",
        "need publish n-10 --on 2099-01-01", "need publish n-10", "need publish n-10",
        "need publish n-10 --targeted", "engagement add n-10 0001 --stage asked",
        "need close n-10 --shelved --reason 等装置", "need expire",
        "engagement set e-2026-001 --stage broken-off --reason 时间冲突",
        "need close n-10 --shelved --reason 等装置", "need close n-10 --shelved --reason 等装置",
        "need reopen n-10 --reason 装置到了",
        "need reopen n-10 --reason 再开", "need publish n-10 --open",
        "need expire", "need review n-10 --accept", "need show n-10",
        "need review n-03 --refuse 不是技术需求", "need review n-03 --accept",
        "need set n-01 主要问题=轴承润滑失效，寿命不到八百小时。", "need set n-01 拟请专家人数=2",
    ]

    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withSample(by: "李某")
        try workdir.write(
            Samples.batch(Self.submitted, id: "lzgx-s1", source: "lzgx"), to: "need.rec")
        let mended = "Need: n-10\nProblem: 真空中工作的轴承润滑失效，现在六百小时。"
        try workdir.write(Samples.batch(mended, id: "lzgx-s2", source: "lzgx"), to: "need2.rec")
        return workdir
    }

    @Test(arguments: ["zh", "en"])
    func goesStepByStep(language: String) throws {
        let text = try workdir().transcript(Self.steps, language: language)
        // Days that lie a fixed time ahead of today depend on the clock.
        let masked = text.replacing(/\d{4}年\d+月\d+日/, with: "····年··月··日")
            .replacing(/(told by|received on)(\s)\d{4}-\d\d-\d\d/) {
                "\($0.output.1)\($0.output.2)····-··-··"
            }
            .replacing(/20[\d-]*…/, with: "····…")
            .replacing(/\d{4}-\d\d-\d\d 前答复/, with: "····-··-·· 前答复")
            .replacing(/answer by \d{4}-\d\d-\d\d/, with: "answer by ····-··-··")
            .replacing(/"answer_by": "[^"]+"/, with: "\"answer_by\": \"····-··-··\"")
        try expectGolden(masked, "need-life.\(language).txt")
    }

    @Test func undoTakesAStepBack() throws {
        let workdir = try workdir()
        let submitted = try workdir.rencai("need", "submit", "need.rec")
        #expect(submitted.status == 0, "\(submitted)")
        let before = try workdir.content()
        let refused = try workdir.rencai("need", "review", "n-10", "--refuse", "不是技术需求", "--json")
        let files = try #require(try refused.object()["files"] as? [[String: Any]])
        let batch = try #require(files.first?["batch"] as? String)
        #expect(try workdir.content().contains("Status: 审核不通过"))
        #expect(try workdir.rencai("undo", batch).status == 0)
        #expect(try workdir.content() == before)
    }

    /// A firm hands in a need again that experts see: they do not see what nobody reviewed.
    @Test func whatIsHandedInAgainIsReviewedFromTheForm() throws {
        let workdir = try workdir()
        let changed = "Need: n-01\nProblem: 真空轴承的润滑膜半年就磨穿。"
        try workdir.write(Samples.batch(changed, id: "lzgx-s3", source: "lzgx"), to: "again.rec")
        _ = try workdir.rencai("engagement", "add", "n-01", "0001", "--stage", "asked")
        let submitted = try workdir.rencai("need", "submit", "again.rec")
        #expect(submitted.status == 0 && submitted.errors.contains("W434"), "\(submitted)")
        let closed = try workdir.rencai("match", "n-01", "--for", "firm", "--org", "f-01")
        #expect(closed.status == 6, "\(closed)")
        let form = try workdir.rencai("need", "review", "n-01", "--accept")
        #expect(form.status == 0 && form.output.contains("形式审核"), "\(form)")
        let marks = ["--marks", "4,4,4,4"]
        let taken = try workdir.rencai(["need", "review", "n-01", "--accept"] + marks)
        #expect(taken.output.contains("已提交 → 审核通过"), "\(taken)")
        let published = try workdir.rencai("need", "publish", "n-01")
        #expect(published.output.contains("审核通过 → 对接中"), "\(published)")
    }

    /// Of a need that says nothing of its status, the first step says that it waits.
    @Test func theFirstStepSettlesTheStatus() throws {
        let workdir = try Workdir.withSample(of: "demo")
        let shown = try workdir.rencai("need", "show", "lzgx:n-01")
        #expect(shown.output.contains("办理状态\t已提交"), "\(shown)")
        let form = try workdir.rencai("need", "review", "lzgx:n-01", "--accept")
        #expect(form.status == 0 && !form.output.contains("办理状态"), "\(form)")
        #expect(try workdir.content().contains("Status: 已提交"))
    }

    private static let form = """
        需求名称,需求单位,需求类型,主要问题,非涉密承诺
        阀门密封,示例阀门有限公司,技术难题,阀门在低温下泄漏。,是

        """

    /// A firm that nobody registered hands in a need alone, and gets its receipt as often as it asks.
    @Test func aNewFirmHandsInANeed() throws {
        let workdir = try workdir()
        try workdir.write(Self.form, to: "需求.csv")
        let submit = ["need", "submit", "需求.csv", "--source", "lzgx", "--as-of", "2026-05"]
        let refused = try workdir.rencai(submit)
        #expect(
            refused.status == 1 && refused.errors.contains("rencai org add 单位名称=示例阀门有限公司"),
            "\(refused)")
        let suggested = "rencai need submit 需求.csv --source lzgx --as-of 2026-05 --register"
        #expect(refused.errors.contains(suggested), "\(refused)")
        let tried = try workdir.rencai(submit + ["--register", "--dry-run"])
        #expect(tried.status == 0 && tried.output.hasSuffix("执行：\(suggested)\n"), "\(tried)")
        #expect(tried.output.contains("示例阀门有限公司") && tried.errors.isEmpty, "\(tried)")
        let taken = try workdir.rencai(submit + ["--register"])
        #expect(taken.status == 0 && taken.errors.contains("已登记单位“示例阀门有限公司”"), "\(taken)")
        #expect(taken.output.contains("受理需求1项") && taken.output.contains("经办人＿"), "\(taken)")
        let again = try workdir.rencai(submit + ["--html", "回执.html"])
        #expect(again.status == 0, "\(again)")
        #expect(try workdir.read("回执.html").contains("阀门密封"))
    }

    /// What a preview suggests takes the needs, with the receipt.
    @Test func suggestsWhatTakesTheNeeds() throws {
        let workdir = try workdir()
        let tried = try workdir.rencai("need", "submit", "need.rec", "--days", "9", "--dry-run")
        let command = try #require(tried.output.split(separator: "执行：rencai ").last)
        let words = command.trimmingCharacters(in: .newlines).split(separator: " ").map(String.init)
        #expect(words == ["need", "submit", "need.rec", "--days", "9"])
        #expect(try workdir.rencai(words).output.contains("受理需求1项"))
    }

    /// The same file again has the same receipt: when it is answered, and that it may be known.
    @Test func repeatsItsReceipt() throws {
        let workdir = try workdir()
        let twice = Self.submitted.replacing("n-10", with: "n-11")
        try workdir.write(Samples.batch(twice, id: "lzgx-s3", source: "lzgx"), to: "twice.rec")
        _ = try workdir.rencai("need", "submit", "need.rec")
        let first = try workdir.rencai("need", "submit", "twice.rec", "--days", "10", "--json")
        let second = try workdir.rencai("need", "submit", "twice.rec", "--json")
        #expect(first.output == second.output, "\(second)")
        let need = try #require(try second.object()["needs"] as? [[String: Any]]).first
        #expect(need?["alike"] as? String == "lzgx:n-01 真空轴承长寿命润滑", "\(second)")
        let third = try workdir.rencai("need", "submit", "twice.rec", "--days", "20")
        #expect(third.errors.contains("答复期限仍是"), "\(third)")
        #expect(third.output.contains("与贵单位已报的 lzgx:n-01"), "\(third)")
    }

    @Test(arguments: [
        ["need", "review", "n-03"], ["need", "review", "n-03", "--accept", "--refuse", "x"],
        ["need", "review", "n-03", "--return", " "],
        ["need", "review", "n-03", "--accept", "--stage", "终审"],
        ["need", "review", "n-03", "--accept", "--marks", "4,5"],
        ["need", "submit", "need.rec", "--days", "0"],
    ])
    func asksForWhatIsMissing(words: [String]) throws {
        let outcome = try workdir().rencai(words)
        #expect(outcome.status == 2 && !outcome.errors.isEmpty, "\(outcome)")
    }
}
