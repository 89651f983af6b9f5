import Ledger
import Pool
import Registry
import Rosters

/// Takes a decision sheet that was filled in, as one batch of introductions: what was answered, how
/// far each pair is by that, and where the needs stand then.
struct DecisionIntake {
    let table: DecisionTable
    let file: String
    /// The day of the answers, where it is not today.
    let asOf: PartialDate?

    /// Takes the answers; what is wrong with one is said at its cell, and then none is taken.
    func report(_ intake: BatchIntake) throws -> FileReport {
        guard let store = intake.store else {
            return FileReport(read: file, rows: table.rows.count, table.diagnostics)
        }
        let session = intake.session
        let day = try asOf ?? session.day(nil)
        let batch = try DecisionBatch(table, store, on: day, by: session.operatorName)
        guard !batch.body.isEmpty else { return nothing(batch.findings) }
        let edit = EditBatch(
            from: try store.state().source, saying: batch.body, of: day,
            madeAt: session.environment.timestamp)
        var intake = intake
        let (file, prepare) = (file, intake.prepare)
        intake.prepare = { request in
            prepare(&request)
            // What follows for the needs holds for all answers together.
            request.isPartial = false
        }
        intake.origin = BatchOrigin(findings: batch.findings) { finding in
            var located = finding
            located.place =
                batch.places[finding.place.line - edit.headLines] ?? Place(file: file)
            return located
        }
        var report = try intake.report(on: edit.source(named: file))
        report.preview = report.preview.map { told($0, of: batch, below: edit.headLines) }
        // Of the day that was tried, though it be imported on another.
        report.command =
            "rencai import --as-of \(day.text) --expect \(report.preview?.id ?? "")"
            + " \(file.asShellFile)"
        if !report.isRejected { session.console.tell(Message.answersTaken(batch.counts).text) }
        return report
    }

    /// What would change, with who is introduced to what and in which row of the sheet that stands.
    private func told(
        _ preview: Preview, of batch: DecisionBatch, below headLines: Int
    ) -> Preview {
        var told = preview
        told.entries = preview.entries.map { entry in
            var entry = entry
            entry.title = batch.titles[entry.key] ?? entry.title
            entry.line = batch.places[entry.line - headLines]?.line ?? entry.line
            return entry
        }
        return told
    }

    private func nothing(_ findings: DiagnosticList) -> FileReport {
        guard !findings.hasErrors else { return FileReport(file: file, refusedFor: findings.kept) }
        var all = findings
        all.append(
            Diagnostic(
                .decisionNothing, at: Place(file: file), [.count: "\(table.openCount)"]))
        return FileReport(read: file, rows: table.rows.count, all)
    }
}
