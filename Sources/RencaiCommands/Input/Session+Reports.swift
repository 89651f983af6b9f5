import BatchFormat
import Ledger
import Pool
import Registry
import Reports
import Words

extension Session {
    /// Tells what became of each file, and returns the status of all; JSON has `further` beside them.
    func show(
        _ reports: [FileReport], passedOver: [String] = [], isCheck: Bool, asJSON: Bool,
        beside further: [JSONValue.Member] = []
    ) throws(Failure) -> ExitStatus {
        let status = ExitStatus(of: reports)
        if asJSON {
            let members: [JSONValue.Member] = [
                .init("schema", .string("rencai/1")), .init("files", .array(reports.map(\.json))),
                .init("not_read", JSONValue(passedOver)),
            ]
            try console.write(JSONValue.object(members + further))
            return status
        }
        if !passedOver.isEmpty {
            console.tell(Message.passedOver(files: passedOver).text + "\n")
        }
        if reports.count > 1 {
            try showInBrief(reports, isCheck: isCheck)
        } else {
            for report in reports { try show(report, isCheck: isCheck) }
        }
        return status
    }

    private func show(_ report: FileReport, isCheck: Bool) throws(Failure) {
        let findings = Display.told.summary(
            of: report.diagnostics, report: report.receiptFile)
        if !findings.isEmpty, report.needsFindings { console.tell(findings + "\n") }
        if report.showsChanges, !isCheck, let preview = report.preview {
            let lines = preview.lines(
                limit: 20, console: console, store: try? registry(.reading))
            try console.write(lines.map { $0 + "\n" }.joined())
        }
        if !report.missing.isEmpty { show(missing: report) }
        for basis in report.basis { console.tell(basis.text) }
        let closing = report.closing(isCheck: isCheck).text
        if report.isRejected {
            console.tell(console.style(closing, .red, on: console.errors))
        } else {
            try console.write(closing + "\n")
        }
        // What the department typed itself needs no answer to be sent.
        if report.receiptFile != nil, report.command == nil, let batch = report.header?.id {
            console.tell(Message.makeReceipt(batch).text)
        }
    }

    /// Lists whom a full roster no longer names.
    private func show(missing report: FileReport) {
        let names = report.missing.prefix(20).map {
            Message.missingRecord(key: $0.key.shown, title: $0.title).text
        }
        let more = report.missing.count > 20 ? ["  …"] : []
        let lines = [report.missingHeading] + names + more + report.missingAdvice
        console.tell(lines.joined(separator: "\n") + "\n")
    }

    /// Several files: of each its findings in brief, then one table of all.
    private func showInBrief(_ reports: [FileReport], isCheck: Bool) throws(Failure) {
        for report in reports {
            let lines = report.briefLines(isCheck: isCheck)
            if !lines.isEmpty { console.tell(lines.joined(separator: "\n") + "\n") }
        }
        let warnings = Display.told.briefWarnings(of: reports.map(\.diagnostics))
        if !warnings.isEmpty { console.tell(warnings.joined(separator: "\n") + "\n") }
        for report in reports where report.result == .previewed && !isCheck {
            console.tell(
                report.file.escaped + words("：", ": ") + report.closing(isCheck: false).text)
        }
        let names = RecordNames(try? registry(.reading))
        let table = FileTable(reports: reports, names: names).table
        try console.write(Listing(name: "files", table: table, objects: []), as: nil)
        if reports.contains(where: { $0.receiptFile != nil }) {
            console.tell(Message.receiptsLie(ReceiptFolder(self).name).text)
        }
        if reports.contains(where: { [.accepted, .partial].contains($0.result) }) {
            console.tell(Message.undoOne.text)
        }
    }
}

extension FileReport {
    fileprivate var missingHeading: String {
        hasEnded
            ? Message.missingEnded(count: missing.count).text
            : Message.missing(count: missing.count).text
    }

    /// How to say what became of those who are missing; nothing where it has been said.
    fileprivate var missingAdvice: [String] {
        if options.contains("--end-missing") { return [] }
        guard let missingFile else { return [Message.missingReasons.text] }
        return [
            Message.fillInMissing(missingFile, command: endingCommand).text
        ]
    }

    /// Whether those who are missing were marked.
    private var hasEnded: Bool {
        options.contains("--end-missing") && (result == .accepted || result == .partial)
    }

    /// What is to be said of the file before the table.
    fileprivate func briefLines(isCheck: Bool) -> [String] {
        var lines = needsFindings ? Display.told.brief(of: diagnostics) : []
        if !missing.isEmpty { lines += [missingHeading] + missingAdvice }
        if result == .partial || soundCount > 0 && !isCheck {
            lines.append(closing(isCheck: isCheck).text)
        }
        guard !lines.isEmpty else { return [] }
        return [file.escaped + words("：", ":")] + lines.map { "  " + $0 }
    }
}
