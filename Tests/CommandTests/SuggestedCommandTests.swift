import ArgumentParser
import Foundation
import Pool
import TestSupport
import Testing
import Words

@testable import RencaiCommands

/// No remedy, example, help text or closing line names a command, option or kind that is not there.
@Suite struct SuggestedCommandTests {
    @Test func namesOnlyCommandsThatAreThere() throws {
        let suggestions = try SourceTexts().suggestions
        #expect(suggestions.count > 150)
        for suggestion in suggestions {
            #expect(suggestion.fault == nil, "\(suggestion.file): rencai \(suggestion.text)")
        }
    }

    /// What a phrase about a finding names can be typed, and is read with what is put in.
    @Test(arguments: DiagnosticCode.allCases, Language.allCases)
    func spellsActionsThatTheParserReads(code: DiagnosticCode, language: Language) throws {
        let wording = wording(of: code, in: language)
        for phrase in [wording.message, wording.explanation, wording.remedy ?? ""] {
            for action in phrase.actionsFilled {
                let command = action.command(in: language)
                let suggestion = Suggestion(file: code.rawValue, text: String(command.dropFirst(7)))
                #expect(suggestion.fault == nil, "\(command)")
                guard !action.arguments.isEmpty else { continue }
                #expect(throws: Never.self, "\(command)") {
                    try Rencai.parseAsRoot(Array(command.shellWords.dropFirst()))
                }
            }
        }
    }

    /// No two actions are typed alike, and each is typed in both languages.
    @Test(arguments: Action.Name.allCases)
    func spellsEveryAction(name: Action.Name) {
        for language in Language.allCases {
            let command = Action(name, ["lzgx:1", "2"]).command(in: language)
            let suggestion = Suggestion(file: name.rawValue, text: String(command.dropFirst(7)))
            #expect(suggestion.fault == nil && !command.contains("$"), "\(command)")
            let others = Action.Name.allCases.filter { $0 != name }
            #expect(
                !others.contains { Action($0, ["lzgx:1", "2"]).command(in: language) == command })
        }
    }

    @Test func namesOnlyOptionsThatAreThere() throws {
        let known = Set(allCommands.flatMap { $0.options } + ["--help", "--version"])
        for (file, option) in try SourceTexts().options {
            #expect(known.contains(option), "\(file): \(option)")
        }
    }

    /// A default is told once, by the words or by the parser.
    @Test(arguments: [Language.chinese, .english])
    func tellsADefaultOnce(language: Language) {
        Language.$current.withValue(language) {
            for command in allCommands {
                for argument in CommandDescription(command).arguments
                where argument.defaultValue != nil {
                    let text = argument.abstract ?? ""
                    #expect(!text.contains("默认") && !text.contains("default:"), "\(text)")
                }
            }
        }
    }

    @Test(arguments: ["template batch", "privacy forget", "init --confirm x", "help nothing"])
    func wouldFindWhatIsNotThere(text: String) {
        #expect(Suggestion(file: "", text: text).fault != nil)
    }

    @Test(arguments: allCommands.flatMap { $0.examples })
    func readsEveryExample(line: String) throws {
        let words = line.shellWords
        #expect(words.first == "rencai")
        let parsed = try Rencai.parseAsRoot(Array(words.dropFirst()))
        #expect(parsed is any Command || words.count <= 2, "\(line)")
    }

    /// What asks for something that is no argument, and gets no answer here.
    private static let ask = [
        "key enter", "key passphrase", "find --phone", "find --id", "privacy readmit --id",
    ]

    /// Examples that name no file of their own, one after the other on the example registry.
    @Test func runsTheExamples() throws {
        let workdir = try Workdir()
        let made = try workdir.rencai("demo", ".")
        try #require(made.status == 0, "\(made)")
        let lines = allCommands.flatMap { $0.examples }.filter { line in
            let words = line.shellWords
            return !["demo", "init", "check", "import", "convert", "fmt", "seal", "diff"].contains(
                words.dropFirst().first) && !words.contains { $0.contains("/") || $0.contains(".") }
                && !Self.ask.contains { line.hasPrefix("rencai " + $0) }
        }
        #expect(lines.count > 30)
        for line in lines {
            let outcome = try workdir.rencai(Array(line.shellWords.dropFirst()))
            #expect(![2, 70].contains(outcome.status), "\(outcome)")
        }
    }
}

extension Template {
    /// The actions of the phrase, done to something.
    fileprivate var actionsFilled: [Action] {
        var actions: [Action] = []
        _ = filled(
            { [.count: "2", .date: "1975-03"][$0] ?? "lzgx:1" },
            spelled: { action in
                actions.append(action)
                return ""
            })
        return actions
    }
}

/// The commands of the program with those that belong to them.
private let allCommands: [any ParsableCommand.Type] = commands(below: Rencai.self)

private func commands(below command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    [command] + command.configuration.subcommands.flatMap(commands)
}

/// The options of each command: to have the parser describe one takes a while.
private let optionsByCommand = Dictionary(
    uniqueKeysWithValues: allCommands.map { command in
        (ObjectIdentifier(command), CommandDescription(command).arguments.flatMap(\.spellings))
    })

extension ParsableCommand {
    fileprivate static var options: [String] { optionsByCommand[ObjectIdentifier(self)] ?? [] }

    fileprivate static var examples: [String] {
        ((self as? any Command.Type)?.examples ?? []).map(\.line)
    }
}

/// What the sources say to users.
private struct SourceTexts {
    /// The lines of every source file that are no comments; the parts of a long text are joined,
    /// and what is put in is an `X`.
    private let lines: [(file: String, text: String)]

    init() throws {
        let folder = SharedData.checkout.appending(path: "Sources")
        let files = FileManager.default.enumerator(atPath: folder.path())?.allObjects ?? []
        lines = try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
            .flatMap { file in
                try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                    .replacing(/\\\n\s*/, with: "").replacing(
                        /\\\([^()]*(\([^()]*\))?[^()]*\)/, with: "X"
                    )
                    .split(separator: "\n").filter { !$0.contains("//") }
                    .map { (file, String($0)) }
            }
    }

    var suggestions: [Suggestion] {
        lines.flatMap { line in
            line.text.matches(of: /rencai ([^"“”‘’；;，。,（）()：:、|>`?？]+)/).map { match in
                Suggestion(file: line.file, text: String(match.output.1))
            }
        }
    }

    /// Options where they are named in words.
    var options: [(file: String, option: String)] {
        lines.filter { $0.text.contains("\"") || $0.text.contains("rencai ") }.flatMap { line in
            line.text.matches(of: /(?:^|[ “"'，；（])(--[a-z][a-z-]+)/).map { match in
                (line.file, String(match.output.1))
            }
        }
    }
}

/// A command as a text names it, perhaps with words after it that belong to the sentence.
private struct Suggestion {
    let file: String
    let text: String

    /// What is named and is not there.
    var fault: String? {
        var words = text.split(separator: " ").map(String.init)
        // In the place of a command stands a kind of record.
        if words.first == "X" { words[0] = "talent" }
        let named = words.prefix { $0.utf8.allSatisfy { $0.isLowerLetter || $0 == 0x2D } }
        let invocation = Invocation(Array(named))
        let command = invocation.command
        if let word = invocation.unknownCommand,
            command.configuration.defaultSubcommand == nil
        {
            return word
        }
        if let argument = named.dropFirst().first, !argument.hasPrefix("-"),
            let fault = Self.fault(of: argument, after: named[0])
        {
            return fault
        }
        guard text.contains("--") else { return nil }
        let known = invocation.path.flatMap { $0.options } + ["--help", "--version", "-h"]
        // What follows two dashes is another program's.
        return words.prefix { $0 != "--" }
            .first { $0.hasPrefix("--") && !known.contains($0.optionName) }
    }

    /// A kind or topic that is not there.
    private static func fault(of argument: String, after command: String) -> String? {
        let isKind = (try? Kind(typed: argument)) != nil
        switch command {
        case "template": return isKind || argument == "letter" ? nil : argument
        case "help":
            let isTopic = Topic(rawValue: argument) != nil
            let isCommand = Invocation([argument]).unknownCommand == nil
            return isKind || isTopic || isCommand ? nil : argument
        default: return nil
        }
    }
}

extension String {
    /// The option without a value that is joined to it.
    fileprivate var optionName: String {
        String(prefix { $0.isASCII && ($0.isLetter || $0 == "-") })
    }

    /// The words of a command line up to where its output goes.
    fileprivate var shellWords: [String] {
        split(separator: " ").prefix { $0 != ">" && $0 != "|" && $0 != "|&" }
            .map { $0.filter { $0 != "'" && $0 != "\"" } }
    }
}
