import Foundation
import Testing

/// Receipts, and the lists of those who left.
@Suite struct ReceiptTests {
    @Test func printsAPageOfABatchThatWasRejected() throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Samples.faulty, to: "名册.rec")
        let outcome = try workdir.rencai("import", "名册.rec")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.hasSuffix(
                "回执（可打印盖章后反馈报送单位）：rencai batches show lzgx-2026q2-01 --html 回执.html\n"))
        let shown = try workdir.rencai("batches", "show", "lzgx-2026q2-01")
        #expect(shown.status == 0, "\(shown)")
        #expect(shown.output.contains("收到3条，其中2条有错误，全部未入库；请于____年__月__日前补正。"))
        #expect(shown.output.contains("写成 1975-01 或"))
        let written = try workdir.rencai(
            "batches", "show", "lzgx:lzgx-2026q2-01", "--html", "回执.html")
        written.expect(errors: "已写入 回执.html\n")
        let page = try workdir.read("回执.html")
        #expect(
            page.contains("<h1>报送回执</h1>")
                && page.contains(">1975.1</td>"))
        #expect(!page.contains("62010219750601001X"))
        #expect(try workdir.rencai("batches", "show", "none", "--html", "x.html").status == 5)
    }

    @Test func printsAPageOfAPartAndOfWhatWasUndone() throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Samples.faulty, to: "名册.rec")
        #expect(try workdir.rencai("import", "--partial", "名册.rec").status == 3)
        let part = try workdir.rencai("batches", "show", "lzgx-2026q2-01", "--receipt")
        #expect(part.output.contains("收到3条：新增1、变更0、无变化0、退回2；请于____年__月__日前补正。"))
        #expect(try workdir.rencai("undo", "lzgx-2026q2-01").status == 0)
        let undone = try workdir.rencai("batches", "show", "lzgx-2026q2-01", "--receipt")
        #expect(undone.output.contains("本批次已由 undo-lzgx-2026q2-01 撤销"), "\(undone)")
        let list = try workdir.rencai("batches").output
        #expect(list.contains("部分入库，已由 undo-lzgx-2026q2-01 撤销\t名册.rec\n"), "\(list)")
        #expect(list.contains("撤销 lzgx-2026q2-01\t\n"), "\(list)")
        let shown = try workdir.rencai("batches", "show", "undo-lzgx-2026q2-01")
        #expect(shown.output.contains("状态\t撤销 lzgx-2026q2-01\n"), "\(shown)")
        let none = try workdir.rencai("batches", "show", "undo-lzgx-2026q2-01", "--receipt")
        #expect(none.status == 5 && none.errors.contains("没有回执"), "\(none)")
    }

    @Test func showsAReceiptByItsFile() throws {
        let workdir = try Workdir.withSample()
        let folder = workdir.folder.appending(path: "rencai.db.receipts")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        let name = try #require(names.first)
        #expect(name.hasPrefix("lzgx.lzgx-2026q1-01."))
        let mode =
            try FileManager.default.attributesOfItem(
                atPath: folder.appending(path: name).path())[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let shown = try workdir.rencai("batches", "show", "rencai.db.receipts/\(name)", "--json")
        #expect(try shown.object()["result"] as? String == "accepted", "\(shown)")
    }

    @Test func asksWhereThoseWentWhomARosterNoLongerNames() throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Samples.roster, to: "名册.rec")
        let outcome = try workdir.rencai("import", "名册.rec")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.errors.contains("减少 2 人（上期有、本期无）\n  lzgx:0002 王样本\n"), "\(outcome)")
        #expect(outcome.errors.contains("请填写去向：名册.missing.rec"))
        let blank = try workdir.read("名册.missing.rec")
        let filled = blank.replacing(
            "人才: lzgx:0002\n操作: update\n在库状态:\n",
            with: "人才: lzgx:0002\n操作: update\n在库状态: 不再报送\n原因: 调出\n")
        try workdir.write(filled, to: "名册.missing.rec")
        // The roster again does not touch what is being filled in.
        #expect(try workdir.rencai("import", "名册.rec").status == 0)
        #expect(try workdir.read("名册.missing.rec") == filled)

        // Nor does a new one: its list lies beside that.
        try workdir.write(
            Samples.roster.replacing("lzgx-2026q1-03", with: "lzgx-2026q1-04"), to: "名册.rec")
        let next = try workdir.rencai("import", "名册.rec")
        #expect(next.errors.contains("请填写去向：名册.2.missing.rec"), "\(next)")
        #expect(try workdir.read("名册.missing.rec") == filled)

        let part = try workdir.rencai("import", "--partial", "名册.missing.rec")
        #expect(part.status == 3 && part.errors.contains("E207"), "\(part)")
        #expect(try workdir.rencai("why", "lzgx:0002", "Status").output.contains("原因：调出"))
        let rest = try workdir.rencai("talent", "list", "--where", "Status=不再报送")
        #expect(rest.output.contains("lzgx:0002") && !rest.output.contains("lzgx:0003"), "\(rest)")
    }

    @Test func refusesContradictoryPrecedence() throws {
        let workdir = try Workdir.withSample()
        for options in [
            ["--take", "--keep"], ["--take-field", "Post", "--keep-field", "职务"],
            ["--keep-field", "Psot"],
        ] {
            let outcome = try workdir.rencai(["import", "second.rec"] + options)
            #expect(outcome.status == 2, "\(outcome)")
        }
        let outcome = try workdir.rencai("import", "second.rec", "--keep-field", "职务")
        #expect(outcome.status == 0, "\(outcome)")
    }
}
