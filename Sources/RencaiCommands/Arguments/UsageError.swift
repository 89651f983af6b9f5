import ArgumentParser
import Pool

/// Puts what the argument parser has to say into our own words, with suggestions.
///
/// The parser tells its findings in English text only; its version is pinned, and a test holds
/// every sentence that is read here.
struct UsageError {
    private let invocation: Invocation
    /// The name of a file that a shell parted at its blanks.
    private let partedName: String?

    init(_ invocation: Invocation, partedName: String? = nil) {
        self.invocation = invocation
        self.partedName = partedName
    }

    /// The failure for a word that should have been a subcommand.
    func unknownCommand(_ word: String) -> Failure {
        let names = invocation.subcommands.flatMap { $0.names }
        return failure(
            .unknownCommand(
                word, guess: Synonyms.command(word, among: names) ?? closest(to: word, in: names)))
    }

    /// The failure for the first option that the command does not have; `nil` where it has all.
    func unknownOption(in arguments: [String]) -> Failure? {
        let valued = Set(self.arguments.filter { $0.kind == "option" }.flatMap(\.spellings))
        let known = Set(optionNames)
        var words = arguments.prefix { $0 != "--" }[...]
        while let word = words.popFirst() {
            let name = String(word.prefix { $0 != "=" })
            if valued.contains(word) {
                _ = words.popFirst()
            } else if name.hasPrefix("--"), !known.contains(name) {
                return failure(unknownOption(name))
            }
        }
        return nil
    }

    /// The failure for what the parser says.
    func failure(parserMessage text: String) -> Failure {
        let quoted = text.split(separator: "'", omittingEmptySubsequences: false)
            .enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
        return failure(message(text, quoted))
    }

    private func message(_ text: String, _ quoted: [String]) -> Message {
        guard let first = quoted.first else { return .otherUsage(text) }
        switch text {
        case _ where text.hasPrefix("Unknown option"):
            return unknownOption(first)
        case _ where text.hasPrefix("Missing value for"): return .missingValue(first)
        case _ where text.hasPrefix("Missing expected argument"): return .missingArgument(first)
        case _ where text.hasPrefix("Value to be set with flag"):
            return .exclusiveOptions(first, quoted.dropFirst().first ?? "")
        case _ where text.hasPrefix("The option"):
            return .needlessValue(first, value: quoted.dropFirst().first ?? "")
        case _ where text.contains("nexpected argument"):
            return partedName.map(Message.blankInName) ?? .unexpectedArgument(first)
        case _ where text.hasPrefix("The value"):
            let option = quoted.dropFirst().first ?? ""
            if option.hasPrefix("--period") { return .periodWanted(first) }
            return .invalidValue(first, option: option, allowed: allowedValues(of: option))
        default: return .otherUsage(text)
        }
    }

    private func unknownOption(_ name: String) -> Message {
        .unknownOption(
            name,
            guess: Synonyms.option(name, among: optionNames) ?? closest(to: name, in: optionNames))
    }

    private func failure(_ message: Message) -> Failure {
        Failure(.usage, message, hint: .seeHelp(invocation.line))
    }

    private var arguments: [CommandDescription.Argument] {
        CommandDescription(invocation.command).arguments
    }

    private var optionNames: [String] { arguments.flatMap(\.spellings) }

    /// The values that `--color <when>` or `<shell>` may take.
    private func allowedValues(of argument: String) -> [String] {
        let name = argument.prefix { $0 != " " }
        let found = arguments.first {
            $0.isPositional
                ? "<\($0.valueName ?? "")>" == argument : $0.spellings.contains(String(name))
        }
        return found?.allValues ?? []
    }
}
