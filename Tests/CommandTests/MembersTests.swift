import Foundation
import TestSupport
import Testing

/// `--json=?` tells what an answer consists of, and does nothing else.
@Suite struct MembersTests {
    private static let uses = CommandUse.all.filter { $0.takes("--json") }

    /// Objects whose members are named as the data are.
    private static let maps: Set = [
        "available", "counts", "filled", "matters", "measures", "others", "rates", "values",
        "verdicts",
    ]

    @Test(arguments: uses) func areToldOfEveryCommand(use: CommandUse) throws {
        let workdir = try use.workdir()
        let before = try workdir.bytes()
        let words = use.datedWords.filter { !["--json", "--csv"].contains($0) } + ["--json=?"]
        let outcome = try workdir.rencai(words, variables: use.variables("zh"))
        #expect(try workdir.bytes() == before)
        let rows = outcome.output.split(separator: "\n").map {
            $0.split(separator: "\t").map(String.init)
        }
        guard let head = rows.first else {
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("--json=? 只说明答复的成员"), "\(outcome)")
            return
        }
        #expect(head == ["成员", "类型", "含义"])
        #expect(rows.count > 1 && rows.allSatisfy { $0.count == 3 }, "\(outcome)")
        // What judgments tell, measures and parts, goes by their names.
        let ofJudgments = ["evaluate", "profile learn"].contains(use.command)
        for row in rows where row[0].hasSuffix("*") && !ofJudgments {
            let object = row[0].split(separator: ".").dropLast().last ?? ""
            #expect(Self.maps.contains(String(object)), "\(row)")
        }
    }

    @Test func writeNoLetters() throws {
        let use = try #require(Self.uses.first { $0.command == "letters" })
        let workdir = try use.workdir()
        let outcome = try workdir.rencai(use.datedWords + ["--json=?"])
        #expect(outcome.status == 0 && outcome.output.contains("letters[]"), "\(outcome)")
        let letters = workdir.folder.appending(path: "函").path(percentEncoded: false)
        #expect(!FileManager.default.fileExists(atPath: letters))
    }

    /// The same members as in the answer, each with its types.
    @Test func areThoseOfTheAnswer() throws {
        let workdir = try Workdir.withSample()
        let answer = try workdir.rencai("talent", "list", "--json").object()
        let records = try #require(answer["records"] as? [[String: Any]])
        let told = try workdir.rencai("talent", "list", "--json=?").output
        let paths = told.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "\t" } }
        let named = paths.filter { $0.hasPrefix("records[].") && !$0.dropFirst(10).contains(".") }
            .map { String($0.dropFirst(10)) }
        #expect(Set(named) == Set(records.flatMap(\.keys)))
    }

    @Test(arguments: ["zh", "en"]) func lookAsKept(language: String) throws {
        let commands = [
            "talent list --json=?", "match n-01 --on 2026-06-30 --json=?",
            "import second.rec --程序用=？", "report gaps --on 2026-06-30 --json=?",
            "report match --save x --json=?",
        ]
        let text = try Workdir.withSample(by: "李某").transcript(commands, language: language)
        try expectGolden(text, "members.\(language).txt")
    }
}
