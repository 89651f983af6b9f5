import ArgumentParser
import Pool
import Registry
import Reports

/// `rencai batches`: the ledger of what was imported.
struct Batches: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("已入库的批次", "the batches that were imported"),
            subcommands: [ListBatches.self, ShowBatch.self], defaultSubcommand: ListBatches.self,
            aliases: ["批次"])
    }
}

/// `rencai batches list`.
struct ListBatches: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: words("按入库先后列出", "list them in the order of import"), aliases: ["列出"])
    }

    static var examples: [Example] {
        [
            Example("rencai batches", "全部批次", "all batches"),
            Example("rencai batches list --csv > 批次.csv", "用 Excel、WPS 打开", "for a spreadsheet"),
        ]
    }

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let batches = try session.registry(.reading).batches()
        var table = Table(
            columns: [
                Column(words("批次", "Batch"), .key), Column(words("报送单位", "Source"), .key),
                Column(words("入库时间", "Imported")), Column(words("经办人", "Operator")),
                Column(words("新增", "New"), .number), Column(words("变更", "Changed"), .number),
                Column(words("不变", "Unchanged"), .number),
                Column(words("删除", "Deleted"), .number), Column(words("文件", "File")),
            ], empty: Message.nothingFound.text)
        for batch in batches {
            let counts = batch.counts
            let numbers = [counts.created, counts.changed, counts.unchanged, counts.deleted]
            table.append(
                [
                    Cell(batch.name), Cell(batch.source), Cell(batch.appliedAt),
                    Cell(batch.operatorName),
                ] + numbers.map { Cell("\($0)") } + [Cell(batch.file)])
        }
        session.console.write(
            Listing(name: "batches", table: table, objects: batches.map(\.json)), as: format)
        return .done
    }
}

/// `rencai batches show`.
struct ShowBatch: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: words("查看一个批次", "show one"), aliases: ["查看"])
    }

    static var examples: [Example] {
        [Example("rencai batches show lzgx-2026q1-01", "谁在何时导入了什么", "who imported what, and when")]
    }

    @Argument(help: .words("批次号", "the batch's number", value: ("批次", "batch")))
    var name: String

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let all = try session.registry(.reading).batches()
        let found = all.filter { [$0.name, "\($0.source):\($0.name)"].contains(name) }
        guard !found.isEmpty else {
            let guess = closest(to: name, in: all.map(\.name))
            throw Failure(.notFound, .unknownBatch(name, guess: guess), hint: .seeBatches)
        }
        var table = Table(
            columns: [Column(words("项目", "Item"), .key), Column(words("内容", "Value"))],
            empty: "")
        for row in found.flatMap(\.rows) where !row.1.isEmpty {
            table.append([Cell(row.0), Cell(row.1)])
        }
        session.console.write(
            Listing(name: "batches", table: table, objects: found.map(\.json)), as: format)
        return .done
    }
}

extension BatchSummary {
    /// What is known of the batch, for people.
    fileprivate var rows: [(String, String)] {
        [
            (words("批次", "Batch"), name), (words("报送单位", "Source"), source),
            (words("数据截至", "As of"), asOf ?? ""), (words("文件", "File"), file),
            (words("入库时间", "Imported"), appliedAt),
            (words("经办人", "Operator"), operatorName),
            (words("第几次", "Attempt"), "\(attempt)"),
            (words("预演号", "Preview"), preview), (words("结果", "Result"), counts.text),
        ]
    }

    fileprivate var json: JSONValue {
        [
            "batch": .string(name), "source": .string(source), "attempt": .integer(attempt),
            "file": .string(file), "as_of": JSONValue(asOf),
            "operator": .string(operatorName), "applied_at": .string(appliedAt),
            "preview": .string(preview), "created": .integer(counts.created),
            "changed": .integer(counts.changed), "unchanged": .integer(counts.unchanged),
            "deleted": .integer(counts.deleted), "merged": .integer(counts.merged),
            "rejected": .integer(counts.rejected),
        ]
    }
}
