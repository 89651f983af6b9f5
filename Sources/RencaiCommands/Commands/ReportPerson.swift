import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai privacy report`: all that is held about a person.
struct ReportPerson: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report",
            abstract: words("一个人的全部个人信息和来源，可交给本人", "all that is held about a person"),
            discussion: words(
                """
                不写 --reason 时，加密的内容只说明有没有；写了事由（证件号码等还要写批准人）就全部列出，并留痕。
                """,
                """
                Without --reason of sealed values only that they are there is said; with it, and an
                approver where one is needed, they are shown in full, which is kept in the audit.
                """),
            aliases: ["查询"])
    }

    static var examples: [Example] {
        [
            Example("rencai privacy report lzgx:0001", "先看看", "look at it"),
            Example(
                "rencai privacy report lzgx:0001 --reason 本人申请 --approved-by 王某 --html 查询报告.html",
                "交给本人", "to be handed over"),
        ]
    }

    @Argument(help: .words("人才的编号或姓名", "key or name of a talent", value: ("人才", "talent")))
    var name: String

    @OptionGroup var reading: AccessOptions

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try reading.isGiven ? session.registryForSealed() : session.registry(.reading)
        let person = try store.record(.talent, named: name)
        let holdings = try store.holdings(of: person)
        let opened = try opened(holdings.sealed, of: person, store, session)
        let accesses = AccessReport(
            .person(key: person.key.shown, title: person.title),
            try store.accesses(of: person), language: .current)
        let report = PersonReport(
            of: person.title, try lines(of: person, opened, store), holdings,
            runs: try runs(holdings.keys, store), accesses: accesses, isFull: reading.isGiven,
            day: try session.day(nil).text, language: .current)
        try output.write(
            report.document, json: report.json, lines: report.jsonLines, in: session)
        return .done
    }

    /// The sealed values by field, where they are asked for.
    private func opened(
        _ fields: [FieldNumber], of person: RegistryRecord, _ store: RegistryStore,
        _ session: Session
    ) throws -> [String: [String]] {
        guard reading.isGiven else { return [:] }
        switch try store.disclose(fields, of: person, reading.access(in: session), as: .report) {
        case .failure(let refusal): throw refusal.failure
        case .success(let disclosed):
            return Dictionary(grouping: disclosed.values) { $0.field.field?.name ?? "" }
                .mapValues { $0.map(\.text) }
        }
    }

    /// The present values, each with the batch that it comes from.
    private func lines(
        of person: RegistryRecord, _ opened: [String: [String]], _ store: RegistryStore
    ) throws -> [PersonReport.Line] {
        let names = RecordNames(store)
        let past = try store.pasts(named: person.key.description).first { $0.kind == .talent }
        return try (past?.fields ?? []).compactMap { history in
            guard let state = history.states.first, !state.values.isEmpty else { return nil }
            let field = Kind.talent.field(named: history.field)
            if let field { try names.learn(state.values, of: field) }
            let shown = try state.values.map { value in
                try field.map { try names.text(value, of: $0, isBrief: false) } ?? value
            }
            let values =
                field?.isPersonal == true
                ? opened[history.field] ?? [Message.hiddenValue.text] : shown
            let office = try names.name(of: state.source)
            return PersonReport.Line(
                field: field?.title ?? history.field,
                value: values.joined(separator: words("；", "; ")),
                source: office ?? state.source, batch: state.batch,
                date: state.asOf ?? LocalTime.day(of: state.appliedAt)?.text ?? "")
        }
    }

    /// The saved runs that mention one of the keys.
    private func runs(_ keys: [Key], _ store: RegistryStore) throws -> [String] {
        try store.savedRuns().map(\.name).filter { name in
            guard let report = try? store.storedReport(name) else { return false }
            return try keys.contains { try report.mentions($0) }
        }
    }
}
