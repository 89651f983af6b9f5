import ArgumentParser
import Pool
import Registry

/// `rencai export`: writes records as a sealed batch, without personal values.
struct Export: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("导出为批次文件", "write records as a sealed batch"),
            discussion: words(
                """
                导出的文件可以再导入。身份证号、联系方式等个人信息不在其中。
                同一状态的库每次导出逐字节相同。
                """,
                """
                What is exported can be imported again. Personal data such as ID numbers and contacts
                are left out. Two exports of one state of the registry are the same, byte by byte.
                """),
            aliases: ["导出"])
    }

    static var examples: [Example] {
        [
            Example("rencai export talent team -o 人才.rec", "导出人才和团队", "talents and teams"),
            Example("rencai export --all -o 全库.rec", "导出全库", "everything"),
        ]
    }

    @Argument(
        help: .words("记录种类，如 talent、人才", "kinds of record, such as talent", value: ("种类", "kind")))
    var kinds: [String] = []

    @Flag(help: .words("全部种类", "all kinds"))
    var all = false

    @Option(
        name: [.short, .long],
        help: .words(
            "写入文件（默认标准输出）", "write to a file (default: standard output)", value: ("文件", "file")))
    var output: String?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard all || !kinds.isEmpty else {
            throw Failure(
                .usage, .missingArgument(words("<种类> ... | --all", "<kind> ... | --all")),
                hint: .seeHelp("rencai export"))
        }
        let chosen = try kinds.map { try Kind(typed: $0) }
        return try session.export(all ? Kind.stored : chosen, to: output)
    }
}

extension Session {
    /// Writes the records of these kinds to a file or to the standard output.
    func export(_ kinds: [Kind], to name: String?) throws -> ExitStatus {
        let store = try registry(.reading)
        guard let name, !name.isStandardOutput else {
            try store.export(kinds) { try console.write($0) }
            return .done
        }
        let file = try OutputFile(name, environment: environment)
        try store.export(kinds) { try file.write($0) }
        try file.finish()
        console.tell(Message.written(name).text)
        return .done
    }
}
