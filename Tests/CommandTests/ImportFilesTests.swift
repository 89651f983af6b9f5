import Foundation
import TestSupport
import Testing

@Suite struct ImportFilesTests {
    @Test(arguments: ["zh", "en"])
    func showsChecksPreviewsAndImportsAsKept(language: String) throws {
        let workdir = try Workdir.withSample()
        let text = try workdir.transcript(
            [
                "check second.rec", "import --dry-run second.rec", "import second.rec",
                "import second.rec", "import --dry-run first.rec second.rec",
                "undo --dry-run lzgx-2026q1-02", "undo lzgx-2026q1-02", "undo lzgx-2026q1-07",
            ], language: language)
        try expectGolden(text, "import.\(language).txt")
    }

    @Test func givesBackWhatItTook() throws {
        let workdir = try Workdir.withSample()
        try workdir.rencai("export", "--all", "-o", "all.rec")
            .expect(errors: "已写入 all.rec\n")
        let check = try workdir.rencai("check", "all.rec")
        #expect(check.status == 0, "\(check)")
        #expect(check.output.contains("变更 0、"), "\(check)")

        let other = try Workdir.withRegistry(of: "lzgx")
        try other.write(workdir.read("all.rec"), to: "all.rec")
        let outcome = try other.rencai("import", "all.rec")
        #expect(outcome.status == 0, "\(outcome)")
        let revisions = /(?m)^(Rev|End|Sha256): .*\n/
        #expect(
            try other.content().replacing(revisions, with: "")
                == workdir.content().replacing(revisions, with: ""))
    }

    @Test func exportsOnlyWhatIsNamed() throws {
        let workdir = try Workdir.withSample()
        let byNoun = try workdir.rencai("export", "talent", "需求")
        #expect(byNoun.output.contains("\nTalent: lzgx:0001\n"))
        #expect(byNoun.output.contains("\nNeed: lzgx:n-01\n"))
        #expect(!byNoun.output.contains("%rec: Org"))
        let single = try workdir.rencai("人才", "导出")
        #expect(single.output == (try workdir.rencai("export", "talent").output))
        #expect(
            !single.output.contains("620102197506010018") && !single.output.contains("13900000000"))
        #expect(try workdir.rencai("export").status == 2)
    }

    @Test func appliesOnlyThePreviewThatWasApproved() throws {
        let workdir = try Workdir.withSample()
        let preview = try workdir.rencai("import", "--dry-run", "--json", "second.rec").object()
        let file = try #require((preview["files"] as? [[String: Any]])?.first)
        let id = try #require(file["preview"] as? String)
        #expect(preview["schema"] as? String == "rencai/1")
        #expect(file["result"] as? String == "previewed")
        #expect((file["changes"] as? [Any])?.count == 3)

        let before = try workdir.content()
        let refused = try workdir.rencai("import", "--expect", "000000000000", "second.rec")
        #expect(refused.status == 4, "\(refused)")
        #expect(refused.errors.contains("E508"))
        #expect(try workdir.content() == before)
        let done = try workdir.rencai("import", "--expect", id, "second.rec")
        #expect(done.status == 0, "\(done)")
        #expect(try workdir.content() != before)
    }

    @Test func saysHowToDoWhatItPreviewed() throws {
        let workdir = try Workdir.withSample()
        let options = ["--full", "--as-of", "2026-04-30", "--keep-field", "职务"]
        let preview = try workdir.rencai(["import", "--dry-run"] + options + ["second.rec"])
        let line = try #require(preview.output.split(separator: "：rencai ").last)
        #expect(line.hasSuffix(" --full --as-of 2026-04-30 --keep-field 职务 second.rec\n"))
        let outcome = try workdir.rencai(
            line.split { $0.isWhitespace }.map(String.init))
        #expect(outcome.status == 0, "\(outcome)")
    }

    @Test func recordsWhoImportedWhat() throws {
        let workdir = try Workdir.withSample()
        let named = try workdir.rencai(
            "import", "second.rec", variables: ["RENCAI_OPERATOR": "王某", "LOGNAME": "wang"])
        #expect(named.status == 0, "\(named)")
        let login = try workdir.rencai(
            "import", "-", variables: ["LOGNAME": "zhao"],
            input: Samples.batch("Org: f-01\nName: 某材料厂\nType: 企业"))
        #expect(login.status == 0, "\(login)")
        let batches = try workdir.rencai("batches", "list", "--jsonl").objects()
        #expect(batches.suffix(3).map { $0["operator"] as? String } == ["李某", "王某", "zhao"])
        #expect(
            batches.suffix(3).map { $0["file"] as? String } == ["first.rec", "second.rec", "-"])
        let shown = try workdir.rencai("batches", "show", "lzgx-2026q1-02")
        #expect(shown.output.contains("经办人\t王某\n"), "\(shown)")
        #expect(try workdir.rencai("batches", "show", "none").status == 5)
    }

    @Test func readsAPipeAndADraft() throws {
        let workdir = try Workdir.withRegistry()
        let draft = Samples.batch("Org: f-01\nName: 某材料厂\nType: 企业")
            .replacing("\nEnd: demo-02\n", with: "")
        let refused = try workdir.rencai("check", "-", input: draft)
        #expect(refused.status == 1 && refused.errors.contains("-:8:7: 错误[E601"), "\(refused)")
        let taken = try workdir.rencai("check", "--draft", "-", input: draft)
        #expect(taken.status == 0, "\(taken)")
    }

    @Test func checksAFileAloneWhereThereIsNoRegistry() throws {
        let workdir = try Workdir()
        try workdir.write(Samples.first, to: "first.rec")
        try workdir.rencai("check", "first.rec").expect(
            output: "格式无误：9 条\n", errors: "没有人才库，只检查了文件本身，未核对编号和引用\n")
        let missing =
            "错误：还没有人才库：\(workdir.path)/no.db\n"
            + "新建一个：rencai --db no.db init；先看示例：rencai --db no.db demo\n"
        try workdir.rencai("check", "--db", "no.db", "first.rec").expect(status: 7, errors: missing)
        try workdir.rencai("import", "--db", "no.db", "first.rec").expect(
            status: 7, errors: missing)
    }

    @Test func tellsOfEachOfSeveralFiles() throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Samples.batch("Org: f-01\nName: 某材料厂\nType: 企业"), to: "good.rec")
        try workdir.write(Samples.batch("Org: f-02\nType: 企业", id: "demo-03"), to: "bad.rec")
        let outcome = try workdir.rencai("import", "bad.rec", "good.rec", "none.rec")
        #expect(outcome.status == 7, "\(outcome)")
        #expect(
            outcome.errors.hasPrefix(
                """
                bad.rec：
                  错误[E204 缺必填项] 1 处，第 6 行 demo:f-02：单位必须填写“单位名称”

                none.rec：
                  错误[E905 没有文件] 1 处：没有这个文件

                """), "\(outcome)")
        #expect(
            outcome.output.hasSuffix(
                """
                demo\t1\t\t\t\t\t1\t未入库\tbad.rec
                demo\t1\t1\t0\t0\t0\t0\tdemo-02\tgood.rec
                \t0\t\t\t\t\t\t未入库\tnone.rec
                合计\t2\t1\t0\t0\t0\t1\t1/3 份通过\t

                """), "\(outcome)")
        #expect(try workdir.rencai("import", "bad.rec", "good.rec").status == 3)
    }
}
