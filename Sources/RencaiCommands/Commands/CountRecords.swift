import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai talent count`: how many there are, by a field that is sealed.
struct CountRecords: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "count",
            abstract: words("按民族、政治面貌等统计人数", "count people by ethnicity and the like"),
            discussion: words(
                """
                民族、政治面貌、籍贯加密保存，只在库内计数。不足 5 人的不显示；只有一项不显示时，再隐去最少的一项，
                合计取整到十。每次统计都留痕。
                """,
                """
                Ethnicity, political status and native place are sealed; they are counted inside.
                Fewer than 5 people are not shown; where only one number is not, the smallest of the
                others is not shown either, and the total is rounded to tens. Each count is kept.
                """),
            aliases: ["统计"])
    }

    static var examples: [Example] {
        [
            Example("rencai talent count --by 民族", "按民族", "by ethnicity"),
            Example(
                "rencai talent count --by 政治面貌 --where 在库状态=在库", "只算在库的", "of those in the pool"),
        ]
    }

    @Option(help: .words("按哪个字段", "by which field", value: ("字段", "field")))
    var by: String

    @Option(
        name: .customLong("where"),
        help: .words("只算字段是这个内容的", "only those with this value", value: ("字段=内容", "field=value")))
    var conditions: [String] = []

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard let field = try Kind.talent.sealedFields(typed: [by]).first,
            let title = field.field?.title, field.field?.isSought == false
        else { throw Failure(.usage, .fieldNotCounted(by)) }
        let store = try session.registry(.writing)
        let names = RecordNames(store)
        let conditions = try FieldCondition.all(self.conditions, .talent, names)
        // Counts over one range less those over another would tell of single people.
        guard conditions.allSatisfy(\.isExact) else {
            throw Failure(.usage, .filterForm(self.conditions.joined(separator: " ")))
        }
        let access = AccessTerms(
            by: session.operatorName, at: session.environment.timestamp, reason: "")
        let counts = try store.counts(of: .talent, by: field, where: conditions, access)
        var table = Table(
            columns: [Column(title), Column(words("人数", "People"), .number)], empty: "")
        for cell in counts.cells {
            table.append([Cell(label(cell.value)), Cell(text(cell.count))])
        }
        let isAbout = counts.isRounded && counts.total != nil
        let total = (isAbout ? words("约 ", "about ") : "") + text(counts.total)
        table.append([Cell(words("合计", "Total"), .strong), Cell(total, .strong)])
        try session.console.write(
            Listing(name: "counts", table: table, objects: counts.cells.map(\.json)), as: format)
        return .done
    }

    private func label(_ value: String) -> String {
        value.isEmpty ? Message.neverGiven.text : value
    }

    private func text(_ count: Int?) -> String {
        count.map(String.init) ?? words("不显示", "not shown")
    }
}

extension SuppressedCounts.Cell {
    fileprivate var json: JSONValue {
        ["value": .string(value), "count": JSONValue(count)]
    }
}
