import Ledger
import Pool
import Registry

/// Where a batch comes from that the program itself made: a table, or the command line.
struct BatchOrigin {
    /// What was found when it was made.
    var findings = DiagnosticList()
    /// Leads a finding about a line of the batch to the place that people know.
    var locate: (Diagnostic) -> Diagnostic

    /// Puts what was found before the import into its outcome.
    ///
    /// Notes say how a batch is written better, and nobody wrote this one.
    func complete(_ outcome: inout ImportOutcome) {
        let found = outcome.diagnostics.kept.filter { $0.severity != .note }
        outcome.diagnostics = DiagnosticList()
        outcome.diagnostics.append(contentsOf: found.map(locate) + findings.kept)
        if findings.hasErrors { outcome.result = .rejected }
    }
}
