import Foundation
import TestSupport
import Testing

/// A need that a firm has sent twice is made one with the other.
@Suite struct MergeNeedsTests {
    private static let other = """
        Org: f-03
        Name: 示例阀门有限公司
        Type: 企业

        Need: n-20
        Title: 阀门密封
        Org: f-03
        Level: 企业
        Kind: 技术难题
        Status: 已发布
        """

    private static let steps = [
        "need merge n-01 n-01 --reason 重复", "need merge n-02 n-20 --reason 重复",
        "need merge n-01 n-03 --reason 重复",
        "engagement add n-02 0001 --stage asked --on 2026-04-08",
        "engagement add n-01 0001 --stage talks --on 2026-04-09",
        "need merge n-02 n-01 --reason 重复 --on 2026-04-10",
        "engagement set e-2026-002 --stage broken-off --reason 个人原因 --on 2026-04-10",
        "need merge n-02 n-01 --reason 重复 --on 2026-04-11",
        "need merge n-02 n-01 --reason 重复 --same --on 2026-04-11 --dry-run",
        "need merge n-02 n-01 --reason 重复 --same --on 2026-04-11", "need show n-02",
        "need merge n-01 n-02 --reason 重复",
        "engagement set e-2026-001 --stage signed --on 2026-04-12",
        "need merge n-03 n-01 --reason 重复",
        "need list --where 办理状态=对接中",
    ]

    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withSample(by: "李某")
        try workdir.write(Samples.batch(Self.other, id: "lzgx-o", source: "lzgx"), to: "o.rec")
        let outcome = try workdir.rencai("import", "o.rec")
        try #require(outcome.status == 0, "\(outcome)")
        return workdir
    }

    @Test(arguments: ["zh", "en"])
    func becomesPartOfTheOther(language: String) throws {
        let text = try workdir().transcript(Self.steps, language: language)
        try expectGolden(text, "merge-needs.\(language).txt")
    }

    @Test func undoParts() throws {
        let workdir = try workdir()
        _ = try workdir.rencai("engagement", "add", "n-02", "0001", "--stage", "asked")
        let before = try workdir.content()
        let merged = try workdir.rencai(
            "need", "merge", "n-02", "n-01", "--reason", "重复", "--same", "--json")
        let files = try #require(try merged.object()["files"] as? [[String: Any]], "\(merged)")
        let batch = try #require(files.first?["batch"] as? String)
        #expect(try workdir.content() != before)
        #expect(try workdir.rencai("undo", batch).status == 0)
        #expect(try workdir.content() == before)
    }
}
