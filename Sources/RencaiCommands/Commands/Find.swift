import ArgumentParser
import Pool
import Registry
import Reports

/// `rencai find`: looks for words in the names, keys and tags of all kinds.
struct Find: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("按名称、编号、标签查找", "look for names, keys and tags"),
            discussion: words(
                """
                几个词依次查找，找到其中一个的都列出。
                按电话、证件号码查找会留痕：谁在何时按什么找到了谁，不记号码（report access）。
                """,
                """
                Several words are looked for one after the other; what one of them leads to is listed.
                A search by a telephone or identity number is kept in the audit: who found whom by which
                field and when, and not the number (report access).
                """),
            aliases: ["查找"])
    }

    static var examples: [Example] {
        [
            Example("rencai find 固体润滑", "谁做固体润滑，哪些需求要它", "who works on it, who asks for it"),
            Example("rencai find 张伟 李娜", "找两个人", "find two people"),
            Example(
                "rencai find --phone", "按电话找人，号码另行询问", "by a telephone number, which is asked for"),
        ]
    }

    @Argument(help: .words("要找的文字", "the words", value: ("文字", "text")))
    var texts: [String] = []

    @Flag var sealed: PersonalSearch?

    @Option(help: .words("每类最多列出几条", "the most of each kind", value: ("条数", "n")))
    var limit = Limit.count(10)

    @OptionGroup var output: ListOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try output.check()
        let records = try found(in: session)
        var table = Table(
            columns: [
                Column(words("种类", "Kind")), Column(words("编号", "Key"), .key),
                Column(words("名称", "Name")),
            ], empty: "")
        for record in records {
            table.append([
                Cell(record.kind.title), Cell(record.kind.shown(record.key)),
                Cell(record.title, .strong),
            ])
        }
        if records.isEmpty { session.console.tell(Message.nothingFound.text) }
        try session.write(
            Listing(name: "records", table: table, objects: records.map(\.json)),
            titled: words("查找结果", "Found"), to: output)
        return .done
    }

    private func found(in session: Session) throws -> [RegistryRecord] {
        if let sealed {
            guard texts.count < 2 else { throw Failure(.usage, .unexpectedArgument(texts[1])) }
            return try sealed.records(texts.first, in: session)
        }
        guard !texts.isEmpty else {
            throw Failure(
                .usage, .missingArgument(words("<文字>", "<text>")), hint: .seeHelp("rencai find"))
        }
        let store = try session.registry(.reading)
        var seen: Set<Int> = []
        return try texts.flatMap { try store.find($0, limit: limit.count ?? .max) }.filter {
            seen.insert($0.id).inserted
        }
    }
}
