import TestSupport
import Testing

/// Records are deleted by hand as batches of one.
@Suite struct DeleteRecordTests {
    @Test(arguments: ["zh", "en"])
    func showsWhatIsKept(language: String) throws {
        let workdir = try Workdir.withSample(of: "local")
        let text = try workdir.transcript(
            [
                "talent delete lzgx:0003 --reason 重复录入 --dry-run",
                "人才 删除 lzgx:0003 --reason 重复录入", "人才 删除 lzgx:0003 --reason 重复录入",
                "undo local-delete-0003-5", "work delete w-02 --reason 误录",
                "talent delete 王样本 --reason 误录", "org delete f-01 --reason 误录",
                "talent delete lzgx:0003", "talent delete lzgx:0003 --reason=",
            ], language: language)
        try expectGolden(text, "delete.\(language).txt")
    }

    @Test func takesNothingElse() throws {
        let workdir = try Workdir.withSample(of: "local")
        let before = try workdir.content()
        let dry = try workdir.rencai("need", "delete", "n-03", "--reason", "误录", "--dry-run")
        #expect(dry.status == 0 && dry.output.hasPrefix("− 需求 lzgx:n-03 尚未发布的需求\n"), "\(dry)")
        #expect(try workdir.content() == before)
        let done = try workdir.rencai("need", "delete", "n-03", "--reason", "误录", "--json").object()
        let file = try #require((done["files"] as? [[String: Any]])?.first)
        #expect(file["batch"] as? String == "local-delete-n-03-5")
        #expect(try !workdir.content().contains("n-03"))
        #expect(try workdir.rencai("undo", "local-delete-n-03-5").status == 0)
        #expect(try workdir.content() == before)
        let again = try workdir.rencai("need", "delete", "n-03", "--reason", "误录")
        #expect(again.output.hasSuffix("撤销：rencai undo local-delete-n-03-7\n"), "\(again)")
    }

    /// The number of the batch holds as much of a long key as there is room for.
    @Test(arguments: [
        "人才/2026-甲_1", "项" + String(repeating: "长", count: 63),
        String(repeating: "x/", count: 31) + "y",
    ])
    func numbersTheBatchByAnyKey(local: String) throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(
            Samples.batch("Org: \(local)\nName: 某材料厂\nType: 企业"), to: "a.rec")
        try #require(workdir.rencai("import", "a.rec").status == 0)
        let before = try workdir.content()
        let outcome = try workdir.rencai("org", "delete", "demo:\(local)", "--reason", "注销")
        #expect(outcome.status == 0, "\(outcome)")
        let batch = try #require(outcome.output.split(separator: " ").last).dropLast()
        #expect(batch.hasPrefix("local-delete-\(local.prefix(10))"), "\(outcome)")
        #expect(try workdir.rencai("undo", String(batch)).status == 0)
        #expect(try workdir.content() == before)
    }

    @Test func refusesAKeyThatLeadsElsewhereSinceAMerge() throws {
        let workdir = try Workdir.withSample(of: "local")
        let merge = "Talent: lzgx:0003\nOp: merge\nInto: lzgx:0002\nReason: 同一人"
        try workdir.write(Samples.batch(merge, source: "local"), to: "merge.rec")
        try #require(workdir.rencai("import", "merge.rec").status == 0)
        try workdir.rencai("talent", "delete", "lzgx:0003", "--reason", "误录").expect(
            status: 2,
            errors: "错误：lzgx:0003 已并入 lzgx:0002\n请写明编号：lzgx:0002 王样本\n")
    }
}
