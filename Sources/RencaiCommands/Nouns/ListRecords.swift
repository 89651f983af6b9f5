import ArgumentParser
import Pool
import Registry
import Reports

/// `rencai talent list`: records of a kind, narrowed, sorted and in columns as one likes.
struct ListRecords<Noun: KindDefinition>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: words("列出，可按字段筛选", "list them, filtered by fields"),
            discussion: words(
                """
                字段见：rencai help \(Noun.word)。单位、地区、标签可写名称。条件的写法：
                  字段=内容      是这个内容；几个之一写 甲|乙；没有填的写 字段=
                  字段含文字     内容里有这些字
                  字段=起..止    日期、数字、金额在这个范围，可以只写一头
                几个条件须同时满足：写几个 --where，或用“ 且 ”连接。
                """,
                """
                The fields: rencai help \(Noun.word). Organizations, regions and skills may be named
                by their names. Conditions:
                  FIELD=VALUE     has this value; one of several: A|B; says nothing: FIELD=
                  FIELD~WORDS     has these words in it
                  FIELD=FROM..TO  a date, number or amount between these, one may be left out
                Several conditions must hold together: several --where, or joined by " and ".
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
        help: .words("只列出字段是这个内容的", "only those with this value", value: ("条件", "condition")))
    var conditions: [String] = []

    @Option(
        help: .words(
            "按这个字段排序（默认按编号）", "sort by this field (default: by key)", value: ("字段", "field")))
    var sort: String?

    @Flag(help: .words("从大到小、从后到前", "the other way round"))
    var reverse = false

    @Option(
        help: .words(
            "只列这些字段，用逗号隔开，依所写的次序", "these fields alone, parted by commas, in this order",
            value: ("字段,…", "fields")))
    var columns: String?

    @Option(
        help: .words(
            "最多列出几条，all 为全部（终端默认 100）", "the most to list, or all (on a terminal: 100)",
            value: ("条数", "n")))
    var limit: Limit?

    @OptionGroup var output: ListOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try output.check()
        let kind = Noun.recordKind
        let store = try session.registry(.reading)
        let names = RecordNames(store)
        names.wordsCodes = output.isForPeople
        let order = try ListOrder(kind, by: sort, isReversed: reverse, columns: columns)
        let conditions = try FieldCondition.all(self.conditions, kind, names)
        let usual: Limit = output.isPaged(session.console) ? .count(100) : .all
        let isWhole = output.format == .json || output.format == .jsonl
        let (shown, total) = try records(
            of: store, conditions, limit ?? usual, order, whole: isWhole, names)
        if shown.isEmpty { session.console.tell(Message.nothingFound.text) }
        try kind.remark(on: store).map(session.console.tell)
        var table = try names.table(of: shown, kind, columns: order.columns)
        switch kind {
        case _ where order.columns != nil: break
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
            titled: kind.title, to: output)
        if shown.count < total {
            session.console.tell(Message.moreRows(shown: shown.count, total: total).text)
        }
        return .done
    }

    /// The first records that all conditions admit, and how many there are; whole ones for programs.
    private func records(
        of store: RegistryStore, _ conditions: [FieldCondition], _ limit: Limit,
        _ order: ListOrder, whole isWhole: Bool, _ names: RecordNames
    ) throws -> (shown: [RegistryRecord], total: Int) {
        let kind = Noun.recordKind
        if conditions.isEmpty, order.isByKey, let count = limit.count {
            return (try store.records(kind, first: count), try store.counts()[kind] ?? 0)
        }
        // What is sorted is loaded as a whole before it is cut.
        let count = order.isByKey ? limit.count : nil
        let found =
            isWhole
            ? try store.records(kind, where: conditions, first: count)
            : try store.listed(kind, where: conditions, first: count, showing: order.fields)
        guard !order.isByKey else { return found }
        let sorted = try order.sorted(found.shown, names)
        return (Array(sorted.prefix(limit.count ?? sorted.count)), found.total)
    }
}
