import Foundation
import Testing

/// Names that steer a terminal are shown by every command, and never sent.
@Suite struct TerminalTests {
    private static let hostile = "甲\u{1B}]0;乙\u{7}\u{1B}[31m\u{9B}2J\u{202E}\r"

    /// Names of files and of settings, the operator and arguments.
    private static let uses: [[String]] = [
        ["check", "in"], ["import", "--dry-run", "in"], ["import", "in/\(hostile).rec"],
        ["export", "--all", "-o", "\(hostile).rec"], ["fmt", "in/\(hostile).rec"],
        ["import", hostile], ["check", "\(hostile).xlsx"], ["talent", "show", hostile],
        ["talent", "list", "--where", hostile], ["talent", "list", "--where", "Name\(hostile)=甲"],
        ["why", hostile], ["undo", hostile], ["batches", "show", hostile], ["explain", hostile],
        ["help", hostile], [hostile], ["list", "--\(hostile)"], ["talent", hostile],
        ["match", hostile], ["match", "--all", "--profile", hostile, "--on", "2026-01-01"],
        ["match", "--all", "--on", hostile], ["template", hostile], ["init", "\(hostile)"],
        ["report", "match", "--html", "\(hostile).html"], ["--db", hostile, "talent", "list"],
        ["demo", hostile], ["source", "add", hostile], ["config", "--color", hostile],
        ["import", "in/\(hostile).rec", "--operator", hostile], ["config", "--db", hostile],
        ["batches"], ["batches", "list", "--csv"], ["batches", "--jsonl"], ["why", "demo:f-01"],
        ["batches", "show", "q-1"], ["batches", "show", "q-1", "--receipt"],
        ["diff", "first.rec", "in/\(hostile).rec"], ["diff", "in/\(hostile).rec"],
        ["undo", "q-1", "--operator", hostile], ["config", "--show-origin"],
    ]

    @Test(arguments: ["zh", "en"])
    func areShownAndNotSent(language: String) throws {
        let workdir = try Workdir.withSample()
        try workdir.write("", to: "in/\(Self.hostile).docx")
        let org = Samples.batch("Org: f-01\nName: 某材料厂\nType: 企业", id: "q-1")
        try workdir.write(org, to: "in/\(Self.hostile).rec")
        try workdir.write(
            Samples.batch("Org: k\(Self.hostile)\nName: 某厂\nType: 企业", id: "q-2"), to: "in/k.rec")
        let variables = ["RENCAI_OPERATOR": Self.hostile, "RENCAI_LANG": language]
        for use in Self.uses {
            let outcome = try workdir.rencai(use, variables: variables)
            #expect(controls(outcome.output + outcome.errors) == [], "\(use) \(outcome)")
        }
        for setting in ["\(Self.hostile): 甲", "Color: \(Self.hostile)", Self.hostile] {
            try workdir.write("Config: default\n\(setting)\n", to: ".rencai.rec")
            let outcome = try workdir.rencai(["config"], variables: ["RENCAI_LANG": language])
            #expect(outcome.status == 2 && controls(outcome.errors) == [], "\(outcome)")
        }
        let folder = workdir.folder.appending(path: "rencai.db.receipts")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
            #expect(try controls(workdir.read("rencai.db.receipts/\(name)")) == [], "\(name)")
        }
    }

    /// The characters of a text that a terminal would act on.
    private func controls(_ text: String) -> [Unicode.Scalar] {
        text.replacing("\r\n", with: "\n").unicodeScalars.filter { scalar in
            switch scalar {
            case "\n", "\t", "\u{FEFF}": false
            default: [.control, .format].contains(scalar.properties.generalCategory)
            }
        }
    }
}
