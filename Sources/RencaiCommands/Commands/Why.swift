import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai why`: where a value comes from, and what stood there before.
struct Why: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("溯源：一个值从哪来、谁录入、原来是什么", "where a value comes from, and what it was"),
            discussion: words(
                """
                每个值列出批次、文件和行、数据截至日期、经办人和入库时间，最新的在前；撤销过的也列出。
                已删除、已并入的记录也能查。个人信息只显示改过，不显示内容。
                """,
                """
                Each value comes with its batch, file and line, the day it was reported for, the
                operator and the time, the newest first; what was undone is listed too. Records that
                were deleted or merged are found as well. Of personal values it is only said that
                they changed.
                """),
            aliases: ["溯源"])
    }

    static var examples: [Example] {
        [
            Example("rencai why lzgx:0007 Title", "职称的来历", "the history of a title"),
            Example("rencai why lzgx:0007", "全部字段", "all fields"),
        ]
    }

    @Argument(help: .words("编号或名称", "a key or a name", value: ("编号", "key")))
    var key: String

    @Argument(
        help: .words("字段名，中英文均可", "a field; all are shown without one", value: ("字段", "field")))
    var field: String?

    @Flag(
        help: .words(
            "结果写成 JSON（--json=? 说明其成员）", "write the result as JSON (--json=? describes it)"))
    var json = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.reading)
        let pasts = try pasts(in: store).map(narrowed)
        if json {
            let object: JSONValue = [
                "schema": .string("rencai/1"), "records": .array(pasts.map(\.json)),
            ]
            try session.console.write(object)
        } else {
            let names = RecordNames(store)
            try session.console.page(pasts.map { $0.text(names) }.joined(separator: "\n"))
        }
        return .done
    }

    /// The pasts of what the key names, else of the one record of this name.
    private func pasts(in store: RegistryStore) throws -> [RecordPast] {
        let pasts = try store.pasts(named: key)
        guard pasts.isEmpty else { return pasts }
        return try store.pasts(named: store.record(named: key).key.description)
    }

    /// The past of the field that is asked for, and of no other.
    private func narrowed(_ past: RecordPast) throws -> RecordPast {
        guard let field else { return past }
        return past.narrowed(
            to: field.hasPrefix("X_") ? "X_" : try past.kind.field(typed: field).1.name)
    }
}
