extension Message {
    /// The message in English.
    var english: String {
        switch self {
        case .error: "error: "
        case .unknownCommand(let word, let guess):
            "unknown command '\(word)'" + ask(guess)
        case .unknownOption(let option, let guess):
            "unknown option '\(option)'" + ask(guess)
        case .fullWidth(let typed, let instead):
            "'\(typed)' has full-width characters; type \(instead)"
        case .missingValue(let option): "option '\(option)' needs a value"
        case .needlessValue(let option, let value):
            "option '\(option)' takes no value, but '\(value)' is given"
        case .missingArgument(let argument): "argument '\(argument)' is missing"
        case .unexpectedArgument(let argument): "unexpected argument '\(argument)'"
        case .invalidValue(let value, let option, let allowed):
            "'\(value)' cannot be used for '\(option)'" + choices(allowed)
        case .otherUsage(let text): "cannot read the command line: \(text)"
        case .seeHelp(let command): "usage: \(command) --help"

        case .usageHeading: "Usage"
        case .aliasesHeading: "Aliases"
        case .argumentsHeading: "Arguments"
        case .optionsHeading: "Options"
        case .globalOptionsHeading: "Global options"
        case .subcommandsHeading: "Subcommands"
        case .optionsWord: "[options]"
        case .subcommandWord: "<subcommand>"
        case .examplesHeading: "Examples"
        case .helpOption: "show help: -h in short, --help in full"
        case .versionOption: "show the version"
        case .allowedValues(let values): " (\(values.joined(separator: ", ")))"
        case .defaultValue(let value): " (default: \(value))"
        case .moreHelp(let command): "In full: \(command) --help"
        case .unknownTopic(let topic, let guess): "no help on '\(topic)'" + ask(guess)
        case .topicsHeading: "Topics"
        case .unknownCode(let code): "unknown code '\(code)'"
        case .seeCodes: "all codes: rencai explain"
        case .unknownKind(let kind, let guess): "unknown kind '\(kind)'" + ask(guess)
        case .seeKinds: "all kinds: rencai help kinds"

        case .settingDefault: "default"
        case .settingUnset: "(not set)"
        case .configNotAField(let file, let line):
            "\(file):\(line): a line of the configuration must read 'Name: value'"
        case .configUnknownField(let file, let line, let field, let guess):
            "\(file):\(line): unknown setting '\(field)'" + ask(guess)
        case .configInvalidValue(let value, let setting, let allowed, let origin):
            "'\(value)' cannot be used for setting \(setting) (from \(origin))" + choices(allowed)

        case .progress(let label, let percent, let count, let total, let unit, let seconds):
            "\(label)  \(percent)%  \(count)/\(total) \(unit)"
                + (seconds.map { "  about \($0) s left" } ?? "")
        case .internalError(let text): "internal error: \(text)"
        }
    }

    private func ask(_ guess: String?) -> String {
        guess.map { "; did you mean '\($0)'?" } ?? ""
    }

    private func choices(_ allowed: [String]) -> String {
        allowed.isEmpty ? "" : "; choose one of \(allowed.joined(separator: ", "))"
    }
}
