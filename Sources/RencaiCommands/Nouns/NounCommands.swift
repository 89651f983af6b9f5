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
                ListRecords<Noun>.self, ShowRecord<Noun>.self, ExportRecords<Noun>.self,
                DeleteRecord<Noun>.self,
            ] + verbs,
            aliases: kind.declaration.nouns)
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

/// `rencai talent list`.
struct ListRecords<Noun: KindDefinition>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: words("列出，可按字段筛选", "list them, filtered by fields"),
            discussion: words(
                "字段见：rencai help \(Noun.word)。单位、地区、标签可写名称。几个 --where 须同时满足。",
                """
                The fields: rencai help \(Noun.word). Organizations, regions and skills may be named
                by their names. Several conditions must hold together.
                """),
            aliases: ["列出"])
    }

    static var examples: [Example] {
        let command = "rencai \(Noun.word) list"
        let condition = Noun.recordKind.exampleCondition.map { condition in
            Example("\(command) --where \(condition)", "按字段筛选", "those with this value")
        }
        let book = Example("\(command) --xlsx \(Noun.word).xlsx", "写成工作簿", "as a workbook")
        return [Example(command, "全部列出", "all of them")]
            + [condition].compactMap(\.self) + [book]
    }

    @Option(
        name: .customLong("where"),
        help: .words("只列出字段是这个内容的", "only those with this value", value: ("字段=内容", "field=value")))
    var conditions: [String] = []

    @Option(
        help: .words(
            "最多列出几条，all 为全部（终端默认 100）", "the most to list, or all (on a terminal: 100)",
            value: ("条数", "n")))
    var limit: Limit?

    @OptionGroup var output: ListOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try output.check()
        let store = try session.registry(.reading)
        let names = RecordNames(store)
        names.wordsCodes = output.isForPeople
        let conditions = try self.conditions.map { try FieldCondition($0, Noun.recordKind, names) }
        let usual: Limit = output.isPaged(session.console) ? .count(100) : .all
        let isWhole = output.format == .json || output.format == .jsonl
        let (shown, total) = try records(of: store, conditions, limit ?? usual, whole: isWhole)
        if shown.isEmpty { session.console.tell(Message.nothingFound.text) }
        try Noun.recordKind.remark(on: store).map(session.console.tell)
        var table = try names.table(of: shown, Noun.recordKind)
        switch Noun.recordKind {
        case .need:
            table.append(
                NeedProgress.column,
                try NeedProgress.cells(
                    of: shown, on: session.environment.today, in: store, names))
        case .plan:
            table.append(
                PlacementCounts.column, try PlacementCounts.cells(of: shown, in: store))
        default: break
        }
        try session.write(
            Listing(name: "records", table: table, objects: isWhole ? shown.map(\.json) : []),
            titled: Noun.recordKind.title, to: output)
        if shown.count < total {
            session.console.tell(Message.moreRows(shown: shown.count, total: total).text)
        }
        return .done
    }

    /// The first records that all conditions admit, and how many there are; whole ones for programs.
    private func records(
        of store: RegistryStore, _ conditions: [FieldCondition], _ limit: Limit,
        whole isWhole: Bool
    ) throws -> (shown: [RegistryRecord], total: Int) {
        if conditions.isEmpty, let count = limit.count {
            return (
                try store.records(Noun.recordKind, first: count),
                try store.counts()[Noun.recordKind] ?? 0
            )
        }
        return isWhole
            ? try store.records(Noun.recordKind, where: conditions, first: limit.count)
            : try store.listed(Noun.recordKind, where: conditions, first: limit.count)
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
