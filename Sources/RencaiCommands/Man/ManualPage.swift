import ArgumentParser
import Pool

/// A page of the manual: the program as a whole, or one of its commands with those below it.
struct ManualPage {
    /// The name of the page: `rencai-talent`.
    let name: String
    /// The page as man(7) has it.
    let roff: String

    /// The pages of the program and of all its commands, in the language of the run.
    static var all: [ManualPage] {
        [ManualPage([Rencai.self])]
            + Rencai.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map {
                ManualPage([Rencai.self, $0])
            }
    }

    private init(_ path: [any ParsableCommand.Type]) {
        name = path.map { $0._commandName }.joined(separator: "-")
        let command = path[path.count - 1]
        let isWhole = path.count == 1
        var page = Roff()
        page.head(name, version: Version.text)
        page.section(words("名称", "NAME"))
        page.text("\(name) \\- \(Roff.plain(CommandDescription(command).abstract))")
        page.describe(path)
        if isWhole {
            page.list(words("命令", "COMMANDS"), Self.rows(of: command))
            page.list(
                words("退出码", "EXIT STATUS"),
                ExitStatus.allCases.map {
                    HelpRow(name: "\($0.rawValue)", meaning: $0.meaning)
                })
        } else {
            page.describeSubcommands(of: path)
            page.section(words("另见", "SEE ALSO"))
            page.text(
                words(
                    "rencai(1)：通用选项和退出码",
                    "rencai(1) for the options of all commands and the exit status"))
        }
        roff = page.lines.joined(separator: "\n") + "\n"
    }

    private static func rows(of command: any ParsableCommand.Type) -> [HelpRow] {
        command.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map {
            HelpRow(name: $0.names.joined(separator: ", "), meaning: $0.configuration.abstract)
        }
    }
}

/// Lines of a page of the manual.
private struct Roff {
    var lines: [String] = []

    /// A text in which nothing is a request or an escape.
    static func plain(_ text: String) -> String {
        let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return [".", "'"].contains(where: safe.hasPrefix) ? "\\&" + safe : safe
    }

    mutating func head(_ name: String, version: String) {
        lines = [".TH \(name.uppercased()) 1 \"\" \"rencai \(version)\" rencai"]
    }

    mutating func section(_ title: String) { lines.append(".SH \(title)") }

    mutating func text(_ line: String) { lines.append(line) }

    /// Lines that stay as they are.
    mutating func verbatim(_ text: String) {
        guard !text.isEmpty else { return }
        lines.append(".nf")
        lines += text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { Self.plain(String($0)) }
        lines.append(".fi")
    }

    mutating func rows(_ rows: [HelpRow]) {
        for row in rows {
            lines += [".TP", ".B \(Self.plain(row.name))", Self.plain(row.meaning)]
        }
    }

    mutating func list(_ title: String, _ rows: [HelpRow]) {
        guard !rows.isEmpty else { return }
        section(title)
        self.rows(rows)
    }

    /// How a command is used, what it does, what it takes, and examples.
    mutating func describe(_ path: [any ParsableCommand.Type]) {
        let command = path[path.count - 1]
        let description = CommandDescription(command)
        section(words("用法", "SYNOPSIS"))
        verbatim(synopsis(path, description))
        if !description.discussion.isEmpty {
            section(words("说明", "DESCRIPTION"))
            verbatim(description.discussion)
        }
        list(words("参数和选项", "ARGUMENTS AND OPTIONS"), rows(of: description, path))
        let examples = (command as? any Command.Type)?.examples ?? []
        list(
            words("示例", "EXAMPLES"),
            examples.map { HelpRow(name: $0.line, meaning: $0.purpose) })
    }

    /// The commands below one, each with all there is to say.
    mutating func describeSubcommands(of path: [any ParsableCommand.Type]) {
        for command in path[path.count - 1].configuration.subcommands {
            let path = path + [command]
            let description = CommandDescription(command)
            section(Roff.plain(path.map { $0._commandName }.joined(separator: " ")))
            text(Roff.plain(description.abstract))
            lines.append(".PP")
            verbatim(synopsis(path, description))
            if !description.discussion.isEmpty {
                lines.append(".PP")
                verbatim(description.discussion)
            }
            rows(rows(of: description, path))
            for example in (command as? any Command.Type)?.examples ?? [] {
                rows([HelpRow(name: example.line, meaning: example.purpose)])
            }
        }
    }

    private func synopsis(
        _ path: [any ParsableCommand.Type], _ description: CommandDescription
    ) -> String {
        let line = path.map { $0._commandName }.joined(separator: " ")
        let isGroup = !path[path.count - 1].configuration.subcommands.isEmpty
        let words =
            isGroup
            ? [Message.subcommandWord.text]
            : description.arguments.filter(\.isPositional).map(\.synopsis)
        return ([line] + words + [Message.optionsWord.text]).joined(separator: " ")
    }

    /// What a command takes; what all take stands on the page of the program.
    private func rows(
        of description: CommandDescription, _ path: [any ParsableCommand.Type]
    ) -> [HelpRow] {
        let common = Message.globalOptionsHeading.text
        return description.arguments.filter {
            $0.isOurs && (path.count == 1 || $0.sectionTitle != common)
        }.map { HelpRow(name: $0.column(of: path), meaning: $0.meaning) }
    }
}
