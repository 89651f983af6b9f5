import ArgumentParser
import Pool

/// `rencai help`: topics, the fields of a kind, and the help of commands.
struct Help: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("查说明：主题、字段、命令", "explain a topic, a kind's fields or a command"),
            aliases: ["帮助"])
    }

    static var examples: [Example] {
        [
            Example("rencai help format", "批次文件怎么写", "how a batch file is written"),
            Example("rencai help talent", "人才有哪些字段", "the fields of a talent"),
        ]
    }

    @Argument(
        help: .words("主题、记录种类或命令", "a topic, a kind of record or a command", value: ("主题", "topic"))
    )
    var topic: [String] = []

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let text = try text(console: session.console)
        // The overview stays on the screen with the prompt below it.
        if topic.isEmpty {
            try session.console.write(text)
        } else {
            try session.console.page(text)
        }
        return .done
    }

    private func text(console: Console) throws(Failure) -> String {
        guard let first = topic.first else { return overview(console: console) }
        if topic.count == 1 {
            if let topic = Topic(named: first) { return topic.text(width: console.width) }
            if let kind = Self.kind(first) { return kind.fieldHelp(width: console.width) }
        }
        let invocation = Invocation(topic)
        guard invocation.unknownCommand == nil else { throw unknown(first) }
        return HelpPage(invocation, console: console).text(.full)
    }

    /// The kind that a user names; the head and the end of a file are explained too.
    private static func kind(_ text: String) -> Kind? {
        let frame = [Kind.batch, .end].first {
            [$0.rawValue.lowercased(), $0.label].contains(text.lowercased())
        }
        return frame ?? (try? Kind(typed: text))
    }

    private func overview(console: Console) -> String {
        let topics = Topic.allCases.map { HelpRow(name: $0.rawValue, meaning: $0.title) }
        return HelpPage(Invocation([]), console: console).text(.full) + "\n"
            + console.style(Message.topicsHeading.text, .bold) + "\n"
            + twoColumns(topics, width: console.width)
    }

    private func unknown(_ word: String) -> Failure {
        let names =
            Topic.allCases.map(\.rawValue) + Kind.stored.map { $0.rawValue.lowercased() }
            + Invocation([]).subcommands.flatMap { $0.names }
        return Failure(
            .notFound, .unknownTopic(word, guess: closest(to: word, in: names)),
            hint: .seeHelp("rencai"))
    }
}
