import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai privacy purge`: removes a person for good.
struct PurgePerson: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "purge",
            abstract: words("应本人要求彻底删除，不再收录", "remove a person for good, at his own wish"),
            discussion: words(
                """
                删除人才记录、加密的个人信息、全部历史、已存的匹配结果里的这个人、回执里的内容、索引，自动备份里的
                也一并删除；与他有关的对接、方案安排、回避、待遇落实记录一起删除。撤销恢复不了。以后的名册再报这个人会被退回
                （E418）；库里只留无法还原的散列值。要恢复收录，用 rencai privacy readmit。打印个人信息删除回执。
                """,
                """
                The record goes, with sealed values, all history, and introductions, placements, conflicts
                and grants of this person; out of saved runs and receipts, the index and the automatic
                backups too. No undo brings it back, and a roster that names the person again is refused
                (E418); what is left is a hash that nobody can turn back. rencai privacy readmit
                takes him off that list. A deletion receipt is printed.
                """),
            aliases: ["删除"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai privacy purge lzgx:0001 --reason 本人书面申请 --html 删除回执.html",
                "删除，打印回执", "remove, and print the receipt")
        ]
    }

    @Argument(help: .words("人才的编号", "the key of the talent", value: ("编号", "key")))
    var name: String

    @Option(help: .words("事由，会留痕", "why; it is kept", value: ("事由", "text")))
    var reason: String

    @Option(
        help: .words("批准人，会留痕", "who allowed it; it is kept", value: ("姓名", "name")))
    var approvedBy: String?

    @Flag(help: .words("确认删除，不再询问", "do it without asking"))
    var confirm = false

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard !reason.trimmed.isEmpty else { throw Failure(.usage, .missingValue("--reason")) }
        let store = try session.registry(.writing)
        let person = try store.record(.talent, named: name)
        let marks = try store.marks(of: person)
        guard marks.ledTeams.isEmpty else {
            throw Failure(.conflict, .leadsTeams(marks.ledTeams.map(\.description)))
        }
        guard confirm || session.mayAsk && session.console.asks(.askPurge(person.title)) else {
            throw Failure(.refused, .purgeUnconfirmed)
        }
        let access = AccessTerms(
            by: session.operatorName, at: session.environment.timestamp,
            reason: marks.removed(from: reason), approver: approvedBy)
        // What can be done again comes first: once the record is gone nothing leads to the rest.
        let receipts = try ReceiptFolder(session).forget(marks)
        let backups = try store.purgeBackups(marks.keys, access, redact: StoredReport.redact)
        let result = try store.purge(person, access, redact: StoredReport.redact)
        let report = DeletionReceipt(
            name: person.title, key: person.key.shown, reason: reason, access: access,
            result: result, receipts: receipts, backups: backups,
            copies: try store.backupsElsewhere(), language: .current)
        try output.write(report.document, json: report.json, lines: [report.json], in: session)
        return .done
    }
}
