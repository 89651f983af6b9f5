import Foundation
import TestSupport
import Testing

/// What is wrong is said with its code and place, the exit status tells it, nothing is written.
@Suite struct BadInputTests {
    /// A file, and the code and exit status that it earns.
    struct Case: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let code: String
        var status: Int32 = 1
        /// Whether two registries show the same, so that the text can be kept.
        var isKept = true

        init(
            _ name: String, _ text: String, _ code: String, status: Int32 = 1, isKept: Bool = true
        ) {
            self.init(name, bytes: Array(text.utf8), code, status: status, isKept: isKept)
        }

        init(
            _ name: String, bytes: [UInt8], _ code: String, status: Int32 = 1, isKept: Bool = true
        ) {
            self.name = name
            self.bytes = bytes
            self.code = code
            self.status = status
            self.isKept = isKept
        }

        var testDescription: String { name }
    }

    private static let org = "Org: f-01\nName: 某材料厂\nType: 企业"

    static let cases = [
        Case("bytes", bytes: Array(bytes(in: "\u{1}", replacedBy: 0xFE)), "E102"),
        Case("nul", Samples.batch("Org: f-01\nName: 某\0厂\nType: 企业"), "E105"),
        Case(
            "long-line", Samples.batch(org + "\nNote: " + String(repeating: "长", count: 22_000)),
            "E104"),
        Case("no-end", Samples.batch(org).replacing("\nEnd: demo-02\n", with: ""), "E601"),
        Case("no-header", "\(org)\n\nEnd: demo-02\n", "E501"),
        Case("no-newline", String(Samples.batch(org).dropLast()), "E604"),
        Case("other-format", Samples.batch(org).replacing("tpb/1", with: "tpb/2"), "E502"),
        Case("key-twice", Samples.batch("\(org)\n\n\(org)\nPark: 某园区"), "E302"),
        Case("kind", Samples.batch("Tallent: 1\nName: 某人"), "E201"),
        Case("field", Samples.batch("\(org)\nRegoin: 620102"), "E202"),
        Case("required", Samples.batch("Org: f-01\nType: 企业"), "E204"),
        Case("date", Samples.batch("Talent: 1\nName: 某人\nBirth: 1975.1"), "E232"),
        Case("dangling", Samples.batch("\(org)\nSupervisor: g-09"), "E401"),
        Case(
            "reference-kind",
            Samples.batch("\(org)\n\nNeed: n-1\nTitle: 甲\nOrg: n-1\nLevel: 企业\nKind: 技术难题"), "E402"),
        Case(
            "broader-cycle",
            Samples.batch("Skill: a\nLabel: 某甲法\nBroader: b\n\nSkill: b\nLabel: 某乙法\nBroader: a"),
            "E406"),
        Case("gone", Samples.batch("Org: f-09\nOp: update\nName: 某厂"), "E304"),
        Case("foreign", Samples.batch("Org: lzgx:f-01\nName: 某厂"), "E305"),
        Case(
            "revision", Samples.batch("Org: f-01\nRev: 000000000000\nName: 某厂", source: "lzgx"),
            "E414", status: 4, isKept: false),
        Case("secret", Samples.batch("\(org)\nNote: 机密★10年"), "E810", status: 6),
        Case("empty", "", "E909", status: 7),
        Case("workbook", "PK\u{3}\u{4}\u{14}\0\u{6}\0[Content_Types].xml", "E701"),
        Case("web-page", "<html><table><tr><td>姓名</td></tr></table></html>", "E701"),
    ]

    /// Why the system does not give a file, in words of its own.
    @Test(arguments: [
        ("loop.rec", "E916 链接循环"), ("/proc/self/mem", "E917 读取出错"),
        (String(repeating: "名", count: 90), "E915 文件名过长"),
    ])
    func saysWhyAFileCannotBeRead(name: String, code: String) throws {
        let workdir = try Workdir.withRegistry()
        try FileManager.default.createSymbolicLink(
            atPath: workdir.path + "/loop.rec", withDestinationPath: "loop.rec")
        for command in ["check", "import", "fmt", "diff"] {
            let outcome = try workdir.rencai(command, name)
            #expect(outcome.status == 7 && outcome.errors.contains("[\(code)]"), "\(outcome)")
        }
    }

    @Test(arguments: cases)
    func isRefusedWithItsCode(input: Case) throws {
        let workdir = try Workdir.withSample()
        let before = try workdir.bytes()
        try Data(input.bytes).write(to: workdir.folder.appending(path: "bad.rec"))
        for command in ["check", "import"] {
            let outcome = try workdir.rencai(command, "bad.rec")
            #expect(outcome.errors.contains("[\(input.code) "), "\(outcome)")
            #expect(outcome.status == input.status, "\(outcome)")
            #expect(outcome.output.isEmpty, "\(outcome)")
        }
        #expect(try workdir.bytes() == before)
    }

    @Test(arguments: ["zh", "en"])
    func isExplainedAsKept(language: String) throws {
        let workdir = try Workdir.withSample()
        for input in Self.cases where input.isKept {
            try Data(input.bytes).write(to: workdir.folder.appending(path: "\(input.name).rec"))
        }
        let commands = Self.cases.filter(\.isKept).map { "check \($0.name).rec" }
        try expectGolden(
            workdir.transcript(commands, language: language), "bad-input.\(language).txt")
    }

    @Test func namesAFileThatCannotBeRead() throws {
        let workdir = try Workdir.withRegistry()
        try FileManager.default.createDirectory(
            at: workdir.folder.appending(path: "folder"), withIntermediateDirectories: false)
        for (command, name, code) in [
            ("check", "none.rec", "E905"), ("import", "none.rec", "E905"),
            ("fmt", "folder", "E906"), ("seal", "folder/", "E906"),
        ] {
            let outcome = try workdir.rencai(command, name)
            #expect(outcome.errors.hasPrefix("\(name): 错误[\(code) "), "\(outcome)")
            #expect(outcome.status == 7, "\(outcome)")
        }
    }

    @Test func leavesWhatIsNoRegistryAlone() throws {
        let workdir = try Workdir()
        try workdir.write(Samples.first, to: "first.rec")
        try workdir.write("这是一份文件，不是人才库。\n", to: "text.db")
        for command in [["import", "first.rec"], ["talent", "list"], ["match", "--all"]] {
            let outcome = try workdir.rencai(command + ["--db", "text.db"])
            #expect(outcome.errors.contains("[E907 "), "\(outcome)")
            #expect(outcome.status == 7, "\(outcome)")
        }
        #expect(try workdir.read("text.db") == "这是一份文件，不是人才库。\n")
    }

    @Test func leavesANewerRegistryAlone() throws {
        let workdir = try Workdir.withSample()
        let file = workdir.folder.appending(path: "rencai.db")
        // The name of a migration that this program does not have, in the table and in its index.
        var bytes = try Data(contentsOf: file)
        while let name = bytes.range(of: Data("v001-registry".utf8)) {
            bytes.replaceSubrange(name, with: Data("v901-registry".utf8))
        }
        try bytes.write(to: file)
        for command in [["import", "second.rec"], ["check", "second.rec"], ["need", "list"]] {
            let outcome = try workdir.rencai(command)
            #expect(outcome.errors.contains("[E903 "), "\(outcome)")
            #expect(outcome.status == 7, "\(outcome)")
        }
        #expect(try Data(contentsOf: file) == bytes)
    }

    /// A batch with one byte in the place of a mark.
    private static func bytes(in mark: Character, replacedBy byte: UInt8) -> [UInt8] {
        Samples.batch("Org: f-01\nName: 某\(mark)厂\nType: 企业").utf8
            .map { $0 == mark.utf8.first ? byte : $0 }
    }
}
