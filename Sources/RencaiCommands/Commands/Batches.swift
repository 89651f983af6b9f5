import ArgumentParser
import Ledger
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

    @OptionGroup var output: ListOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try output.check()
        let batches = try session.registry(.reading).batches()
        var table = Table(
            columns: [
                Column(words("批次", "Batch"), .key), Column(words("报送单位", "Source"), .key),
                Column(words("入库时间", "Imported"), .key), Column(words("经办人", "Operator")),
                Column(words("新增", "New"), .number), Column(words("变更", "Changed"), .number),
                Column(words("无变化", "Unchanged"), .number),
                Column(words("删除", "Deleted"), .number),
                Column(words("退回", "Rejected"), .number), Column(words("状态", "State")),
                Column(words("文件", "File")),
            ], empty: Message.nothingFound.text)
        for batch in batches {
            let counts = batch.counts
            let numbers = [
                counts.created, counts.changed, counts.unchanged, counts.deleted, counts.rejected,
            ]
            table.append(
                [
                    Cell(batch.name), Cell(batch.source), Cell(LocalTime.text(of: batch.appliedAt)),
                    Cell(batch.operatorName),
                ] + numbers.map { Cell("\($0)") } + [
                    Cell(batch.state, batch.undoneBy == nil ? nil : .muted), Cell(batch.file),
                ])
        }
        try session.write(
            Listing(name: "batches", table: table, objects: batches.map(\.json)),
            titled: words("批次", "Batches"), to: output)
        return .done
    }
}
