import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai report runs`: the match runs that can be printed again.
struct ReportRuns: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "runs",
            abstract: words("已存的匹配结果：查看、删除", "the match runs that were saved"),
            discussion: words(
                """
                match --save 存下的结果，以后用 report match --run 原样打印，人才库改了也不变。--drop 删除
                结果，谁在何时存、何时删会留痕。
                """,
                """
                What match --save has kept is printed by report match --run as it was, whatever has
                changed since. With --drop the result goes; who saved and who dropped it is kept.
                """),
            aliases: ["已存"])
    }

    static var examples: [Example] {
        [
            Example("rencai report runs", "查看", "list them"),
            Example("rencai report runs --drop 2026二季度", "删除一份", "drop one"),
        ]
    }

    @Option(help: .words("删除这一份", "drop this one", value: ("名字", "name")))
    var drop: String?

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        if let drop { return try remove(drop, session) }
        let runs = try session.registry(.reading).savedRuns()
        var table = Table(
            columns: [
                Column(words("名字", "Name"), .key), Column(words("以何日为准", "On"), .key),
                Column(words("给谁看", "For")), Column(words("需求", "Needs"), .number),
                Column(words("评分规则", "Profile")), Column(words("库版本", "Revision"), .number),
                Column(words("保存时间", "Saved"), .key), Column(words("经办人", "Operator")),
            ], empty: Message.nothingFound.text)
        for run in runs {
            table.append([
                Cell(run.name), Cell(run.day), Cell(run.audienceText), Cell("\(run.needs)"),
                Cell(run.profile), Cell("\(run.revision)"), Cell(LocalTime.text(of: run.savedAt)),
                Cell(run.operatorName),
            ])
        }
        try session.console.write(
            Listing(name: "runs", table: table, objects: runs.map(\.json)), as: format)
        return .done
    }

    private func remove(_ name: String, _ session: Session) throws -> ExitStatus {
        let store = try session.registry(.writing)
        let isDropped = try store.dropRun(
            name, operatorName: session.operatorName, now: session.environment.timestamp)
        guard isDropped else { throw try store.unknownRun(name) }
        try session.console.write(Message.runDropped(name).text + "\n")
        return .done
    }
}

extension SavedRun {
    /// For whom the report is made, and of which key the reader is.
    fileprivate var audienceText: String {
        let name =
            switch audience {
            case "firm": words("企业", "firm")
            case "expert": words("专家", "expert")
            default: words("内部", "internal")
            }
        return [name, reader ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    fileprivate var json: JSONValue {
        [
            "name": .string(name), "on": .string(day), "audience": .string(audience),
            "reader": JSONValue(reader), "needs": .integer(needs), "profile": .string(profile),
            "model": .string(model), "revision": .integer(revision),
            "operator": .string(operatorName), "saved_at": .string(savedAt),
        ]
    }
}
