import BatchFormat
import Pool
import Registry
import Reports

extension Session {
    /// Tells what became of each file, and returns the status of all.
    func show(_ reports: [FileReport], isCheck: Bool, asJSON: Bool) -> ExitStatus {
        if asJSON {
            let object: JSONValue = [
                "schema": .string("rencai/1"), "files": .array(reports.map(\.json)),
            ]
            console.write(object.pretty)
            return ExitStatus(of: reports)
        }
        for report in reports {
            show(report, isCheck: isCheck, named: reports.count > 1)
        }
        if reports.count > 1 {
            let rejected = reports.count(where: \.isRejected)
            console.tell(
                Message.filesDone(
                    count: reports.count, good: reports.count - rejected, rejected: rejected
                ).text)
        }
        return ExitStatus(of: reports)
    }

    private func show(_ report: FileReport, isCheck: Bool, named: Bool) {
        let findings = Display.current.summary(
            of: report.diagnostics, report: report.receiptFile)
        if !findings.isEmpty, report.needsFindings { console.tell(findings + "\n") }
        if report.result == .previewed, !isCheck, let preview = report.preview {
            let lines = preview.lines(limit: 20, console: console)
            console.write(lines.map { $0 + "\n" }.joined())
        }
        if !report.missing.isEmpty { show(missing: report) }
        let name = named ? report.file + words("：", ": ") : ""
        let closing = name + report.closing(isCheck: isCheck).text
        if report.isRejected {
            console.tell(console.style(closing, .red, on: console.errors))
        } else {
            console.write(closing + "\n")
        }
        if report.receiptFile != nil, report.isRejected || report.result == .partial,
            let batch = report.header?.id
        {
            console.tell(Message.makeReceipt(batch).text)
        }
    }

    /// Lists whom a full roster no longer names.
    private func show(missing report: FileReport) {
        let names = report.missing.prefix(20).map {
            Message.missingRecord(key: $0.key.description, title: $0.title).text
        }
        let more = report.missing.count > 20 ? ["  …"] : []
        let lines = [report.missingHeading] + names + more + [report.missingAdvice]
        console.tell(lines.joined(separator: "\n") + "\n")
    }
}

extension FileReport {
    fileprivate var missingHeading: String { Message.missing(count: missing.count).text }

    /// How to say what became of those who are missing.
    fileprivate var missingAdvice: String {
        missingFile.map { Message.fillInMissing($0).text } ?? Message.missingReasons.text
    }
}
