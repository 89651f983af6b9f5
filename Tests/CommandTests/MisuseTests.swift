import ArgumentParser
import Foundation
import Pool
import Testing
import Words

@testable import RencaiCommands

/// Whatever is typed wrong with whatever command: it is said what, where and what to do, in the
/// language of the user, and nothing breaks.
@Suite struct MisuseTests {
    /// All commands that do something, by the words that lead to them; of the records, talents stand
    /// for all.
    private static let leaves = lines(of: Rencai.self).filter { leaf in
        let nouns = Set(Kind.stored.map(\.noun)).subtracting(["talent"])
        let verbs = ["list", "show", "export", "delete", "add", "set", "edit", "confirm"]
        return leaf.words != ["complete"]
            && !(nouns.contains(leaf.words[0]) && verbs.contains(leaf.words[1]))
    }

    private struct Leaf: Sendable {
        let words: [String]
        let arguments: [CommandDescription.Argument]

        init(_ words: [String], _ command: any ParsableCommand.Type) {
            self.words = words
            arguments = CommandDescription(command).arguments
        }

        var line: String { (["rencai"] + words).joined(separator: " ") }
        var positionals: [CommandDescription.Argument] { arguments.filter(\.isPositional) }
        /// What is typed for the arguments that are demanded, so that nothing else is wrong.
        var demanded: [String] {
            positionals.filter { !$0.isOptional }.map { $0.allValues?.first ?? "x" }
        }
    }

    private static func lines(
        of command: any ParsableCommand.Type, _ words: [String] = []
    ) -> [Leaf] {
        let children = command.configuration.subcommands
        guard !children.isEmpty else { return [Leaf(words, command)] }
        return children.flatMap { lines(of: $0, words + [$0._commandName]) }
    }

    /// What is said of a command line; nothing where it can be read.
    private func complaint(of words: [String], _ language: Language) -> String {
        let environment = Environment(variables: [:], workingDirectory: "/nowhere", now: .now)
        let program = Program(arguments: words, environment: environment)
        return Language.$current.withValue(language) {
            do throws(Failure) {
                _ = try program.parse(Invocation(words))
                return ""
            } catch {
                #expect(error.status == .usage)
                return error.message.text + "\n" + (error.hint?.text ?? "")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func namesTheOptionThatIsNotThere(language: Language) {
        for leaf in Self.leaves {
            let text = complaint(of: leaf.words + ["--no-such"], language)
            #expect(text.contains("--no-such") && text.contains("\(leaf.line) --help"), "\(text)")
        }
    }

    @Test(arguments: Language.allCases)
    func namesTheArgumentThatIsMissing(language: Language) {
        let missing = language == .chinese ? "缺少参数“" : "argument '"
        for leaf in Self.leaves where leaf.positionals.contains(where: { !$0.isOptional }) {
            let text = complaint(of: leaf.words, language)
            #expect(text.contains(missing) && text.contains("\(leaf.line) --help"), "\(text)")
        }
    }

    @Test(arguments: Language.allCases)
    func namesTheArgumentThatIsTooMany(language: Language) {
        for leaf in Self.leaves where !leaf.positionals.contains(where: \.isRepeating) {
            let given = leaf.positionals.map { $0.allValues?.first ?? "x" }
            let text = complaint(of: leaf.words + given + ["多余的"], language)
            // The parser tells of options that are demanded first.
            #expect(text.contains("多余的") || text.contains("--"), "\(leaf.line): \(text)")
            #expect(text.contains("\(leaf.line) --help"), "\(text)")
        }
    }

    @Test(arguments: Language.allCases)
    func namesTheOptionWhoseValueIsMissing(language: Language) {
        for leaf in Self.leaves {
            let text = complaint(of: leaf.words + leaf.demanded + ["--operator"], language)
            #expect(text.contains("--operator"), "\(leaf.line): \(text)")
        }
    }

    @Test func namesTwoOptionsThatExcludeEachOther() {
        for leaf in Self.leaves {
            let flags = leaf.arguments.filter { $0.kind == "flag" }.flatMap(\.spellings)
            guard flags.contains("--json"), flags.contains("--csv") else { continue }
            let text = complaint(of: leaf.words + leaf.demanded + ["--json", "--csv"], .chinese)
            // Options that are demanded come first.
            let isNamed = text.contains("--json") && text.contains("--csv")
            #expect(isNamed || text.contains("缺少参数“--"), "\(leaf.line): \(text)")
        }
    }

    /// No sentence of the argument parser, which knows English alone, comes through.
    @Test func saysNothingInTheParsersWords() {
        let others = [["--lang"], ["--lang", "fr"], ["--db="], ["-x"], ["=", "==", "==="]]
        for leaf in Self.leaves {
            for rest in others {
                let text = complaint(of: leaf.words + rest, .chinese)
                #expect(!text.contains("命令格式不正确"), "\(leaf.line) \(rest): \(text)")
            }
        }
    }

    private func run(_ words: [String], _ language: String, in workdir: Workdir) throws -> Outcome {
        try workdir.rencai(words, variables: ["RENCAI_LANG": language])
    }

    /// Files that are not there, that are folders, or lie behind what is no folder.
    @Test(arguments: ["zh", "en"], ["没有/名册.rec", "文件夹", "文件.txt/名册.rec"])
    func namesTheFileThatCannotBeRead(language: String, file: String) throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write("", to: "文件夹/在里面")
        try workdir.write("一匹白马过河去又回来\n", to: "文件.txt")
        let commands = [
            ["fmt"], ["seal"], ["diff"], ["convert", "--to", "lenient"], ["evaluate"], ["restore"],
            ["source", "import"], ["need", "submit"],
        ]
        for command in commands {
            let outcome = try run(command + [file, "--no-input"], language, in: workdir)
            #expect(outcome.status != 0 && outcome.status != 70, "\(outcome)")
            #expect(outcome.errors.contains(file), "\(outcome)")
        }
    }

    /// Where a result shall be written and cannot.
    @Test(arguments: ["zh", "en"])
    func namesTheFileThatCannotBeWritten(language: String) throws {
        let workdir = try Workdir.withSample()
        try workdir.write("x", to: "文件.txt")
        let uses = [
            ["export", "--all", "-o"], ["talent", "export", "-o"], ["template", "talent", "-o"],
            ["report", "match", "--html"], ["report", "brief", "--html"],
            ["report", "ledger", "--html"],
            ["report", "gaps", "--xlsx"], ["report", "quality", "--xlsx"],
            ["report", "structure", "--html"],
            ["batches", "show", "lzgx-2026q1-01", "--html"], ["backup"], ["man"],
        ]
        try workdir.write("一匹白马过河去又回来\n", to: "phrase")
        for use in uses {
            let isBook = use.contains("--xlsx")
            let target = "文件.txt/结果" + (use.last == "--html" ? ".html" : isBook ? ".xlsx" : "")
            let outcome = try workdir.rencai(
                use + [target],
                variables: ["RENCAI_LANG": language, "RENCAI_PASSPHRASE_FILE": "phrase"])
            #expect(outcome.status == 7, "\(outcome)")
            #expect(outcome.errors.contains("文件.txt"), "\(outcome)")
        }
    }

    /// The words do not depend on which locales a machine has; without a language they are Chinese.
    @Test func goesByTheNameOfTheLocaleAlone() throws {
        let workdir = try Workdir()
        let chinese = try workdir.rencai("doctor", "x", variables: ["RENCAI_LANG": "zh"])
        let english = try workdir.rencai("doctor", "x", variables: ["RENCAI_LANG": "en"])
        for locale in ["C", "POSIX", "C.UTF-8", "zh_CN.GB18030", "zh_TW", "zh_XX.nonsense"] {
            let outcome = try workdir.rencai("doctor", "x", variables: ["LC_ALL": locale])
            #expect(outcome.errors == chinese.errors, "\(locale)")
        }
        for locale in ["en_US.UTF-8", "xx_YY.UTF-8", "de_DE@euro", "nonsense"] {
            let outcome = try workdir.rencai("doctor", "x", variables: ["LANG": locale])
            #expect(outcome.errors == english.errors, "\(locale)")
        }
    }

    /// On forty columns no line of a help page is wider but what cannot be parted.
    @Test(arguments: Language.allCases)
    func fitsNarrowTerminals(language: Language) {
        let environment = Environment(
            variables: ["COLUMNS": "40"], workingDirectory: "/nowhere", now: .now)
        let console = Console(environment: environment, color: .never)
        for leaf in Self.leaves {
            let page = Language.$current.withValue(language) {
                HelpPage(Invocation(leaf.words), console: console).text(.short)
            }
            let meanings = page.split(separator: "\n").filter { line in
                line.hasPrefix("      ") && line.count { $0 == " " } > 8
            }
            for line in meanings where !line.contains("rencai ") {
                #expect(String(line).displayWidth <= 40, "\(leaf.line): \(line)")
            }
        }
    }
}
