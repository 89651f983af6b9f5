import Foundation
import Testing

/// `backup`, `restore` and `doctor` from the command line.
struct BackupTests {
    private static let passphrase = "RENCAI_PASSPHRASE_FILE"

    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withRegistry()
        try workdir.write("一匹白马过河去又回来\n", to: "phrase")
        return workdir
    }

    @Test func bringsARegistryToAnotherFolder() throws {
        let workdir = try workdir()
        let made = try workdir.rencai(
            "backup", "away.rcb", variables: [Self.passphrase: "phrase"])
        #expect(made.status == 0 && made.output.contains("含密钥"), "\(made)")
        let restored = try workdir.rencai(
            "--db", "new/rencai.db", "restore", "away.rcb", input: "一匹白马过河去又回来\n")
        #expect(restored.status == 7, "\(restored)")
        try FileManager.default.createDirectory(
            at: workdir.folder.appending(path: "new"), withIntermediateDirectories: true)
        let again = try workdir.rencai(
            "--db", "new/rencai.db", "restore", "away.rcb", input: "一匹白马过河去又回来\n")
        #expect(again.status == 0, "\(again)")
        let exports = try ["rencai.db", "new/rencai.db"].map {
            try workdir.rencai("--db", $0, "export", "--all", "-o", "-").output
        }
        #expect(exports[0] == exports[1] && !exports[0].isEmpty)
    }

    @Test func replacesARegistryOnlyWhenThatIsSaid() throws {
        let workdir = try workdir()
        let variables = [Self.passphrase: "phrase"]
        _ = try workdir.rencai("backup", "away.rcb", variables: variables)
        let refused = try workdir.rencai("restore", "away.rcb", variables: variables)
        #expect(refused.status == 6 && refused.errors.contains("--confirm rencai.db"), "\(refused)")
        let done = try workdir.rencai(
            "restore", "away.rcb", "--confirm", "rencai.db", variables: variables)
        #expect(done.status == 0 && done.output.contains(".backups/"), "\(done)")
        let list = try workdir.rencai("restore", "--jsonl")
        #expect(list.output.contains("\"made_at\""), "\(list)")
    }

    @Test func writesOverNothing() throws {
        let workdir = try workdir()
        let outcome = try workdir.rencai(
            "backup", "phrase", variables: [Self.passphrase: "phrase"])
        #expect(outcome.status == 6 && outcome.errors.contains("E912"), "\(outcome)")
        _ = try workdir.rencai("backup", "away.rcb", variables: [Self.passphrase: "phrase"])
        let export = try workdir.rencai("export", "--all", "-o", "away.rcb")
        #expect(export.status == 6 && export.errors.contains("E803"), "\(export)")
    }

    @Test(arguments: ["", "short\n"])
    func wantsAPassphrase(input: String) throws {
        let workdir = try workdir()
        let outcome = try workdir.rencai("backup", "away.rcb", input: input)
        #expect(outcome.status == 2, "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: workdir.path + "/away.rcb"))
    }

    @Test func tellsADamagedRegistryAndItsBackup() throws {
        let workdir = try workdir()
        let well = try workdir.rencai("doctor", "--json")
        #expect(well.status == 0 && well.output.contains("\"W946\""), "\(well)")
        try workdir.write(Samples.first, to: "first.rec")
        let taken = try workdir.rencai("import", "first.rec")
        #expect(taken.status == 0, "\(taken)")
        try workdir.write(Data("SQLite format 3\0 and nothing".utf8), to: "rencai.db")
        let outcome = try workdir.rencai("doctor")
        #expect(outcome.status == 7 && outcome.output.contains("有误"), "\(outcome)")
        #expect(outcome.output.contains("rencai restore rencai.db.backups/"), "\(outcome)")
    }
}
