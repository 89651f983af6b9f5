import Testing

@Suite struct PartialImportTests {
    /// A person who can be taken, one with a slip, and two works that fall with her.
    private static let records = """
        Talent: 1
        Name: 张示例

        Talent: 2
        Name: 王样本
        Birth: 1975.1

        Work: w-1
        Title: 专著
        Author: 2

        Work: w-2
        Title: 论文
        Author: 2
        """

    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Samples.batch(Self.records), to: "a.rec")
        return workdir
    }

    @Test(arguments: [
        ("zh", "4 条中将入库 1 条：新增 1、变更 0、无变化 0，退回 3 条   预演号"),
        ("en", "would import 1 of 4 records: new 1, changed 0, unchanged 0; rejected 3   preview"),
    ])
    func saysInThePreviewHowManyAreRejected(language: String, line: String) throws {
        let workdir = try workdir()
        let preview = try workdir.rencai(
            "import", "--dry-run", "--partial", "a.rec", "--lang", language)
        #expect(preview.status == 0 && preview.output.contains(line), "\(preview)")
    }

    /// Records that fall with others are not announced as sound.
    @Test(arguments: [
        ("zh", "可先收合格的 1 条：rencai import a.rec --partial"),
        ("en", "to take the 1 sound ones: rencai import a.rec --partial"),
    ])
    func announcesAsManyAsItTakes(language: String, advice: String) throws {
        let workdir = try workdir()
        for option in [["--dry-run"], []] {
            let refused = try workdir.rencai(["import", "a.rec", "--lang", language] + option)
            #expect(refused.status == 1 && refused.errors.contains(advice), "\(refused)")
        }
        let taken = try workdir.rencai("import", "--partial", "a.rec")
        #expect(taken.output.hasPrefix("已部分入库：新增 1、变更 0、无变化 0、退回 3 → a.rejects.rec"), "\(taken)")
    }

    /// Where everything falls nothing is announced.
    @Test func announcesNothingWhereNothingIsLeft() throws {
        let workdir = try Workdir.withRegistry()
        let rest = Self.records.split(separator: "\n\n").dropFirst().joined(separator: "\n\n")
        try workdir.write(Samples.batch(rest), to: "a.rec")
        let refused = try workdir.rencai("import", "a.rec")
        #expect(refused.status == 1 && !refused.errors.contains("--partial"), "\(refused)")
    }

    @Test(arguments: [
        ("zh", "批次 demo-02 已部分入库，这次没有改动，仍退回 3 条\n"),
        ("en", "batch demo-02 was imported in part before; nothing was done, still rejected: 3\n"),
    ])
    func saysThatARepeatedImportDidNothing(language: String, line: String) throws {
        let workdir = try workdir()
        let command = ["import", "--partial", "a.rec"]
        #expect(try workdir.rencai(command).status == 3)
        let again = try workdir.rencai(command + ["--lang", language])
        #expect(again.status == 3 && again.output.hasPrefix(line), "\(again)")
    }
}
