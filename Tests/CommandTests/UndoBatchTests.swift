import Testing

@Suite struct UndoBatchTests {
    private static let batch = "lzgx-2026q1-01"

    @Test(arguments: [
        ([batch], "undo-\(batch)"),
        ([batch, "undo-\(batch)"], "redo-\(batch)"),
        ([batch, "undo-\(batch)", batch], "undo-\(batch)"),
    ])
    func saysByWhatABatchWasUndone(undone: [String], last: String) throws {
        let workdir = try Workdir.withSample()
        for batch in undone { #expect(try workdir.rencai("undo", batch).status == 0) }
        let before = try workdir.bytes()
        let name = undone.last ?? ""
        for option in [[], ["--dry-run"]] {
            try workdir.rencai(["undo", name] + option).expect(
                output: "批次 \(name) 已由 \(last) 撤销，未作改动   取消撤销：rencai undo \(last)\n")
        }
        try workdir.rencai("undo", name, "--lang", "en").expect(
            output:
                "batch \(name) has been undone by \(last); nothing was done   to take that back: rencai undo \(last)\n"
        )
        let json = try workdir.rencai("undo", "lzgx:\(name)", "--json").object()
        #expect(json["already"] as? Bool == true && json["undo"] as? String == last)
        #expect(try workdir.bytes() == before)
        #expect(try workdir.rencai("undo", last).status == 0)
    }

    /// What was brought back and then taken away by the batch's own number is not taken away twice.
    @Test func knowsThatWhatCameBackIsGone() throws {
        let workdir = try Workdir.withSample()
        for name in [Self.batch, "undo-\(Self.batch)", Self.batch] {
            #expect(try workdir.rencai("undo", name).status == 0)
        }
        let redo = "redo-\(Self.batch)"
        try workdir.rencai("undo", redo).expect(
            output:
                "批次 \(redo) 已由 undo-\(Self.batch) 撤销，未作改动   取消撤销：rencai undo undo-\(Self.batch)\n"
        )
    }

    @Test(arguments: [
        ("zh", "保留：demo:0001 张示例 职称，此后由批次 demo-02 改过", "请先撤销此后改过这些内容的批次：rencai undo demo-02"),
        ("en", "kept: demo:0001 张示例 Title, changed since by", "first undo the batch"),
    ])
    func namesWhatItKeepsAndTheWayOut(language: String, kept: String, way: String) throws {
        let workdir = try Workdir.withRegistry()
        let records = ["Talent: 0001\nName: 张示例", "Talent: 0001\nTitle: 教授"]
        for (number, record) in (records + ["Talent: 0001\nTitle: 工程师"]).enumerated() {
            let batch = Samples.batch(record, id: "demo-0\(number)")
            try workdir.write(batch, to: "\(number).rec")
            #expect(try workdir.rencai("import", "\(number).rec").status == 0)
        }
        let refused = try workdir.rencai("undo", "demo-01", "--lang", language)
        #expect(refused.status == 4 && refused.errors.contains(kept), "\(refused)")
        #expect(refused.errors.contains(way), "\(refused)")
        for name in ["demo-02", "demo-01"] {
            #expect(try workdir.rencai("undo", name).status == 0)
        }
    }

    /// A record without a name leaves no blank where the name would be.
    @Test func leavesNoBlankForAMissingName() throws {
        let workdir = try Workdir.withSample()
        let grant = "Grant: g-005\nTalent: lzgx:0001\nService: 子女入学\nState: "
        for (number, state) in ["审核", "落实"].enumerated() {
            let batch = Samples.batch(grant + state, id: "demo-0\(number)")
            try workdir.write(batch, to: "\(number).rec")
            let outcome = try workdir.rencai("import", "\(number).rec")
            #expect(outcome.status == 0, "\(outcome)")
        }
        let refused = try workdir.rencai("undo", "demo-00")
        #expect(refused.errors.hasPrefix("保留：demo:g-005，此后由批次 demo-01 改过\n"), "\(refused)")
    }
}
