import ArgumentParser
import Pool
import RecText
import Registry

/// `rencai source add`: registers an office, or changes what is said of it, as a batch of one.
struct AddSource: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: words("登记一家报送单位，或改它的登记", "register an office, or change its entry"),
            discussion: words(
                "没有写的项目不变。改动也是一个批次，可以撤销。联系人和电话用 source import 或批次文件填报。",
                """
                What is not named stays as it is. The change is a batch and can be undone. Contacts and
                telephones come with source import, or in a batch.
                """),
            aliases: ["登记"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai source add lzgx --name 兰州高新区管委会 --due 2026-07-10", "登记，写明应报日期",
                "register it with its due date"),
            Example("rencai source add lzgx --due 2026-10-10", "改应报日期", "another due date"),
        ]
    }

    @Argument(
        help: .words(
            "报送单位代码：小写字母、数字、连字符", "the code: lower-case letters, digits, hyphens",
            value: ("代码", "code")))
    var code: String

    @Option(help: .words("单位名称，新登记时必填", "its name, needed for a new one", value: ("名称", "name")))
    var name: String?

    @Option(help: .words("应报日期", "the day by which it is to report", value: ("日期", "date")))
    var due: String?

    @Option(
        help: .words(
            "该单位的经办人，可写几个", "who reports for it; may be given several times",
            value: ("姓名", "name")))
    var clerk: [String] = []

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard Key.isSpace(code), code != Key.shared else {
            throw Failure(.usage, .invalidSource(code))
        }
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let batch = EditBatch(
            "edit", code, in: try store.state(), madeAt: session.environment.timestamp,
            body: Self.record(code, name: name, due: due, clerks: clerk))
        return try session.take(
            batch, by: "rencai source add", arguments: arguments, decidedOn: store.openedAt,
            into: store, writing)
    }

    /// What is typed after the command to do the same.
    private var arguments: String {
        let given =
            [("--name", name), ("--due", due)].compactMap { option, value in
                value.map { (option, $0) }
            } + clerk.map { ("--clerk", $0) }
        return ([code] + given.map { "\($0.0) \($0.1.asShellWord)" }).joined(separator: " ")
    }

    /// The record as a batch has it.
    static func record(
        _ code: String, name: String?, due: String? = nil, clerks: [String] = []
    ) -> String {
        let fields =
            [(Kind.source.rawValue, code)]
            + [(Source.name.name, name), (Source.due.name, due)].compactMap { field, value in
                value.map { (field, $0) }
            } + clerks.map { (Source.operator.name, $0) }
        return fields.map { fieldText($0.0, $0.1) }.joined() + "\n"
    }
}
