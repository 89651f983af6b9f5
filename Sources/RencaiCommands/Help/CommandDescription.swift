import ArgumentParser
import FoundationEssentials

/// What the argument parser knows of one command, for our own help pages.
///
/// It reads the parser's description for tools, `ToolInfoV0`, as far as the pages need it.
struct CommandDescription: Decodable {
    struct Argument: Decodable, Hashable {
        struct Name: Decodable, Hashable {
            var kind: String
            var name: String
        }

        var kind: String
        var shouldDisplay: Bool
        var sectionTitle: String?
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var valueName: String?
        var defaultValue: String?
        var allValues: [String]?
        var abstract: String?

        var isPositional: Bool { kind == "positional" }

        /// The names as people type them: `--top`.
        var spellings: [String] {
            (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
        }
    }

    var abstract = ""
    var discussion = ""
    var arguments: [Argument] = []

    /// The description of the command alone, without what it belongs to and what belongs to it: the
    /// parser would describe all commands below as well.
    init(_ command: any ParsableCommand.Type) {
        let configuration = command.configuration
        guard configuration.subcommands.isEmpty else {
            abstract = configuration.abstract
            discussion = configuration.discussion
            let described =
                configuration.defaultSubcommand ?? (command == Rencai.self ? Common.self : nil)
            arguments = described.map { CommandDescription($0).arguments } ?? []
            return
        }
        let json = command._dumpHelp()
        guard let tool = try? JSONDecoder().decode(Tool.self, from: Data(json.utf8)) else {
            preconditionFailure("the argument parser describes no command")
        }
        self = tool.command
    }

    /// What the program takes without a command.
    private struct Common: ParsableCommand {
        @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        abstract = try fields.decodeIfPresent(String.self, forKey: .abstract) ?? ""
        discussion = try fields.decodeIfPresent(String.self, forKey: .discussion) ?? ""
        arguments = try fields.decodeIfPresent([Argument].self, forKey: .arguments) ?? []
    }

    private enum CodingKeys: CodingKey { case abstract, discussion, arguments }

    private struct Tool: Decodable { var command: CommandDescription }
}
