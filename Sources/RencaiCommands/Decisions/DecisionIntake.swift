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
        let batch = try DecisionBatch(
            table, store, on: asOf ?? session.day(nil), by: session.operatorName)
        guard !batch.body.isEmpty else { return nothing(batch.findings) }
        let edit = EditBatch(
            from: try store.state().source, madeAt: session.environment.timestamp,
            body: batch.body)
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
        report.command = "rencai import --expect \(report.preview?.id ?? "") \(file.asShellFile)"
        return report
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
