import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

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
                可用 --html 打印。单位没有登记的，加 --register 先登记（在终端上会问）；信用代码等以后用 org set 补。
                """,
                """
                The file may be the form, filled in (rencai template need --xlsx), a roster or a batch. The
                needs count as submitted from today; one that was returned and is handed in again does
                too. Where the firm has a need already that is much alike, this is told. The
                receipt has their numbers, by when an answer comes, and who may see them; print it
                with --html. A firm that nobody registered is registered first with --register, or when
                you agree at a terminal; its credit code is added later, with org set.
                """),
            aliases: ["提交", "受理"])
    }

    static var examples: [Example] {
        [
            Example("rencai need submit 需求.xlsx --source lzgx", "受理一张表", "receive a form"),
            Example(
                "rencai need submit 需求.rec --days 10 --html 回执.html", "10 日内答复，打印回执",
                "to be answered within 10 days, with a page to print"),
        ]
    }

    @Argument(help: .words("填好的表、名册或批次", "a form, roster or batch", value: ("文件", "file")))
    var file: String

    @Option(
        help: .words(
            "几天内答复（默认 15）", "in how many days an answer comes (default: 15)", value: ("天数", "n")))
    var days: Int = 15

    @Flag(
        help: .words(
            "表里的单位没有登记的，先登记为企业", "register firms that are not known, by their names"))
    var register = false

    @Flag(help: .words("只预演，不写入", "show what would change, write nothing"))
    var dryRun = false

    @OptionGroup(title: words("名册", "Rosters"))
    var roster: RosterOptions

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let today = try session.day(nil)
        _ = try answerDay(from: today)
        let store = try session.registry(dryRun ? .reading : .writing)
        var intake = BatchIntake(session, store)
        intake.isDryRun = dryRun
        intake.keepsAnswers = !dryRun
        intake.roster = roster.terms
        let reception = Reception(day: today, by: session.operatorName)
        intake.prepare = { $0.reception = reception }
        var report = try intake.report(on: file)
        // What comes through a pipe comes once.
        if !dryRun, file != "-", let firms = NewFirms(report),
            try firms.register(register, in: store, session)
        {
            report = try intake.report(on: file)
        }
        let isTaken = report.result == .accepted || report.result == .already
        let isForProgram = output.format != nil
        if !isTaken || !isForProgram {
            let status = try session.show([report], isCheck: false, asJSON: isForProgram)
            guard isTaken else { return status }
        }
        let found = try needs(of: report, in: store)
        // What is handed in again was received when it came first.
        let again = report.result == .already ? found.compactMap { $0[Need.received] }.max() : nil
        let received = again ?? today
        let receipt = AcknowledgmentReport(
            try told(found, RecordNames(store)), batch: report.header?.id ?? "",
            received: received, answered: try answerDay(from: received), language: .current)
        try output.write(
            receipt.document, json: receipt.json, lines: receipt.jsonNeeds, in: session)
        return .done
    }

    /// The day by which an answer comes.
    private func answerDay(from day: PartialDate) throws(Failure) -> PartialDate {
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
        _ needs: [RegistryRecord], _ names: RecordNames
    ) throws -> [AcknowledgmentReport.Need] {
        try needs.map { need in
            let org = try need[Need.org].flatMap { try names.title(of: $0, in: [.org]) }
            return AcknowledgmentReport.Need(
                need.key, need.title, org: org ?? "", status: need.needStatus,
                visibility: need[Need.visibility] ?? .standard)
        }
    }
}
