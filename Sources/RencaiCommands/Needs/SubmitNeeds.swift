import ArgumentParser
import Ledger
import Letters
import Pool
import Registry
import Reports
import Words

/// `rencai need submit`: takes needs that a firm hands in, and gives it a receipt.
struct SubmitNeeds: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "submit",
            abstract: words("受理企业提交的需求，出受理回执", "receive needs of a firm, with a receipt"),
            discussion: words(
                """
                文件可以是填好的表（rencai template need --xlsx）、名册或批次。需求记为“已提交”，写明收到日期；退回补充
                的需求改好再提交，也回到“已提交”。同一单位已有相近的需求会告诉您。回执写明编号、何时答复、谁可见，
                可用 --html 打印。单位没有登记的，加 --register 连同信用代码先登记（在终端上会问）。表里没写填报单位、
                日期的，算本库受理、今天收到。
                """,
                """
                The file may be the form, filled in (rencai template need --xlsx), a roster or a batch. The
                needs count as submitted from today; one that was returned and is handed in again does
                too. Where the firm has a need already that is much alike, this is told. The
                receipt has their numbers, by when an answer comes, and who may see them; print it
                with --html. A firm that nobody registered is registered first with --register, or when
                you agree at a terminal, with its credit code. A form that names no office and no day
                counts as received by this registry's office, today.
                """),
            aliases: ["提交", "受理"])
    }

    static var examples: [Example] {
        [
            Example("rencai need submit 需求.xlsx --source lzgx", "受理一张表", "receive a form"),
            Example(
                "rencai need submit 需求.rec --days 10 --html 回执.html", "10 日内答复，打印回执",
                "to be answered within 10 days, with a page to print"),
            Example(
                "rencai need submit 需求.xlsx --source lzgx --docx 回执.docx", "回执写成 Word 文件",
                "with the receipt as a file of Word"),
        ]
    }

    @Argument(help: .words("填好的表、名册或批次", "a form, roster or batch", value: ("文件", "file")))
    var file: String

    @Option(
        help: .words(
            "几天内答复（默认 15）", "in how many days an answer comes (default: 15)", value: ("天数", "n")))
    var days: Int?

    @Flag(
        help: .words(
            "表里的单位没有登记的，先登记为企业", "register firms that are not known, by their names"))
    var register = false

    @Flag(help: .words("只预演，不写入", "show what would change, write nothing"))
    var dryRun = false

    @OptionGroup var confirm: ConfirmOption

    @Option(
        help: .words("受理回执写成 Word 文件", "write the receipt as a file of Word", value: ("文件", "file"))
    )
    var docx: String?

    @OptionGroup(title: words("函件", "Letters")) var letter: LetterOptions

    @OptionGroup(title: words("名册", "Rosters"))
    var roster: RosterOptions

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let today = try session.day(nil)
        let reception = Reception(
            day: today, by: session.operatorName, answer: try answerDay(from: today))
        let template = try receiptTemplate(in: session)
        let store = try session.registry(dryRun ? .reading : .writing)
        var intake = BatchIntake(session, store)
        intake.isDryRun = dryRun
        intake.keepsAnswers = !dryRun
        intake.roster = roster.terms
        intake.roster.isHandedIn = true
        intake.prepare = {
            $0.reception = reception
            $0.confirmed = confirm.confirmations
        }
        // What comes through a pipe comes once, and may be read twice.
        let input = Result {
            try InputFile(
                file, environment: session.environment, readsTables: true, keepsPipe: true)
        }
        var report = try intake.report(on: file) { try input.get() }
        let firms = NewFirms(report)
        if !dryRun, let firms, firms.areAllThatIsWrong,
            try firms.register(register, in: store, session)
        {
            report = try intake.report(on: file) { try input.get() }
        }
        report.again = typed(register: register)
        let isTaken = report.result == .accepted || report.result == .already
        guard isTaken else { return try tell(report, firms, session) }
        if output.format == nil { _ = try session.show([report], isCheck: false, asJSON: false) }
        try acknowledge(report, reception, template, in: store, session)
        return .done
    }

    /// Says why nothing was taken, or what would be.
    private func tell(
        _ report: FileReport, _ firms: NewFirms?, _ session: Session
    ) throws -> ExitStatus {
        let isForProgram = output.format != nil
        if dryRun, register, let firms, firms.areAllThatIsWrong {
            try preview(firms, needs: report.recordCount, session)
            return .done
        }
        let status = try session.show([report], isCheck: false, asJSON: isForProgram)
        if let firms, !register, !isForProgram {
            session.console.tell(
                Message.mayRegister(firms.names, command: typed(register: true)).text)
        }
        return status
    }

    /// Says which firms would be registered before their needs are taken.
    private func preview(_ firms: NewFirms, needs: Int, _ session: Session) throws {
        let command = typed(register: true)
        guard output.format != nil else {
            let message = Message.wouldRegister(firms.names, needs: needs, command: command)
            return try session.console.write(message.text + "\n")
        }
        let object: JSONValue = [
            "schema": .string("rencai/1"), "would_register": JSONValue(firms.names),
            "needs": .integer(needs), "command": .string(command),
        ]
        try session.console.write(object)
    }

    /// The command as it is typed to have the file taken.
    private func typed(register: Bool) -> String {
        let words =
            [file.asShellFile] + (roster.typed + confirm.typed).map(\.asShellWord)
            + (days.map { ["--days", "\($0)"] } ?? []) + (register ? ["--register"] : [])
        return "rencai need submit " + words.joined(separator: " ")
    }

    /// Writes the receipt; what is handed in again was received when it came first, and is answered
    /// when it was promised then.
    private func acknowledge(
        _ report: FileReport, _ reception: Reception, _ template: LetterTemplate?,
        in store: RegistryStore, _ session: Session
    ) throws {
        let needs = try needs(of: report, in: store)
        let isAgain = report.result == .already
        for need in needs where isAgain && [.returned, .refused].contains(need.needStatus) {
            session.console.tell(
                Message.handedInUnchanged(
                    need.title, key: need.key.shown, status: need.needStatus.text
                ).text)
        }
        let received = isAgain ? needs.compactMap { $0[Need.received] }.max() : nil
        let promised = isAgain ? needs.compactMap(\.answerDay).max() : nil
        let answer = try promised ?? answerDay(from: received ?? reception.day)
        if isAgain, days != nil, answer != reception.answer {
            session.console.tell(Message.answerDayStands(answer.text).text)
        }
        let receipt = AcknowledgmentReport(
            try told(needs, store), batch: report.header?.id ?? "",
            received: received ?? reception.day, answered: answer, language: .current)
        try output.write(
            receipt.document, json: receipt.json, lines: receipt.jsonNeeds, in: session)
        guard let docx, let template else { return }
        let head = letter.head(on: receipt.received, answeredBy: receipt.answered)
        try session.write(
            template.filled(with: receipt.letter.headed(by: head)), to: docx, mode: 0o600)
    }

    /// The template of the receipt, where it is wanted as a file of Word: read before anything is
    /// taken, so that nothing is taken in vain.
    private func receiptTemplate(in session: Session) throws -> LetterTemplate? {
        guard let docx else { return nil }
        guard docx.lowercased().hasSuffix(".docx") else { throw Failure(.usage, .letterName(docx)) }
        let today = try session.day(nil)
        let empty = AcknowledgmentReport(
            [], batch: "", received: today, answered: today, language: .chinese)
        let text = empty.letter.headed(by: letter.head(on: today, answeredBy: today))
        return try letter.template(of: .receipt, for: text.names, in: session)
    }

    /// The day by which an answer comes.
    private func answerDay(from day: PartialDate) throws(Failure) -> PartialDate {
        let days = days ?? 15
        guard 1...366 ~= days, let answer = PartialDate(daysSinceEpoch: day.daysSinceEpoch + days)
        else {
            throw Failure(.usage, .invalidValue("\(days)", option: "--days", allowed: ["1–366"]))
        }
        return answer
    }

    /// The needs that the file brought or changed, be it an earlier time.
    private func needs(
        of report: FileReport, in store: RegistryStore
    ) throws -> [RegistryRecord] {
        if report.result == .already, let batch = report.header {
            return try store.records(.need, changedBy: batch.id, of: batch.source)
        }
        let keys = report.preview?.entries.filter { $0.kind == .need }.map(\.key) ?? []
        return try keys.compactMap { try store.records(named: $0.description).first }
    }

    private func told(
        _ needs: [RegistryRecord], _ store: RegistryStore
    ) throws -> [AcknowledgmentReport.Need] {
        let names = RecordNames(store)
        let alike = try store.needs(like: needs.map(\.key))
        return try needs.map { need in
            let org = try need[Need.org].flatMap { try names.title(of: $0, in: [.org]) }
            return AcknowledgmentReport.Need(
                need.key, need.title, org: org ?? "", status: need.needStatus,
                visibility: need[Need.visibility] ?? .standard, missing: need.missingOfForm,
                alike: alike[need.key].map { "\($0.key) \($0.title)" })
        }
    }
}

extension RegistryRecord {
    /// What the form asks for and nobody has filled in.
    fileprivate var missingOfForm: [AcknowledgmentReport.Gap] {
        Form.need.required.filter { _, field in
            guard let index = kind.fieldIndex(named: field.name) else { return false }
            return record.values(index).isEmpty && !personal.contains { $0.field == field.name }
        }.map { AcknowledgmentReport.Gap(title: $0.name, field: $0.field.name) }
    }

    /// The day by which an answer was promised when the need was handed in last.
    fileprivate var answerDay: PartialDate? {
        all(Need.review).compactMap { $0[Need.answerBy] }.max()
    }
}
