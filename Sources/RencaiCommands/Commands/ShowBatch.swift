import ArgumentParser
import BatchFormat
import Ledger
import Pool
import Registry
import Reports
import Words

/// `rencai batches show`: one batch as the ledger has it, or its receipt.
struct ShowBatch: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: words("查看一个批次，打印回执", "show one, or print its receipt"),
            discussion: words(
                """
                没有入库的批次不在台账里，显示最近一次的回执。--html 写成一页 A4，盖章后反馈报送单位。
                也可以写回执文件的名字。
                """,
                """
                A batch that was not taken is not in the ledger; of such a one the last receipt is
                shown. --html writes a page of A4 to be stamped and sent back to the office. The file of
                a receipt may be named too.
                """),
            aliases: ["查看"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai batches show lzgx-2026q1-01", "谁在何时导入了什么", "who imported what, and when"),
            Example(
                "rencai batches show lzgx-2026q1-01 --html 回执.html", "报送回执，可打印",
                "a receipt to print"),
        ]
    }

    @Argument(help: .words("批次号", "the batch's number", value: ("批次", "batch")))
    var name: String

    @Flag(help: .words("显示回执", "show the receipt"))
    var receipt = false

    @Option(help: .words("把回执写成 HTML 文件", "write the receipt as HTML", value: ("文件", "file")))
    var html: String?

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.reading)
        let all = try store.batches()
        let offices = RecordNames(store)
        let found = all.filter { [$0.name, "\($0.source):\($0.name)"].contains(name) }
        guard found.isEmpty || receipt || html != nil else {
            return try show(found, on: session.console)
        }
        let folder = ReceiptFolder(session)
        guard let receipt = folder.receipt(in: name) ?? folder.newest(of: name) else {
            if !found.isEmpty { throw Failure(.notFound, .noReceipt(name)) }
            let guess = closest(to: name, in: all.map(\.name))
            throw Failure(.notFound, .unknownBatch(name, guess: guess), hint: .seeBatches)
        }
        let stored = all.last { $0.name == receipt.batch && $0.source == receipt.source }
        let office = try receipt.source.flatMap { try offices.name(of: $0) }
        let report = ReceiptReport(
            receipt, office: office, undoneBy: stored?.undoneBy, language: .current)
        if let html { try session.write(page: report.document, to: html) }
        guard format != nil || html == nil else { return .done }
        try session.write(
            report.document, json: report.json, lines: [report.json],
            as: format.map(ReportFormat.init))
        return .done
    }

    private func show(
        _ found: [BatchSummary], on console: Console
    ) throws(Failure) -> ExitStatus {
        var table = Table(
            columns: [Column(words("项目", "Item"), .key), Column(words("内容", "Value"))],
            empty: "")
        for row in found.flatMap(\.rows) where !row.1.isEmpty {
            table.append([Cell(row.0), Cell(row.1)])
        }
        try console.write(
            Listing(name: "batches", table: table, objects: found.map(\.json)), as: format)
        return .done
    }
}

extension BatchSummary {
    /// Whether the batch stands, and what took it back or what it takes back.
    var state: String {
        let taken =
            if let undoes {
                words("撤销 \(undoes)", "undoes \(undoes)")
            } else if result == .partial {
                words("部分入库", "in part")
            } else {
                words("已入库", "imported")
            }
        let undone = undoneBy.map { words("，已由 \($0) 撤销", ", undone by \($0)") }
        return taken + (undone ?? "")
    }

    /// What is known of the batch, for people.
    fileprivate var rows: [(String, String)] {
        [
            (words("批次", "Batch"), name), (words("报送单位", "Source"), source),
            (words("数据截至", "As of"), asOf ?? ""), (words("文件", "File"), file),
            (words("入库时间", "Imported"), LocalTime.text(of: appliedAt)),
            (words("经办人", "Operator"), operatorName),
            (words("导入次数", "Attempt"), "\(attempt)"),
            (words("预演号", "Preview"), preview), (words("状态", "State"), state),
            (words("结果", "Result"), counts.text),
            (words("退回", "Rejected"), counts.rejected > 0 ? "\(counts.rejected)" : ""),
        ]
    }

    var json: JSONValue {
        [
            "batch": .string(name), "source": .string(source), "attempt": .integer(attempt),
            "file": .string(file), "as_of": JSONValue(asOf),
            "operator": .string(operatorName), "applied_at": .string(appliedAt),
            "preview": .string(preview), "result": .string(result.rawValue),
            "created": .integer(counts.created),
            "changed": .integer(counts.changed), "unchanged": .integer(counts.unchanged),
            "deleted": .integer(counts.deleted), "merged": .integer(counts.merged),
            "rejected": .integer(counts.rejected), "undoes": JSONValue(undoes),
            "undone_by": JSONValue(undoneBy),
        ]
    }
}
