import Foundation
import TestSupport
import Testing

/// What offices hand in as a folder.
@Suite struct FolderTests {
    /// Forty rosters of ten people; every tenth has a slip, every one a warning.
    private func withForty() throws -> Workdir {
        let workdir = try Workdir.withRegistry()
        for number in 1...40 {
            let people = (1...10).map { person in
                let birth =
                    number.isMultiple(of: 10) && person == 3
                    ? "1975.1"
                    : "\(1940 + number)-\(person < 10 ? "0" : "")\(person)"
                return "Talent: \(person)\nName: 张某\nBirth: \(birth)\nTitle: 工程师"
            }
            let batch = Samples.batch(
                people.joined(separator: "\n\n"), id: "2026-04", source: "u\(number)")
            try workdir.write(batch, to: "in/单位\(number).rec")
        }
        return workdir
    }

    @Test func takesFortyFilesWithOneSummary() throws {
        let workdir = try withForty()
        let outcome = try workdir.rencai("import", "in")
        #expect(outcome.status == 3, "\(outcome)")
        let rows = outcome.output.split(separator: "\n").map { $0.split(separator: "\t") }
        #expect(rows.count == 42)
        #expect(
            outcome.output.hasPrefix("单位\t条数\t新增\t变更\t无变化\t减少\t退回\t批次\t文件\n"))
        // By the size of the numbers: 2 comes before 10.
        #expect(rows.dropFirst().prefix(2).map(\.last) == ["单位1.rec", "单位2.rec"])
        #expect(outcome.output.hasSuffix("合计\t400\t360\t0\t0\t0\t4\t36/40 份通过\t\n"))
        #expect(outcome.output.contains("\nu10\t10\t\t\t\t\t1\t未入库\t单位10.rec\n"))
        // Of each file that fails three lines, of what all share one.
        #expect(outcome.errors.split(separator: "\n").count == 4 * 3 + 1 + 2, "\(outcome)")
        #expect(outcome.errors.contains("警告[W506 新报送单位] 40 处，40 个文件，如 in/单位1.rec 第 3 行"))
        let receipts = try FileManager.default.contentsOfDirectory(
            atPath: workdir.folder.appending(path: "rencai.db.receipts").path())
        #expect(receipts.count == 40)

        let rest = try workdir.rencai("import", "in", "--partial")
        #expect(
            rest.output.hasSuffix("合计\t400\t36\t0\t360\t0\t4\t40/40 份通过\t\n"), "\(rest)")
        #expect(rest.status == 3)
    }

    @Test func previewsAFolderAndWritesNothing() throws {
        let workdir = try withForty()
        let before = try workdir.bytes()
        for command in [["check", "in/"], ["import", "--dry-run", "in/"]] {
            let outcome = try workdir.rencai(command)
            #expect(outcome.status == 1, "\(outcome)")
            #expect(outcome.output.hasSuffix("合计\t400\t360\t0\t0\t0\t4\t36/40 份通过\t\n"))
        }
        #expect(try workdir.bytes() == before)
        let json = try workdir.rencai("check", "in", "--json").object()
        #expect((json["files"] as? [Any])?.count == 40)
        let refused = try workdir.rencai("import", "--expect", "000000000000", "in")
        #expect(refused.status == 2, "\(refused)")
    }

    @Test func readsOnlyWhatOfficesHandIn() throws {
        let workdir = try Workdir.withRegistry()
        let org = "Org: f-01\nName: 某材料厂\nType: 企业"
        try workdir.write(Samples.batch(org), to: "in/a.rec")
        for name in ["a.rejects.rec", "a.missing.rec", ".b.rec", "说明.docx", "more/c.rec"] {
            try workdir.write(Samples.batch(org, id: "x"), to: "in/\(name)")
        }
        try workdir.write("%rec: Ack\n%key: Ack\n\nAck: demo-01\n", to: "in/r.rec")
        let outcome = try workdir.rencai("import", "in", "--json").object()
        let files = try #require(outcome["files"] as? [[String: Any]])
        #expect(files.map { $0["file"] as? String } == ["in/a.rec"])
        let passed = ["a.missing.rec", "a.rejects.rec", "more", "r.rec", "说明.docx"]
        #expect(outcome["not_read"] as? [String] == passed.map { "in/\($0)" })
    }

    @Test func saysThatAFolderHoldsNoBatch() throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write("", to: "in/说明.docx")
        for command in ["check", "import"] {
            let outcome = try workdir.rencai(command, "in")
            #expect(outcome.status == 7, "\(outcome)")
            #expect(outcome.errors.contains("in: 错误[E913 "), "\(outcome)")
        }
    }

    @Test func takesOneSourceOnly() throws {
        let workdir = try Workdir.withRegistry()
        let org = "Org: f-01\nName: 某材料厂\nType: 企业"
        try workdir.write(Samples.batch(org, source: "aa"), to: "in/1.rec")
        try workdir.write(Samples.batch(org, source: "bb"), to: "in/2.rec")
        let outcome = try workdir.rencai("import", "in", "--source", "bb")
        #expect(outcome.status == 3, "\(outcome)")
        #expect(outcome.errors.contains("[E507 报送单位不符] 1 处，第 3 行"), "\(outcome)")
        #expect(try workdir.rencai("org", "list").output.contains("bb:f-01"))
        #expect(try !workdir.rencai("org", "list").output.contains("aa:f-01"))
    }

    @Test func warnsOfABatchThatIsMissingBetween() throws {
        let workdir = try Workdir.withRegistry()
        for number in [1, 3] {
            let text = Samples.batch("Org: f-01\nName: 某材料厂\nType: 企业", id: "d-\(number)")
                .replacing("Source: demo\n", with: "Source: demo\nPrev: d-\(number - 1)\n")
            try workdir.write(text, to: "in/\(number).rec")
        }
        let outcome = try workdir.rencai("import", "in")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.errors.contains("警告[W505 上一批未收到] 2 处，2 个文件"), "\(outcome)")
    }

    @Test(arguments: ["zh", "en"])
    func tellsOfAFolderAsKept(language: String) throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Samples.second, to: "in/1.rec")
        try workdir.write(Samples.roster, to: "in/2.rec")
        try workdir.write(Samples.batch("Org: f-02\nType: 企业", id: "demo-03"), to: "in/3.rec")
        try workdir.write("", to: "in/名册.xlsx")
        let commands = ["check in", "import --dry-run in", "import in"]
        try expectGolden(
            workdir.transcript(commands, language: language), "folder.\(language).txt")
    }
}
