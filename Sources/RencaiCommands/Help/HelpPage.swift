import ArgumentParser
import Pool
import Words

/// The help of one command, in the language of the run.
struct HelpPage {
    private let invocation: Invocation
    private let description: CommandDescription
    private let console: Console

    init(_ invocation: Invocation, console: Console) {
        self.invocation = invocation
        self.console = console
        description = CommandDescription(invocation.command)
    }

    /// All there is to say, or the short form: what the command is for and two examples.
    func text(_ extent: Invocation.Help) -> String {
        let isFull = extent == .full
        let sections = [
            lines(description.abstract),
            section(.usageHeading, usage),
            isFull ? aliases : "",
            section(.argumentsHeading, columns(described.filter(\.isPositional))),
            subcommands,
            options(isFull: isFull),
            isFull && !description.discussion.isEmpty ? lines(description.discussion) : "",
            examples(isFull: isFull),
            isFull ? "" : Message.moreHelp(invocation.line).text + "\n",
        ]
        return sections.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// A text on its lines, which stand in the sources for eighty columns.
    private func lines(_ text: String) -> String {
        text.wrapped(toWidth: console.width).map { $0 + "\n" }.joined()
    }

    private func section(_ heading: Message, _ body: String) -> String {
        section(title: heading.text, body)
    }

    private func section(title: String, _ body: String) -> String {
        guard !body.isEmpty else { return "" }
        let colon = Language.current == .chinese ? "：" : ":"
        return console.style(title + colon, .bold) + "\n" + body
    }

    // MARK: Usage

    private var usage: String {
        let words = described.filter(\.isPositional).map(\.synopsis)
        let options = Message.optionsWord.text
        let subcommand = Message.subcommandWord.text
        let parts = invocation.subcommands.isEmpty ? words + [options] : [subcommand, options]
        return "  " + ([invocation.line] + parts).joined(separator: " ") + "\n"
    }

    private var aliases: String {
        let names = invocation.command.configuration.aliases
        return section(.aliasesHeading, names.isEmpty ? "" : "  \(names.joined(separator: "  "))\n")
    }

    // MARK: Subcommands

    private var subcommands: String {
        let configuration = invocation.command.configuration
        let groups = configuration.groupedSubcommands.map { group in
            section(title: group.name, columns(group.subcommands))
        }
        let others = section(
            .subcommandsHeading, columns(configuration.ungroupedSubcommands))
        return (groups + [others]).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func columns(_ commands: [any ParsableCommand.Type]) -> String {
        let rows = commands.filter { $0.configuration.shouldDisplay }.map { command in
            HelpRow(
                name: command.names.joined(separator: ", "),
                meaning: command.configuration.abstract)
        }
        return twoColumns(rows, width: console.width)
    }

    // MARK: Options

    /// The arguments that are ours to describe: the parser's own have no Chinese.
    private var described: [CommandDescription.Argument] {
        description.arguments.filter(\.isOurs)
    }

    private func options(isFull: Bool) -> String {
        let options = described.filter { !$0.isPositional }
        let own = section(.optionsHeading, columns(options.filter { $0.sectionTitle == nil }))
        guard isFull else { return own }
        let common = Message.globalOptionsHeading.text
        var titles: [String] = []
        for case let title? in options.map(\.sectionTitle)
        where title != common && !titles.contains(title) {
            titles.append(title)
        }
        let groups = (titles + [common]).map { title in
            let members = rows(options.filter { $0.sectionTitle == title })
            return section(title: title, columns(members + (title == common ? helpRows : [])))
        }
        return ([own] + groups).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var helpRows: [HelpRow] {
        let help = [("-h, --help", Message.helpOption)]
        let version = invocation.path.count > 1 ? [] : [("--version", Message.versionOption)]
        return (help + version).map { names, meaning in
            HelpRow(name: names.withChinese(of: invocation.path), meaning: meaning.text)
        }
    }

    private func columns(_ arguments: [CommandDescription.Argument]) -> String {
        columns(rows(arguments))
    }

    private func rows(_ arguments: [CommandDescription.Argument]) -> [HelpRow] {
        arguments.map { HelpRow(name: $0.column(of: invocation.path), meaning: $0.meaning) }
    }

    private func columns(_ rows: [HelpRow]) -> String { twoColumns(rows, width: console.width) }

    // MARK: Examples

    private func examples(isFull: Bool) -> String {
        let usual = invocation.command.configuration.defaultSubcommand ?? invocation.command
        let examples = (usual as? any Command.Type)?.examples ?? []
        let shown = isFull ? examples[...] : examples.prefix(2)
        let rows = shown.map { HelpRow(name: $0.line, meaning: $0.purpose) }
        let margin = "      "
        let lines = rows.map { row in
            let meaning = row.meaning.wrapped(toWidth: max(console.width - margin.count, 20))
                .map { margin + console.style($0, .faint) + "\n" }
            return "  \(row.name)\n" + meaning.joined()
        }
        return section(.examplesHeading, lines.joined())
    }
}

extension CommandDescription.Argument {
    /// Whether it is ours to describe, and none of those that the parser adds.
    var isOurs: Bool {
        shouldDisplay && !spellings.contains("--help") && !spellings.contains("--version")
    }

    /// The argument in the usage line: `<file> ...`.
    var synopsis: String {
        let name = "<\(valueName ?? "")>" + (isRepeating ? " ..." : "")
        return isOptional ? "[\(name)]" : name
    }

    /// The argument in the left column: `--top <n>`.
    func column(of path: [any ParsableCommand.Type]) -> String {
        guard !isPositional else { return "<\(valueName ?? "")>" }
        let value = kind == "flag" ? "" : " <\(valueName ?? "")>"
        return spellings.joined(separator: ", ").withChinese(of: path) + value
    }

    /// The argument in the right column, with its values and its default.
    var meaning: String {
        let values = allValues.map { Message.allowedValues($0).text } ?? ""
        let preset = defaultValue.map { Message.defaultValue($0).text } ?? ""
        return (abstract ?? "") + values + preset
    }
}

extension String {
    /// The names of an option, in Chinese help with the Chinese one: `--dry-run, --预演`.
    fileprivate func withChinese(of path: [any ParsableCommand.Type]) -> String {
        let name = split(separator: " ").last.flatMap {
            ChineseOption.shown(for: String($0), of: path)
        }
        guard Language.current == .chinese, let name else { return self }
        return "\(self), \(name)"
    }
}
