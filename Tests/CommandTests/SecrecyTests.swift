import Foundation
import Testing

/// Nothing of a file with a mark of secrecy is kept or shown, but where the mark stands.
@Suite struct SecrecyTests {
    private static let commands = [
        ["check"], ["import"], ["import", "--partial"], ["import", "--json"],
        ["import", "--dry-run"], ["fmt"], ["seal"],
    ]

    @Test(
        arguments: commands,
        [
            "Research: 某型号 机密★10年", "# 密级：机密", "密级：秘密", "某行没有冒号\nResearch: 秘密级",
            "机密★", "Note: 机\u{200B}密\u{FE0F}★10年", "Note: 机 密☆", "X_a: 機密⭐", "# 【绝密】",
            "Note: 机\u{301}密\u{20DD}★10年",
        ])
    func keepsNothingOfASecret(command: [String], mark: String) throws {
        let workdir = try Workdir.withSample()
        let before = try workdir.bytes()
        let receipts = workdir.folder.appending(path: "rencai.db.receipts").path()
        let kept = try FileManager.default.contentsOfDirectory(atPath: receipts)
        let text = Samples.batch(
            "Talent: 1\nName: 甲\n\nTalent: 甲九\nName: 某隐名\nBirth: 1975.1\n\(mark)\nGener: 男",
            id: "quiet-1", source: "hidden")
        try workdir.write(text, to: "in.rec")
        let outcome = try workdir.rencai(command + ["in.rec"])
        #expect(outcome.status == 6, "\(outcome)")
        let shown = outcome.output + outcome.errors
        #expect(shown.contains("E810"), "\(outcome)")
        for word in ["甲九", "某隐名", "1975.1", "某型号", "机密", "Gener", "quiet-1", "hidden"] {
            #expect(!shown.contains(word), "\(word): \(outcome)")
        }
        #expect(try workdir.bytes() == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: receipts) == kept)
        #expect(try workdir.read("in.rec") == text)
        let others = try FileManager.default.contentsOfDirectory(atPath: workdir.path)
        #expect(others.filter { $0.hasPrefix("in") } == ["in.rec"])
    }

    @Test(arguments: ["名册 机密★.rec", "秘密级/名册.rec"])
    func readsNoFileWhoseNameBearsAMark(name: String) throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Samples.batch("Talent: 1\nName: 某隐名", id: "quiet-1"), to: name)
        for command in Self.commands {
            let outcome = try workdir.rencai(command + [name])
            #expect(outcome.status == 6 && !"\(outcome)".contains("某隐名"), "\(outcome)")
        }
        #expect(try workdir.receipts() == 1)
    }

    @Test func keepsNothingOfATable() throws {
        let workdir = try Workdir.withSample()
        try workdir.write("机密★10年\n代码,单位名称\nabx,某隐名局\n", to: "单位.csv")
        let before = try workdir.bytes()
        let outcome = try workdir.rencai("source", "import", "单位.csv")
        #expect(outcome.status == 6 && !"\(outcome)".contains("某隐名"), "\(outcome)")
        #expect(try workdir.bytes() == before)
    }
}
