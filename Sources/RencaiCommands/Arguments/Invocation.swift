import ArgumentParser
import Pool

/// The command line as far as it can be understood before it is parsed: which command it names.
struct Invocation {
    /// How much help is asked for.
    enum Help { case short, full }

    /// The command named, after those that it belongs to.
    private(set) var path: [any ParsableCommand.Type] = [Rencai.self]
    private(set) var help: Help?
    private(set) var asksVersion = false
    /// A word in the place of a subcommand that is none.
    private(set) var unknownCommand: String?

    init(_ arguments: [String]) {
        var words = arguments.prefix { $0 != "--" }[...]
        while let word = words.popFirst() {
            switch word {
            case "-h": help = help ?? .short
            case "--help": help = .full
            case "--version": asksVersion = true
            case _ where GlobalOptions.valued.contains(word): _ = words.popFirst()
            case _ where word.hasPrefix("-"): continue
            default: descend(to: word)
            }
        }
    }

    private mutating func descend(to word: String) {
        guard unknownCommand == nil, !subcommands.isEmpty else { return }
        if let command = subcommands.first(where: { $0.names.contains(word) }) {
            path.append(command)
        } else {
            unknownCommand = word
        }
    }

    /// The command that the path ends with.
    var command: any ParsableCommand.Type { path.last ?? Rencai.self }

    /// What may follow the path.
    var subcommands: [any ParsableCommand.Type] { command.configuration.subcommands }

    /// The words that lead to the command: `rencai talent list`.
    var line: String { path.map { $0._commandName }.joined(separator: " ") }
}

extension ParsableCommand {
    /// The command's name and its aliases.
    static var names: [String] { [_commandName] + configuration.aliases }
}

/// The value that follows an option, or that is joined to it by `=`.
func value(of option: String, in arguments: [String]) -> String? {
    var words = arguments.prefix { $0 != "--" }[...]
    while let word = words.popFirst() {
        if word == option { return words.first }
        if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
}

/// The argument as it was meant, when full-width dashes or letters hide an option in it.
func halfWidthOption(_ argument: String) -> String? {
    let dashes: Set<Character> = ["－", "—", "–", "‐", "−", "ー", "-"]
    let lead = argument.prefix(while: dashes.contains)
    let rest = String(argument.dropFirst(lead.count)).halfWidth
    let isName =
        rest.utf8.first?.isLetter == true
        || ChineseOption.knows(rest.prefix { $0 != "=" && $0 != "＝" })
    guard !lead.isEmpty, isName else { return nil }
    // One em dash stands for two hyphens: word processors make it of them.
    let meant = (lead == "-" || lead == "－" ? "-" : "--") + rest
    return meant == argument ? nil : meant
}
