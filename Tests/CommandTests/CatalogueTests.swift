import Foundation
import Testing

@testable import RencaiCommands

@Suite struct CatalogueTests {
    @Test func everyCommandAndOptionHasHelpInBothLanguages() throws {
        let chinese = try texts(language: "zh")
        let english = try texts(language: "en")
        #expect(chinese.map(\.place) == english.map(\.place))
        for (chinese, english) in zip(chinese, english) {
            #expect(chinese.text.unicodeScalars.contains { $0.properties.isIdeographic })
            #expect(!english.text.isEmpty, "\(english.place)")
            #expect(
                !english.text.unicodeScalars.contains { $0.properties.isIdeographic },
                "\(english.place)")
        }
    }

    @Test func knowsWhichGlobalOptionsTakeValues() throws {
        let options = try tree(language: "en").arguments ?? []
        let valued = options.filter { $0.kind == "option" }.flatMap { $0.names ?? [] }
        #expect(Set(valued.map { "--\($0.name)" }) == GlobalOptions.valued)
    }

    /// What the argument parser tells other tools of a command.
    private struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable { var name: String }
            var kind: String
            var names: [Name]?
            var valueName: String?
            var abstract: String?
        }

        var commandName: String
        var abstract: String?
        var subcommands: [Command]?
        var arguments: [Argument]?
    }

    private func tree(language: String) throws -> Command {
        struct Tool: Decodable { var command: Command }
        let outcome = try Workdir().rencai("--experimental-dump-help", "--lang", language)
        var tree = try JSONDecoder().decode(Tool.self, from: Data(outcome.output.utf8)).command
        // The parser lists a help command of its own at the end, which ours stands before.
        tree.subcommands?.removeLast()
        return tree
    }

    private func texts(language: String) throws -> [(place: String, text: String)] {
        texts(of: try tree(language: language), path: "")
    }

    private func texts(of command: Command, path: String) -> [(place: String, text: String)] {
        let path = "\(path) \(command.commandName)"
        let arguments = (command.arguments ?? []).enumerated().compactMap { number, argument in
            let names = (argument.names ?? []).map(\.name)
            return names.contains("help") || names.contains("version")
                ? nil : ("\(path) #\(number) \(names)", argument.abstract ?? "")
        }
        return [(path, command.abstract ?? "")] + arguments
            + (command.subcommands ?? []).flatMap { texts(of: $0, path: path) }
    }
}
