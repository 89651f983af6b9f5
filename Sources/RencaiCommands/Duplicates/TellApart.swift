import ArgumentParser
import Pool
import Registry

/// `rencai duplicates apart`: remembers that two records are two people.
struct TellApart: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "apart",
            abstract: words("记下两条不是同一人，以后不再列出", "remember that two records are two people"),
            discussion: words(
                """
                记下后查重不再列出这一对，匹配也不再把两人当作可能的同一人；谁在何时记的会留痕。记错了用 --withdraw。
                """,
                """
                The pair is not listed again, and the matcher no longer takes one for the other. Who said it,
                and when, is kept. --withdraw takes it back.
                """),
            aliases: ["不同"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai duplicates apart lzgx:0008 lzgx:0009 --reason 已电话核实", "不是同一人",
                "they are two"),
            Example(
                "rencai duplicates apart lzgx:0008 lzgx:0009 --withdraw", "记错了", "that was wrong"),
        ]
    }

    @OptionGroup var pair: PairOfPeople

    @Option(help: .words("怎么知道的", "how it is known", value: ("原因", "text")))
    var reason: String?

    @Flag(help: .words("收回，重新参加查重", "take it back: they may be one"))
    var withdraw = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        if withdraw, reason != nil {
            throw Failure(.usage, .exclusiveOptions("--withdraw", "--reason"))
        }
        let store = try session.registry(.writing)
        let (one, other) = try pair.records(in: store)
        let saying = ApartSaying(
            reason: reason, operatorName: session.operatorName, setAt: session.environment.timestamp
        )
        let isNew = try store.setApart(
            one.key, other.key, saying, isWithdrawn: withdraw)
        let message = Message.apart(
            one.key.shown, other.key.shown, isWithdrawn: withdraw, isNew: isNew)
        try session.console.write(message.text + "\n")
        return .done
    }
}
