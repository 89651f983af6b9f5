import ArgumentParser
import Pool
import Registry
import Reports

/// `rencai talent` and its like: what can be done with the records of one kind.
struct NounCommands<Noun: KindDefinition>: ParsableCommand {
    static var configuration: CommandConfiguration {
        let kind = Noun.recordKind
        return CommandConfiguration(
            commandName: kind.noun,
            abstract: words(
                "\(kind.label)：列出、查看、导出、删除",
                "\(kind.rawValue) records: list, show, export, delete")
                + verbs.map { words("、", ", ") + $0.word }.joined(),
            subcommands: [
                ListRecords<Noun>.self, showing, ExportRecords<Noun>.self,
                DeleteRecord<Noun>.self,
            ] + verbs,
            aliases: kind.declaration.nouns)
    }

    /// A plan is shown as it is decided on, not field by field.
    private static var showing: any ParsableCommand.Type {
        Noun.recordKind == .plan ? ShowPlan.self : ShowRecord<Noun>.self
    }

    /// What else can be done; records of most kinds are typed field by field.
    private static var verbs: [any ParsableCommand.Type] {
        let kind = Noun.recordKind
        return
            (kind.isTyped
            ? [AddRecord<Noun>.self, SetFields<Noun>.self, EditRecord<Noun>.self] : []) + kind.verbs
    }
}

extension ParsableCommand {
    /// The name of the command in the language of the run.
    fileprivate static var word: String {
        words(configuration.aliases.first ?? _commandName, _commandName)
    }
}

/// `rencai talent show`.
struct ShowRecord<Noun: KindDefinition>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: words("查看一条的全部内容", "show all of one"),
            aliases: ["查看"])
    }

    static var examples: [Example] {
        [
            Example("rencai \(Noun.word) show lzgx:0001", "按编号", "by its key"),
            Example("rencai \(Noun.word) show --json lzgx:0001", "供程序读取", "for programs"),
        ]
    }

    @Argument(help: .words("编号或名称", "a key or a name", value: ("编号", "key")))
    var name: String

    @Option(
        parsing: .singleValue,
        help: .words(
            "只看这个加密字段，须写事由，会留痕", "this sealed field alone, with a reason; it is kept",
            value: ("字段", "field")))
    var with: [String] = []

    @OptionGroup var reading: AccessOptions

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        if !with.isEmpty {
            return try session.disclose(
                with, ofRecord: name, Noun.recordKind, reading, as: format)
        }
        if reading.isGiven { throw Failure(.usage, .onlyWith("--reason", "--with")) }
        let store = try session.registry(.reading)
        let record = try store.record(Noun.recordKind, named: name)
        let names = RecordNames(store)
        names.wordsCodes = format == nil
        let introductions = try IntroductionLines(
            of: record, on: session.environment.today, in: store, names)
        var table = try names.table(of: record)
        for row in try introductions.rows() { table.append(row) }
        let object = record.json(with: introductions.introductions)
        try session.console.write(
            Listing(name: "records", table: table, objects: [object]), as: format)
        if Noun.recordKind == .source {
            let maps = SavedMaps(session).all(of: record.key.local)
            if !maps.isEmpty {
                session.console.tell(
                    Message.officeMaps(record.key.local, names: maps.map(\.name)).text)
            }
        }
        return .done
    }
}

/// `rencai talent export`.
struct ExportRecords<Noun: KindDefinition>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: words("导出为批次文件或表格", "write them as a sealed batch or a workbook"),
            aliases: ["导出"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai \(Noun.word) export -o \(Noun.word).rec", "写入文件", "write to a file"),
            Example(
                "rencai \(Noun.word) export -o \(Noun.word).xlsx", "写成表格，改好再导入",
                "a workbook, to edit and import again"),
            Example("rencai \(Noun.word) export | less", "先看看", "look at it"),
        ]
    }

    @OptionGroup var options: ExportOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try session.export([Noun.recordKind], options, by: "rencai \(Noun.word) export")
    }
}
