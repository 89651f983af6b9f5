import ArgumentParser
import BatchFormat
import Ledger
import Pool
import Registry
import Reports
import Words

/// `rencai doctor`: looks over the registry.
struct Doctor: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doctor",
            abstract: words("体检：库文件、密钥、备份是否完好", "look over the registry, its key and its backups"),
            discussion: words(
                """
                逐项检查：文件和每条记录是否完好，引用是否都有着落，留痕有没有被改动过，密钥在不在、别人能不能读，加密的内容能不能打开，
                上次备份在几天前，人才库是不是放在网络盘上，哪些记录超过了保存期限。只看不改。
                保存期限由主管部门定，写在设置里，没有写的，人才、团队、工作站、需求、回避 5 年，单位、对接、资助 10 年：
                Retention: 人才=3 需求=3
                全部正常或只有提醒时退出码为 0，有错误时为 7。
                """,
                """
                It looks whether the file, every record and the audit are whole, every reference leads somewhere, the
                key is there and nobody else can read it, all that is sealed opens, how old the last
                backup is, whether the registry lies on a network drive, and which records are kept
                longer than their term. It changes nothing. The department sets the terms: a setting such as
                Retention: Talent=3 Need=3; without it talents, teams, workstations, needs and
                conflicts have 5 years, organizations, introductions and grants 10.
                The exit status is 0 with warnings at most, and 7 with errors.
                """),
            aliases: ["体检"])
    }

    static var examples: [Example] {
        [Example("rencai doctor", "全面检查一遍", "look at everything")]
    }

    @Option(
        help: .words(
            "留痕里应当有这个校验码：回执或上次体检所印的，可以只写前几位",
            "the audit must have this hash, which a receipt or an earlier look printed, or its first digits",
            value: ("校验码", "hash")))
    var head: String?

    @Flag(
        help: .words(
            "结果写成 JSON（--json=? 说明其成员）", "write the result as JSON (--json=? describes it)"))
    var json = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        Interruption.watch()
        let checkup = try checkup(session)
        if json {
            try session.console.write(checkup.json)
        } else {
            try tell(checkup, session)
        }
        return ExitStatus(rejectedBy: checkup.findings.map(\.code))
    }

    private func checkup(_ session: Session) throws -> Checkup {
        do {
            let store = try session.registry(.reading)
            var checkup = try store.checkup(
                on: session.day(nil), retention: session.retention(), auditHead: head
            ) { Interruption.isAsked }
            checkup.results += [leftForms(session)].compactMap(\.self)
            return checkup
        } catch let error as RegistryError where Self.isOfTheFile(error.code) {
            return Checkup(of: session.database, unopened: error)
        }
    }

    /// The forms that killed runs left; `nil` where there are none.
    private func leftForms(_ session: Session) -> Checkup.Result? {
        let findings = FormFolders(session.environment).left.map { folder in
            Diagnostic(.formLeft, at: Place(file: folder), [.path: folder])
        }
        return findings.isEmpty
            ? nil : Checkup.Result(item: .forms, count: findings.count, findings: findings)
    }

    /// Whether an error says what the registry is, and not that it cannot be looked at now.
    private static func isOfTheFile(_ code: DiagnosticCode) -> Bool {
        [.damaged, .altered, .notADatabase, .newerDb, .olderDb, .keyOther].contains(code)
    }

    private func tell(_ checkup: Checkup, _ session: Session) throws {
        let console = session.console
        let state = checkup.state.map { Message.revisionShown($0.revision).text } ?? ""
        try console.write("\(checkup.path.escaped)  \(state)".trimmed + "\n")
        for result in checkup.results {
            try console.write(result.line(console) + "\n")
            for finding in result.findings {
                let text = Display.told.text(of: finding)
                try console.write(text.split(separator: "\n").map { "      \($0)\n" }.joined())
            }
        }
        if let head = checkup.auditHead {
            try console.write(Message.auditHeadShown(head).text + "\n")
        }
        let findings = checkup.findings
        let copy = BackupFolder(ofDatabase: checkup.path).copies.first
        if let copy, findings.contains(where: { $0.code == .damaged || $0.code == .altered }) {
            try console.write(Message.restoreThis(session.shortened(copy.path)).text + "\n")
        }
        let closing = Message.checkupClosing(
            errors: findings.count { $0.severity == .error },
            warnings: findings.count { $0.severity == .warning })
        try console.write(closing.text + "\n")
    }
}

extension Checkup.Result {
    private var worst: Diagnostic.Severity? {
        findings.contains { $0.severity == .error }
            ? .error : findings.isEmpty ? nil : .warning
    }

    /// `正常  记录  467 条，与校验值相符`.
    fileprivate func line(_ console: Console) -> String {
        let mark =
            switch worst {
            case .error: console.style(words("有误", "WRONG"), .red)
            case nil: console.style(words("正常", "ok   "), .green)
            default: console.style(words("注意", "heed "), .yellow)
            }
        return "\(mark)  \(Message.checkupItem(item).text)  \(facts)".trimmed
    }

    private var facts: String {
        guard item != .backups else {
            return Message.backupsKept(count, last: moment.map(LocalTime.text)).text
        }
        return Message.checkupFacts(item, count: count).text
    }
}

extension Checkup {
    fileprivate var json: JSONValue {
        [
            "schema": .string("rencai/1"), "registry": JSONValue(state?.id),
            "revision": state.map { .integer($0.revision) } ?? .null,
            "audit": JSONValue(auditHead),
            "checks": .array(
                results.map { result in
                    [
                        "item": .string(result.item.rawValue), "count": .integer(result.count),
                        "moment": JSONValue(result.moment),
                        "findings": .array(result.findings.map(\.json)),
                    ]
                }),
        ]
    }
}
