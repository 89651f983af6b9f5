import Foundation
import TestSupport
import Testing

/// What each command shows, in both languages; `Goldens/commands` has a file of each.
@Suite struct CommandGoldenTests {
    @Test(arguments: CommandUse.all, ["zh", "en"])
    func showsWhatIsKept(use: CommandUse, language: String) throws {
        let shown = try use.workdir().transcript(use.datedWords, variables: use.variables(language))
        try expectGolden(
            shown.withoutChance.cut(toLines: 60), "commands/\(use.fileName).\(language).txt")
    }

    /// Without a language, or in one that no machine lacks, the texts are Chinese and the same.
    @Test(arguments: CommandUse.all)
    func showsChineseInTheLocaleC(use: CommandUse) throws {
        let variables = use.variables("").merging(["LC_ALL": "C"]) { $1 }
        let shown = try use.workdir().transcript(use.datedWords, variables: variables)
        try expectGolden(shown.withoutChance.cut(toLines: 60), "commands/\(use.fileName).zh.txt")
    }

    /// A file that no command has any more goes.
    @Test func keepsNothingElse() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Goldens/commands")
        let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        let names = CommandUse.all.flatMap { ["\($0.fileName).zh.txt", "\($0.fileName).en.txt"] }
        #expect(Set(kept) == Set(names))
    }
}

extension CommandUse {
    fileprivate var fileName: String { command.replacing(" ", with: "-") }
}

extension String {
    /// The text without keys, hashes and counts of pages, which differ from run to run.
    fileprivate var withoutChance: String {
        replacing(/\b[0-9a-f]{16,64}\b/, with: "············")
            .replacing(/\d{8}T\d{6}Z?|\d{4}-\d\d-\d\dT?\d{6}Z?/, with: "················")
            .replacing(/(?: [0-9a-f]{4}){4}  [0-9a-f]{2}/, with: " ···· ···· ···· ····  ··")
            // The setting that the run itself is made under.
            .replacing(/Lang:(?: zh| en)?\n/, with: "Lang: ···\n")
            .replacing(/\d+ (?<unit>页|pages)/) { "··· \($0.output.unit)" }
    }

    /// The first lines, and how many there are where they are more.
    fileprivate func cut(toLines most: Int) -> String {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > most else { return self }
        return lines.prefix(most).joined(separator: "\n") + "\n[\(lines.count) lines]\n"
    }
}
