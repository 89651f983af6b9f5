import Foundation
import GRDB
import Registry
import TestSupport
import Testing

/// A saved match run prints the same, byte for byte, whatever has changed since.
@Suite struct SavedRunTests {
    private static let forms = [[], ["--csv"], ["--json"], ["--jsonl"], ["--html", "out.html"]]

    private static func workdir() throws -> Workdir {
        let workdir = try Workdir.withRegistry(of: "demo")
        try workdir.write(DisclosureSample.batch, to: "in.rec")
        let outcome = try workdir.rencai("import", "in.rec", "--operator", "李某")
        try #require(outcome.status == 0, "\(outcome)")
        return workdir
    }

    /// All that is printed, in each form and language.
    private func prints(_ options: [String], in workdir: Workdir) throws -> [String] {
        try ["zh", "en"].flatMap { language in
            try Self.forms.map { form in
                let outcome = try workdir.rencai(
                    ["report", "match"] + options + form, variables: ["RENCAI_LANG": language])
                try #require(outcome.status == 0, "\(outcome)")
                return try outcome.output + (form.count > 1 ? workdir.read("out.html") : "")
            }
        }
    }

    @Test(arguments: [
        [], ["--talent", "p-0"], ["--for", "企业", "--org", "f-1"],
        ["--for", "专家", "--talent", "p-0"],
    ])
    func printsTheSameAgain(options: [String]) throws {
        let workdir = try Self.workdir()
        let options = options + ["--on", "2026-06-30"]
        let before = try prints(options, in: workdir)
        let saving = try workdir.rencai(
            ["report", "match", "--jsonl", "--save", "二季度"] + options)
        #expect(saving.status == 0 && saving.errors.hasPrefix("已存为“二季度”："), "\(saving)")
        #expect(saving.output == before[3])
        try workdir.write(
            Samples.batch(
                """
                Talent: p-0
                Name: 欧阳改名
                Employer: 另一大学

                Need: n-02
                Title: 改了题
                """, id: "demo-10"), to: "later.rec")
        let later = try workdir.rencai("import", "later.rec")
        try #require(later.status == 0, "\(later)")
        #expect(try prints(["--run", "二季度"], in: workdir) == before)
        _ = try workdir.rencai("undo", "demo-10")
        _ = try workdir.rencai("undo", "demo-09")
        #expect(try prints(["--run", "二季度"], in: workdir) == before)
    }

    @Test(arguments: [[], ["--with-closed"]], [["--jsonl"], ["--json"], ["--csv"], []])
    func matchPrintsAsWithoutSaving(options: [String], form: [String]) throws {
        let workdir = try Self.workdir()
        let command = ["match", "--all", "--on", "2026-06-30"] + options + form
        let plain = try workdir.rencai(command)
        let saving = try workdir.rencai(command + ["--save", "a"])
        #expect(saving.output == plain.output && !plain.output.isEmpty)
        let whole = try workdir.rencai("report", "match", "--on", "2026-06-30", "--json")
        let again = try workdir.rencai("report", "match", "--run", "a", "--json")
        #expect(again.output == whole.output)
    }

    /// An outside version holds only what its reader may see, the registry's other names nowhere.
    @Test func keepsOfAnOutsideVersionWhatItsReaderMaySee() throws {
        let workdir = try Self.workdir()
        _ = try workdir.rencai("match", "--for", "企业", "--org", "f-1", "--save", "a")
        let kept = try workdir.kept("a")
        #expect(kept.contains("赤题") && kept.contains("沈**"))
        for name in DisclosureSample.names.dropLast() + ["邻题"] {
            #expect(!kept.contains(name), "\(name)")
        }
    }

    @Test func changesNothingWithoutSaving() throws {
        let workdir = try Self.workdir()
        let before = try workdir.bytes()
        _ = try workdir.rencai("match", "--all")
        _ = try workdir.rencai("report", "match")
        #expect(try workdir.bytes() == before)
    }

    @Test(arguments: ["zh", "en"])
    func showsAsKept(language: String) throws {
        let workdir = try Workdir.withSample()
        let text = try workdir.transcript(
            [
                "report runs", "match n-01 --on 2026-06-30 --csv --save q2 --operator 李某",
                "match n-01 --save q2", "match n-01 --save ../q2", "match n-01 --save q2/a",
                "report match --run q3", "report match --run q2 --all",
                "report match n-01 --run q2", "report match --run q2 --save q3", "report runs",
                "report runs --drop q3", "report runs --drop q2", "report match --run q2",
                "report runs --json",
            ], language: language)
        try expectGolden(text, "runs.\(language).txt")
    }

    @Test(arguments: [
        ("UPDATE match_run SET sha256 = zeroblob(32)", "错误：“a”已损坏，与保存时不同，不能打印\n"),
        ("UPDATE match_run SET format = 2", "错误：“a”由更新版本的程序保存，请升级后再打印\n"),
    ])
    func saysWhyARunCannotBePrinted(sql: String, message: String) throws {
        let workdir = try Workdir.withSample()
        _ = try workdir.rencai("match", "n-01", "--save", "a")
        let queue = try DatabaseQueue(path: workdir.folder.appending(path: "rencai.db").path())
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
        let outcome = try workdir.rencai("report", "match", "--run", "a")
        #expect(outcome.status == 7 && outcome.errors.hasPrefix(message), "\(outcome)")
    }

    @Test func savesNothingWhereTheDiskIsFull() throws {
        let workdir = try Self.workdir()
        let before = try workdir.bytes()
        let size = before.count / 512
        let outcome = try workdir.start(
            ["match", "--all", "--save", "a", "--json"], fileLimit: min(size, 8)
        ).finish()
        #expect(outcome.status == 7, "\(outcome)")
        #expect(try workdir.rencai("report", "runs", "--jsonl").output.isEmpty)
    }
}

extension Workdir {
    /// The report of a saved run as it is kept.
    fileprivate func kept(_ name: String) throws -> String {
        let store = try RegistryStore(path: folder.appending(path: "rencai.db").path(), .reading)
        let report = try #require(try store.content(ofRun: name)?.report)
        return String(decoding: report, as: UTF8.self)
    }
}
